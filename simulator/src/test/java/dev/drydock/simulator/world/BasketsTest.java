package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.simulator.random.ChiSquare;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BasketsTest {
    private static final int ORDERS = 2_000;

    private double[] linesWeight = {2, 1, 1};
    private double[] productWeight = equal(12);
    private double[] promotionShare = {};

    @Test
    void no_product_is_in_a_basket_twice() {
        linesWeight = equal(12);
        productWeight = new double[] {1_000, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1};

        for (Order order : fill(Bench.promoting()))
            assertThat(IntStream.range(0, order.lines()).map(order::product).distinct())
                    .as("%s", order)
                    .hasSize(order.lines());
    }

    @Test
    void a_basket_holds_no_more_lines_than_there_are_products() {
        linesWeight = new double[30];
        linesWeight[29] = 1;

        assertThat(fill(Bench.promoting())).allMatch(order -> order.lines() == 12);
    }

    @Test
    void lines_units_and_channels_come_as_often_as_their_weights_say() {
        int[] lines = new int[3];
        int[] channels = new int[2];
        int[] units = new int[2];

        for (Order order : fill(Bench.promoting())) {
            lines[order.lines() - 1]++;
            channels[order.channel()]++;
            for (int line = 0; line < order.lines(); line++) units[order.units(line) - 1]++;
        }

        assertThat(ChiSquare.of(lines, linesWeight)).isLessThan(ChiSquare.critical(2));
        assertThat(ChiSquare.of(channels, new double[] {3, 1})).isLessThan(ChiSquare.critical(1));
        assertThat(ChiSquare.of(units, new double[] {8, 2})).isLessThan(ChiSquare.critical(1));
    }

    @Test
    void an_order_is_promised_what_its_channel_promises_and_pays_its_fee() {
        Network network = Bench.promoting();

        for (Order order : fill(network)) {
            Channel channel = network.channels().get(order.channel());
            assertThat(order.placedAtMillis()).isEqualTo(START + order.number());
            assertThat(order.shipByMillis()).isEqualTo(order.placedAtMillis() + channel.shipWithinMillis());
            assertThat(order.promisedMillis()).isEqualTo(order.placedAtMillis() + channel.deliverWithinMillis());
            assertThat(order.shippingFeeCents()).isEqualTo(channel.shippingFeeCents());
        }
    }

    @Test
    void an_order_under_a_promotion_pays_less_for_every_line() {
        Network network = Bench.promoting(new Promotion(0, "spring", 0.25, START, START + DAY));
        promotionShare = new double[] {0.4};
        int promoted = 0;

        for (Order order : fill(network)) {
            if (order.promotion() == 0) promoted++;
            for (int line = 0; line < order.lines(); line++) {
                long full = network.products().get(order.product(line)).priceCents();
                assertThat(order.unitPriceCents(line))
                        .isEqualTo(order.promotion() == 0 ? Math.round(full * 0.75) : full);
            }
        }

        assertThat(promoted).isBetween(700, 900);
    }

    @Test
    void a_promotion_ends_when_it_says() {
        Network network = Bench.promoting(new Promotion(0, "short", 0.5, START + 100, START + 200));
        promotionShare = new double[] {1};

        for (Order order : fill(network)) {
            boolean running = order.placedAtMillis() >= START + 100 && order.placedAtMillis() < START + 200;
            assertThat(order.promotion()).isEqualTo(running ? 0 : -1);
        }
    }

    @Test
    void the_same_order_has_the_same_basket_in_whatever_sequence_they_are_filled() {
        Baskets baskets = baskets(Bench.promoting());
        Order first = baskets.fill(3, START);
        for (int other = 10; other < 20; other++) baskets.fill(other, START);

        assertThat(baskets.fill(3, START)).usingRecursiveComparison().isEqualTo(first);
        assertThat(baskets.fill(4, START)).usingRecursiveComparison().isNotEqualTo(first);
    }

    @Test
    void a_replayed_order_is_as_it_was_with_the_promise_shown_then_or_that_of_the_channel() {
        Baskets baskets = Baskets.replay(
                Bench.promoting(), new Demand.Replay(List.of(replayed("a-1", START + 9 * DAY), replayed("a-2", 0))));

        Order promised = baskets.fill(0, START);
        Order unpromised = baskets.fill(1, START);

        assertThat(promised.reference()).isEqualTo("a-1");
        assertThat(promised.product(1)).isEqualTo(7);
        assertThat(promised.totalCents()).isEqualTo(2 * 1_111 + 3 * 2_222 + 345);
        assertThat(promised.promisedMillis()).isEqualTo(START + 9 * DAY);
        assertThat(unpromised.promisedMillis()).isEqualTo(START + 4 * DAY);
    }

    private static ReplayOrder replayed(String reference, long promisedMillis) {
        return new ReplayOrder(
                reference,
                START,
                1,
                2,
                6,
                Cohort.LOYAL,
                PaymentMethod.WALLET,
                new int[] {4, 7},
                new int[] {2, 3},
                new long[] {1_111, 2_222},
                345,
                -1,
                promisedMillis,
                false);
    }

    private Baskets baskets(Network network) {
        Demand.Basket basket = new Demand.Basket(
                linesWeight,
                new double[] {8, 2},
                productWeight,
                new double[] {3, 1},
                equal(8),
                equal(3),
                equal(4),
                new double[promotionShare.length],
                promotionShare,
                50);
        return new Baskets.Synthetic(network, new Draws(6), basket, null);
    }

    private List<Order> fill(Network network) {
        Baskets baskets = baskets(network);
        return IntStream.range(0, ORDERS)
                .mapToObj(number -> baskets.fill(number, START + number))
                .toList();
    }

    private static double[] equal(int size) {
        double[] weights = new double[size];
        Arrays.fill(weights, 1);
        return weights;
    }
}
