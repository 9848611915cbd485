package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped sample is what its generator makes, and has the measured shape. Write it anew with {@code -Dgolden=update}. */
final class MadeUpWeekTest {
    private static final Path SHIPPED = Path.of("catalogue/real-week/orders.csv");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_orders_are_those_of_the_generator() throws IOException {
        Path made = folder.resolve("orders.csv");
        try (ReplayWriter writer = new ReplayWriter(made)) {
            for (NamedOrder order : new MadeUpWeek(read("brazil-weeks")).orders()) writer.write(order);
        }
        if ("update".equals(System.getProperty("golden"))) Files.writeString(SHIPPED, Files.readString(made));

        assertThat(made).hasSameTextualContentAs(SHIPPED);
    }

    @Test
    void they_have_the_shape_that_was_measured() {
        List<ReplayOrder> orders = ((Demand.Replay) read("real-week").demand()).orders();

        assertThat(orders).hasSize(MadeUpWeek.ORDERS);
        assertThat(share(orders, order -> Arrays.stream(order.units()).sum() == 1))
                .isCloseTo(0.900, within(0.03));
        assertThat(share(orders, order -> order.products().length == 1)).isCloseTo(0.967, within(0.015));
        assertThat(share(orders, order -> order.payment() == PaymentMethod.CARD))
                .isCloseTo(0.752, within(0.035));
        assertThat(share(orders, order -> order.payment() == PaymentMethod.BANK_SLIP))
                .isCloseTo(0.205, within(0.03));
        assertThat(share(orders, order -> localHour(order) >= 10 && localHour(order) < 22))
                .isCloseTo(0.755, within(0.035));
        assertThat(median(orders.stream().mapToLong(order -> order.promisedMillis() - order.placedAtMillis())) / 86.4e6)
                .isCloseTo(24, within(2.0));
        assertThat(median(orders.stream()
                                .filter(order -> order.payment() == PaymentMethod.BANK_SLIP)
                                .mapToLong(ReplayOrder::authorisedAfterMillis))
                        / 3.6e6)
                .isCloseTo(28.97, within(4.0));
        assertThat(median(orders.stream().mapToLong(ReplayOrder::shippingFeeCents)))
                .isCloseTo(1679, within(300.0));
    }

    private static int localHour(ReplayOrder order) {
        return (int) Math.floorMod(order.placedAtMillis() / 3_600_000 - 3, 24L);
    }

    private static double share(List<ReplayOrder> orders, java.util.function.Predicate<ReplayOrder> of) {
        return (double) orders.stream().filter(of).count() / orders.size();
    }

    private static double median(java.util.stream.LongStream values) {
        long[] sorted = values.sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static Scenario read(String name) {
        Reading reading = new ScenarioReader(Catalogue.open()).read(name);
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }
}
