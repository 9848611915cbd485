package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.result.RunReport;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SeriesPanelsTest {
    @Test
    void what_happens_and_what_waits_are_drawn_apart_and_so_is_each_unit() {
        List<ChartPanel> panels = SeriesPanels.of(List.of(
                series("placed", "orders", 3, 4),
                series("delivered", "orders", 1, 2),
                series("handed over", "shipments", 1, 1),
                series("backlog", "shipments", 5, 6),
                series("backlog dallas", "shipments", 5, 6),
                series("tickets open", "tickets", 1, 0),
                series("carriers suspended", "carriers", 0, 1)));

        assertThat(panels)
                .extracting(ChartPanel::title)
                .containsExactly(
                        "Orders over time",
                        "Shipments handed over",
                        "Shipments waiting",
                        "Tickets open",
                        "Carriers suspended");
        assertThat(panels.get(0).caption()).isEqualTo("orders an hour in the first replication");
        assertThat(panels.get(2).caption()).isEqualTo("shipments at each hour in the first replication");
    }

    @Test
    void what_was_nothing_throughout_is_left_out() {
        assertThat(SeriesPanels.of(List.of(series("tickets open", "tickets", 0, 0), series("x", "y", new int[0]))))
                .isEmpty();
        assertThat(SeriesPanels.of(List.of(series("a", "orders", 0.0, null), series("b", "orders", 1, 0)))
                        .get(0)
                        .head())
                .containsExactly("From", "b");
    }

    @Test
    void days_after_the_last_event_are_not_drawn() {
        @Nullable Double[] values = new Double[24 * 40];
        Arrays.fill(values, 0.0);
        values[30] = 7.0;

        ChartPanel panel =
                SeriesPanels.of(List.of(series("placed", "orders", values))).get(0);

        assertThat(panel.rows()).hasSize(48);
        assertThat(panel.rows().get(30)).containsExactly("day 2, 06:00", "7");
        assertThat(panel.caption()).endsWith("; nothing after day 2");
    }

    @Test
    void under_two_policies_the_series_that_differ_most_are_shown_and_the_same_one_once() {
        List<RunReport.Series> before = List.of(
                series("placed", "orders", 9, 9), series("delivered", "orders", 1, 1), series("late", "orders", 0, 8));
        List<RunReport.Series> after = List.of(
                series("placed", "orders", 9, 9), series("delivered", "orders", 2, 2), series("late", "orders", 0, 0));

        ChartPanel panel = SeriesPanels.of("old", before, "new", after).get(0);

        assertThat(panel.head()).containsExactly("From", "delivered, old", "delivered, new", "late, old", "late, new");
        assertThat(panel.legend()).extracting(ChartPanel.Key::dashed).containsExactly(true, false, true, false);
        assertThat(panel.caption()).endsWith("; 1 more not drawn");
        assertThat(SeriesPanels.of("old", before.subList(0, 1), "new", after.subList(0, 1))
                        .get(0)
                        .head())
                .containsExactly("From", "placed, both");
    }

    @Test
    void a_series_that_one_side_lacks_is_drawn_for_the_other() {
        ChartPanel panel = SeriesPanels.of(
                        "old",
                        List.of(),
                        "new",
                        List.of(series(
                                "placed", "orders", Collections.nCopies(3, 1.0).toArray(new Double[0]))))
                .get(0);

        assertThat(panel.rows().get(0)).containsExactly("day 1, 00:00", "", "1");
    }

    private static RunReport.Series series(String name, String unit, int... values) {
        return series(name, unit, Arrays.stream(values).asDoubleStream().boxed().toArray(Double[]::new));
    }

    private static RunReport.Series series(String name, String unit, @Nullable Double... values) {
        return new RunReport.Series(name, unit, Arrays.asList(values));
    }
}
