package dev.drydock.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.page.CanaryPage;
import dev.drydock.harness.report.page.ComparisonPage;
import dev.drydock.harness.report.page.Frame;
import dev.drydock.harness.report.page.HandoffsPage;
import dev.drydock.harness.report.page.OrderPage;
import dev.drydock.harness.report.page.OverviewPage;
import dev.drydock.harness.report.page.RaciPage;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.report.page.RunbookPage;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whole pages against ones that were looked at. The drawings of AWT are left out: their text is placed by the fonts of a machine. */
final class PagesTest {
    private final Pages pages = new Pages();

    @Test
    void a_run() throws IOException {
        Golden.same("run.html", undrawn(run()));
    }

    @Test
    void a_run_that_broke_an_invariant() throws IOException {
        Golden.same(
                "broken-run.html",
                undrawn(pages.run(frame("run"), RunPage.of(ExampleLogbook.BROKEN_RUN, Examples.brokenRun()))));
    }

    @Test
    void a_comparison() throws IOException {
        Kept.Comparison kept = new Kept.Comparison("4fd01c22ab90", Examples.comparison(), "aaa", "bbb");

        Golden.same("comparison.html", undrawn(pages.comparison(frame("comparison"), ComparisonPage.of(kept, true))));
    }

    @Test
    void the_overview() throws IOException {
        Golden.same(
                "overview.html",
                pages.overview(frame("Overview"), OverviewPage.of(new ExampleLogbook(), ExampleLogbook.NOW)));
    }

    @Test
    void a_canary() throws IOException {
        CanaryPage page =
                CanaryPage.of(new ExampleLogbook().canary("hourly outage", 8).orElseThrow(), null, ExampleLogbook.NOW);

        Golden.same("canary.html", undrawn(pages.canary(frame("Canary"), page)));
    }

    @Test
    void the_declared_workflow_with_every_field_of_a_handoff() {
        String page = pages.handoffs(frame("Handoffs"), HandoffsPage.of(new ExampleModel().workflow()));

        assertThat(page)
                .contains("label.requested", "label.issued", "label.rejected", "wms → carrier")
                .contains("fulfilment-ops", "platform", "failover", "at most 200, sheds marketplace")
                .contains("The label is for the service asked for", "The parcel may go to the dock", "postagePerOrder")
                .contains("href=\"/runbooks/label-rejected\"");
    }

    @Test
    void who_does_what() {
        assertThat(pages.raci(frame("Who"), RaciPage.of(new ExampleModel().workflow())))
                .contains("A/R")
                .contains("revenue-ops");
    }

    @Test
    void a_runbook_beside_its_route_with_raw_html_shown() {
        ExampleModel model = new ExampleModel();
        RunbookPage page = RunbookPage.of(
                        model.runbook("runbooks/label-rejected.md").orElseThrow(), model.workflow())
                .orElseThrow();

        assertThat(pages.runbook(frame("Runbook"), page))
                .contains("<li>Ask the desk of the carrier whether it is known.</li>")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void a_run_says_where_a_queue_backed_up_and_what_stalled() {
        String page = pages.run(frame("run"), RunPage.of("id", Examples.run(), new ExampleModel()));

        assertThat(page)
                .contains("<strong>label</strong> (fulfilment-ops) began to back up at 4 Mar 2026, 16:15 UTC")
                .contains("gravest in 9 of 10 replications")
                .contains("class=\"arrow bad\"")
                .contains("Ask the desk of the carrier whether it is known.")
                .contains("<strong class=\"missing\">missing</strong>");
    }

    @Test
    void the_story_of_an_order() throws IOException {
        Golden.same("order.html", pages.order(frame("Order"), OrderPage.of(Examples.story(), "/runs/4fd01c22ab90")));
    }

    @Test
    void a_page_is_the_same_to_the_byte_each_time_and_in_every_locale() {
        String once = run();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(run()).isEqualTo(once);
            Locale.setDefault(
                    new Locale.Builder().setLanguage("ar").setRegion("EG").build());
            assertThat(run()).isEqualTo(once);
        } finally {
            Locale.setDefault(before);
        }
    }

    private String run() {
        return pages.run(frame("run"), RunPage.of(ExampleLogbook.RUN, Examples.run()));
    }

    private static Frame frame(String title) {
        return new Frame(title, Frame.Section.RUNS, "0.1.0", "/assets/drydock.css", "");
    }

    private static String undrawn(String html) {
        return html.replaceAll("(?s)(<svg class=\"drawing\".*?</desc>).*?</svg>", "$1…</svg>");
    }
}
