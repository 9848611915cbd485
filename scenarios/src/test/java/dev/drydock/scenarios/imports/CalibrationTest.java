package dev.drydock.scenarios.imports;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Lognormal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CalibrationTest {
    private static final long HOUR_MILLIS = 3_600_000L;
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(-3);
    private static final long MONDAY = Instant.parse("2026-03-02T03:00:00Z").toEpochMilli();
    private static final double[] ZONES_KM = {50, 200, 500};

    @Test
    void a_fit_finds_the_lognormal_its_values_were_drawn_from() {
        Lognormal truth = Lognormal.ofMedian(7.9, 0.65);
        Draws draws = new Draws(3);
        LogFit fit = new LogFit();
        fit.add(0);
        for (int i = 0; i < 20_000; i++) fit.add(truth.sample(draws));

        assertThat(fit.n()).isEqualTo(20_000);
        assertThat(fit.median()).isCloseTo(7.9, within(0.15));
        assertThat(fit.sigma()).isCloseTo(0.65, within(0.015));
    }

    @Test
    void open_time_is_what_an_hour_by_hour_count_finds() {
        List<SourceOrder> orders = new ArrayList<>();
        for (int day = 0; day < 5; day++)
            for (int i = 0; i < 20; i++) orders.add(handedOver(MONDAY + (day * 24 + i) * HOUR_MILLIS));
        orders.add(handedOver(MONDAY + 6 * 24 * HOUR_MILLIS)); // one Sunday in a hundred is no working day
        OpenDays days = OpenDays.of(orders, OFFSET);
        assertThat(days.hours()).isEqualTo("Mon-Fri 00:00-24:00");

        forAllSeeds(random -> {
            long from = MONDAY + random.nextInt(400) * HOUR_MILLIS;
            int hours = random.nextInt(500);
            long open = 0;
            for (int hour = 0; hour < hours; hour++) {
                DayOfWeek day = Instant.ofEpochMilli(from + hour * HOUR_MILLIS)
                        .atOffset(OFFSET)
                        .getDayOfWeek();
                if (day.getValue() <= 5) open += HOUR_MILLIS;
            }

            assertThat(days.between(from, from + hours * HOUR_MILLIS)).isEqualTo(open);
        });
    }

    private static SourceOrder handedOver(long atMillis) {
        return order("o", new Origin("SP", new GeoPoint(-23.5, -46.6)), 1, atMillis);
    }

    private static SourceOrder order(String reference, Origin from, int units, long handedOverAtMillis) {
        return new SourceOrder(
                2,
                reference,
                MONDAY,
                "web",
                new Destination("SP-010", "SP", "010", new GeoPoint(-23.5, -46.6)),
                "c",
                PaymentMethod.CARD,
                0,
                handedOverAtMillis,
                0,
                0,
                0,
                0,
                false,
                List.of(new SourceOrder.Item("sku", from, units, 100)));
    }

    @Test
    void the_eight_largest_origins_become_nodes_and_the_others_join_the_nearest() {
        List<SourceOrder> orders = new ArrayList<>();
        for (int i = 0; i < 8; i++)
            orders.add(order("big" + i, new Origin("big" + i, new GeoPoint(0, i * 10)), 100 - i, 0));
        Origin small = new Origin("small", new GeoPoint(0, 31));
        orders.add(order("small", small, 5, 0));

        Geography geography = new Geography(orders, ZONES_KM);

        assertThat(geography.nodes())
                .extracting(Geography.Node::name)
                .containsExactly("big0", "big1", "big2", "big3", "big4", "big5", "big6", "big7");
        assertThat(geography.node(small)).isEqualTo(3);
        assertThat(geography.nodes().get(3).units()).isEqualTo(97 + 5);
    }

    @Test
    void origins_without_a_place_stand_among_their_customers_seven_by_name() {
        List<SourceOrder> orders = new ArrayList<>();
        for (int i = 0; i < 30; i++) orders.add(order("o" + i, new Origin("vendor " + i, null), 100 - i, 0));

        Geography geography = new Geography(orders, ZONES_KM);

        assertThat(geography.nodes()).hasSize(8);
        assertThat(geography.nodes().get(7).name()).isEqualTo("others");
        assertThat(geography.nodes()).allSatisfy(node -> assertThat(node.at()).isEqualTo(new GeoPoint(-23.5, -46.6)));
    }

    @Test
    void freight_rises_with_weight_and_distance_whatever_was_paid() {
        forAllSeeds(random -> {
            FreightFit fit = new FreightFit(4);
            for (int i = 0; i < 300; i++)
                fit.add(1 + random.nextInt(4), random.nextInt(40_000), random.nextInt(100_000), random.nextInt(9000));

            List<FreightFit.Row> rows = fit.rows();

            assertThat(rows).extracting(FreightFit.Row::kilograms).isSorted().doesNotHaveDuplicates();
            for (int row = 0; row < rows.size(); row++) {
                assertThat(rows.get(row).centsByZone()).isSorted();
                for (int zone = 0; row > 0 && zone < 4; zone++)
                    assertThat(rows.get(row).centsByZone()[zone])
                            .isGreaterThanOrEqualTo(rows.get(row - 1).centsByZone()[zone]);
            }
        });
    }

    @Test
    void freight_of_many_parcels_is_their_mean() {
        FreightFit fit = new FreightFit(2);
        for (int i = 0; i < 100; i++) fit.add(1, 900, 0, 1000 + i);
        for (int i = 0; i < 100; i++) fit.add(2, 900, 0, 3000);
        for (int i = 0; i < 50; i++) fit.add(2, 100, 9000, 5000); // bulky: 9000 cm³ is billed as 1.5 kg

        assertThat(fit.rows()).extracting(FreightFit.Row::kilograms).containsExactly(1, 2);
        assertThat(fit.rows().get(0).centsByZone()).containsExactly(1050, 3000);
        assertThat(fit.rows().get(1).centsByZone()[1]).isEqualTo(5000);
    }

    @Test
    void every_text_gets_a_name_of_its_own_that_a_world_can_use() {
        Names names = new Names("thing");
        Set<String> given = new HashSet<>();
        List<String> texts =
                List.of("São Paulo", "Sao-Paulo", "  ", "…", "a".repeat(200), "-x-", "'09435", "A/B: c", "\n#: {}");

        for (String text : texts) given.add(names.of(text));

        assertThat(given).hasSameSizeAs(texts).allMatch(name -> name.matches("[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,79}"));
        assertThat(names.of("São Paulo")).isEqualTo("Sao-Paulo");
        assertThat(names.of("Sao-Paulo")).isEqualTo("Sao-Paulo-2");
    }
}
