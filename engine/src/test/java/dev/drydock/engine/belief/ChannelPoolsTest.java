package dev.drydock.engine.belief;

import static dev.drydock.engine.Networks.network;
import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.StockPool;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChannelPoolsTest {
    private static final int WEB = 0;
    private static final int PHONE = 1;
    private final Network network = network().products(2).build();

    @Test
    void a_channel_sees_its_own_pool_and_not_that_of_others() {
        StockBelief belief = belief(pool("phone", 0.25, 0));
        belief.fillPool(0);

        assertThat(belief.available(0, 0, PHONE)).isEqualTo(20);
        assertThat(belief.available(0, 0, WEB)).isEqualTo(15);
        assertThat(belief.available(0, 0)).isEqualTo(20);
    }

    @Test
    void its_orders_use_the_pool_up_and_then_what_is_left_for_all() {
        StockBelief belief = belief(pool("phone", 0, 3));
        belief.fillPool(0);

        belief.reserve(shipment(PHONE, 5));

        assertThat(belief.available(0, 0, WEB)).isEqualTo(15);
        assertThat(belief.available(0, 0, PHONE)).isEqualTo(15);
    }

    @Test
    void others_orders_leave_the_pool_alone_and_all_may_have_it_once_it_is_free() {
        StockBelief belief = belief(pool("phone", 0, 3));
        belief.fillPool(0);

        belief.reserve(shipment(WEB, 17));
        assertThat(belief.available(0, 0, WEB)).isZero();
        assertThat(belief.available(0, 0, PHONE)).isEqualTo(3);

        belief.freePool(0);
        assertThat(belief.available(0, 0, WEB)).isEqualTo(3);
    }

    @Test
    void no_more_is_kept_than_there_is_whatever_was_sold_and_filled() {
        forAllSeeds(random -> {
            StockBelief belief = belief(pool("phone", random.nextDouble(), random.nextInt(30)), pool("web", 0.3, 2));
            for (int step = 0; step < 50; step++) {
                int what = random.nextInt(4);
                if (what == 0) belief.fillPool(random.nextInt(2));
                else if (what == 1) belief.freePool(random.nextInt(2));
                else {
                    int channel = random.nextInt(2);
                    int most = belief.available(0, 0, channel);
                    if (most > 0) belief.reserve(shipment(channel, 1 + random.nextInt(most)));
                }

                int all = belief.available(0, 0);
                assertThat(all).isNotNegative();
                assertThat(belief.available(0, 0, WEB)).isBetween(0, all);
                assertThat(belief.available(0, 0, PHONE)).isBetween(0, all);
            }
        });
    }

    private StockBelief belief(StockPool... pools) {
        StockBelief belief = new StockBelief(network, 0, List.of(pools), null);
        belief.snapshot(new StockSnapshot(0, 0, new int[] {20, 20}, 0));
        return belief;
    }

    private static StockPool pool(String channel, double share, int units) {
        return new StockPool("for " + channel, channel, Set.of(), share, units, 0, -1);
    }

    private static Shipment shipment(int channel, int units) {
        Order order = new Order(
                0,
                "",
                0,
                channel,
                0,
                0,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                new int[] {0},
                new int[] {units},
                new long[] {1000},
                0,
                1,
                2);
        return new Shipment(0, order, 0, 0, new int[] {units}, 0, 0, 0);
    }
}
