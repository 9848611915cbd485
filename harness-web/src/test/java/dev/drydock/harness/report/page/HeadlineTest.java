package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.Examples;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class HeadlineTest {
    @Test
    void it_says_how_many_arrived_as_promised_at_what_cost_and_what_is_open() {
        assertThat(plain(Headline.of(Examples.run())))
                .matches("9\\d\\.\\d+ % of orders arrived on time and in full, at \\$7\\.\\d\\d an order shipped\\. "
                        + "1,943 exceptions were raised, of which 15 were still open at the end\\.");
    }

    @Test
    void a_broken_invariant_comes_before_everything_else() {
        assertThat(Headline.of(Examples.brokenRun()))
                .startsWith("An invariant is broken, so the figures cannot be relied on. ");
    }

    @Test
    void without_orders_or_figures_it_claims_none() {
        assertThat(Headline.of(bare(0, List.of()))).isEqualTo("No order was placed. No exception was raised.");
        assertThat(Headline.of(bare(1200, List.of()))).isEqualTo("1,200 orders were run. No exception was raised.");
    }

    @Test
    void one_exception_is_spoken_of_as_one() {
        assertThat(Headline.of(bare(10, List.of(new RunReport.ExceptionTotal("short-pick", "", "", 1, 1)))))
                .endsWith("One exception was raised, of which one was still open at the end.");
        assertThat(Headline.of(bare(10, List.of(new RunReport.ExceptionTotal("short-pick", "", "", 2, 0)))))
                .endsWith("2 exceptions were raised, and none is still open.");
    }

    private static RunReport bare(long orders, List<RunReport.ExceptionTotal> exceptions) {
        return new RunReport(
                RunReport.SCHEMA,
                "s",
                "",
                "p",
                "USD",
                1,
                1,
                0,
                "f",
                "d",
                List.of("d"),
                orders,
                0,
                1,
                0,
                Map.of(),
                List.of(),
                List.of(),
                exceptions,
                List.of(),
                List.of(),
                "",
                "0.1.0");
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }
}
