package dev.drydock.engine.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.StockEvent;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.payload.Payloads.Written;
import dev.drydock.testing.Seeds;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is written meets its schema and reads back as what it was. */
class PayloadRoundTripTest {
    private static final Book BOOK = book(List.of(EveryEntry.MUGS, EveryEntry.LAMPS));
    private final Payloads payloads = new Payloads(SmallShop.network(), BOOK);

    @Test
    void every_report_of_a_partner_meets_its_schema_and_reads_back_equal() {
        Set<Payload> seen = EnumSet.noneOf(Payload.class);
        for (FulfilmentEvent event : EveryEntry.events()) {
            Written written = payloads.write(event).orElse(null);
            if (written == null) continue;
            seen.add(written.payload());

            assertThat(payloads.check(written.payload().type(), written.text()))
                    .as(written.text())
                    .isEmpty();
            assertThat(payloads.read(written.payload().type(), written.text()))
                    .isInstanceOfSatisfying(
                            Reading.Read.class,
                            read -> assertThat(read.event())
                                    .usingRecursiveComparison()
                                    .withStrictTypeChecking()
                                    .isEqualTo(event));
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Payload.ORDER,
                        Payload.SHIPMENT,
                        Payload.STOCK,
                        Payload.PAYMENT,
                        Payload.REFUND,
                        Payload.RETURN,
                        Payload.CARRIER_STATUS,
                        Payload.LABEL);
    }

    @Test
    void every_command_to_a_partner_meets_its_schema_and_reads_back_equal() {
        Set<Payload> seen = EnumSet.noneOf(Payload.class);
        List<Decision> commands = new ArrayList<>(EveryEntry.decisions());
        commands.add(new MoneyDecision.Refund(EveryEntry.ORDER, EveryEntry.LAMPS, 2000, EveryEntry.REASON));
        for (Decision command : commands) {
            Written written = payloads.write(command).orElse(null);
            if (written == null) continue;
            seen.add(written.payload());

            assertThat(payloads.readCommand(written.payload().type(), written.text()))
                    .usingRecursiveComparison()
                    .withStrictTypeChecking()
                    .isEqualTo(command);
        }
        assertThat(seen)
                .containsExactlyInAnyOrder(
                        Payload.FULFILMENT_ORDER,
                        Payload.PAYMENT_REQUEST,
                        Payload.LABEL_REQUEST,
                        Payload.RETURN_DECISION,
                        Payload.STOCK_REQUEST,
                        Payload.PURCHASE_ORDER);
    }

    @Test
    void orders_and_stock_records_of_any_kind_read_back_equal() {
        Seeds.forAllSeeds(random -> {
            List<FulfilmentEvent> events = List.of(
                    placed(random),
                    new StockEvent.StockChanged(
                            random.nextInt(2),
                            random.nextInt(2),
                            random.nextLong(1L << 40),
                            random.nextInt(-500, 500),
                            oneOf(random, StockCause.values()),
                            anInstant(random)),
                    new StockEvent.StockSnapshot(
                            random.nextInt(2),
                            random.nextLong(1L << 40),
                            new int[] {random.nextInt(-5, 9000), random.nextInt(9000)},
                            anInstant(random)));

            for (FulfilmentEvent event : events) {
                Written written = payloads.write(event).orElseThrow();
                assertThat(payloads.read(written.payload().type(), written.text()))
                        .isInstanceOfSatisfying(
                                Reading.Read.class,
                                read -> assertThat(read.event())
                                        .usingRecursiveComparison()
                                        .isEqualTo(event));
            }
        });
    }

    @Test
    void a_report_about_something_that_is_no_longer_open_is_over() {
        Payloads ofLater = new Payloads(SmallShop.network(), book(List.of()));
        FulfilmentEvent packed = EveryEntry.events().stream()
                .filter(event -> event.type().equals("shipment.packed"))
                .findFirst()
                .orElseThrow();
        Written written = payloads.write(packed).orElseThrow();

        assertThat(ofLater.read("shipment-v1", written.text())).isEqualTo(new Reading.Over("shipment 15 is not open"));
    }

    private static OrderEvent.OrderPlaced placed(Random random) {
        int lines = 1 + random.nextInt(4);
        int[] products = new int[lines];
        int[] units = new int[lines];
        long[] pricesCents = new long[lines];
        for (int line = 0; line < lines; line++) {
            products[line] = random.nextInt(2);
            units[line] = 1 + random.nextInt(9);
            pricesCents[line] = random.nextInt(100_000);
        }
        long atMillis = anInstant(random);
        return new OrderEvent.OrderPlaced(
                new Order(
                        random.nextInt(Integer.MAX_VALUE),
                        random.nextBoolean() ? "" : "#" + random.nextInt(1000) + " \"x\" é",
                        atMillis,
                        0,
                        0,
                        random.nextInt(1_000_000),
                        oneOf(random, Cohort.values()),
                        oneOf(random, PaymentMethod.values()),
                        random.nextInt(2) - 1,
                        products,
                        units,
                        pricesCents,
                        random.nextInt(2000),
                        atMillis + random.nextInt(100_000_000),
                        atMillis + random.nextInt(1_000_000_000)),
                atMillis);
    }

    private static <T> T oneOf(Random random, T[] values) {
        return List.of(values).get(random.nextInt(values.length));
    }

    private static long anInstant(Random random) {
        return SmallShop.START_MILLIS + random.nextInt(Integer.MAX_VALUE);
    }

    static Book book(List<Shipment> shipments) {
        return new Book() {
            @Override
            public @org.jspecify.annotations.Nullable Order order(int number) {
                return shipments.stream()
                        .map(Shipment::order)
                        .filter(order -> order.number() == number)
                        .findFirst()
                        .orElse(null);
            }

            @Override
            public @org.jspecify.annotations.Nullable Shipment shipment(int number) {
                return shipments.stream()
                        .filter(shipment -> shipment.number() == number)
                        .findFirst()
                        .orElse(null);
            }
        };
    }
}
