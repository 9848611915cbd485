package dev.drydock.harness.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.Timeline;
import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.CanaryRun;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.OrderStory;
import dev.drydock.harness.report.page.CanaryPage;
import dev.drydock.harness.report.page.ComparisonPage;
import dev.drydock.harness.report.page.Frame;
import dev.drydock.harness.report.page.OrderPage;
import dev.drydock.harness.report.page.ProblemPage;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.report.page.RunsPage;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.Json;
import dev.drydock.harness.result.RunReport;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Names come from files that anyone may have written. Wherever one is shown it is text, and never becomes markup. */
final class EscapingTest {
    /** Ends a tag, an attribute in either quote, a title, a style; opens a script, an image, a form, an address that runs. */
    private static final String HOSTILE =
            "</title></style>\"'><script>alert(1)</script><img src=x onerror=alert(1)>&lt; javascript:alert(1)";

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^>]*>");

    private final Pages pages = new Pages();

    @Test
    void every_text_of_a_run_may_be_hostile() {
        RunReport hostile = hostile(Examples.run(), RunReport.class);

        assertHarmless(pages.run(frame(HOSTILE), RunPage.of(HOSTILE, hostile)), 20);
    }

    @Test
    void every_text_of_a_comparison_may_be_hostile() {
        ComparisonReport hostile = hostile(Examples.comparison(), ComparisonReport.class);

        assertHarmless(pages.comparison(frame(HOSTILE), ComparisonPage.of(hostile)), 40);
    }

    @Test
    void every_text_of_a_list_a_canary_an_order_and_a_problem_may_be_hostile() {
        Instant now = ExampleLogbook.NOW;
        CanaryRun run = new CanaryRun(HOSTILE, now, now, HOSTILE, HOSTILE, HOSTILE, Map.of());
        CanaryEntry canary = new CanaryEntry(HOSTILE, HOSTILE, HOSTILE, HOSTILE, CanaryEntry.State.WAITING, now, run);
        Entry entry = new Entry(HOSTILE, now, HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE, 0);
        Timeline.Entry step = new Timeline.Entry(0, Timeline.Kind.FACT, HOSTILE, HOSTILE, null);
        OrderStory story = new OrderStory(
                HOSTILE, 1, "USD", List.of(new OrderStory.Telling(HOSTILE, HOSTILE, new Timeline(1, List.of(step)))));

        assertHarmless(pages.runs(frame(HOSTILE), RunsPage.of(List.of(entry), 1, now)), 5);
        assertHarmless(
                pages.canary(frame(HOSTILE), CanaryPage.of(new CanaryLog(canary, "USD", List.of(run)), HOSTILE, now)),
                8);
        assertHarmless(pages.order(frame(HOSTILE), OrderPage.of(story, "/runs/1")), 4);
        assertHarmless(pages.problem(frame(HOSTILE), new ProblemPage(404, HOSTILE, HOSTILE)), 3);
    }

    /** Puts the hostile text in place of every text of a report, at whatever depth, except the currency and the unit it is read by. */
    private static <T> T hostile(T report, Class<T> kind) {
        String json = Json.write(report);
        Matcher texts = Pattern.compile(": \"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
        String replacement = ": " + Json.write(HOSTILE).strip();
        String all = texts.replaceAll(text -> Matcher.quoteReplacement(
                text.group(1).matches("USD|share|cents|hours|increase|decrease") ? text.group() : replacement));
        return Json.read(all, kind);
    }

    private static void assertHarmless(String html, int least) {
        assertThat(html.split("alert\\(1\\)", -1).length - 1)
                .as("times the hostile text is shown at all")
                .isGreaterThanOrEqualTo(2 * least);
        assertThat(TAG.matcher(html).results().map(tag -> tag.group()))
                .noneMatch(tag -> tag.startsWith("<script") || tag.startsWith("<img"))
                .noneMatch(tag -> Pattern.compile("\\son\\w+=[^\"]")
                        .matcher(tag.replaceAll("\"[^\"]*\"", ""))
                        .find())
                .noneMatch(tag -> tag.contains("href=\"javascript:"));
        assertThat(html.split("</title>").length)
                .as("titles end where we end them")
                .isEqualTo(html.split("<title>").length);
    }

    private static Frame frame(String title) {
        return new Frame(title, Frame.Section.RUNS, HOSTILE, "/assets/drydock.css", "");
    }
}
