package dev.drydock.harness.report.page;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.kpi.Timeline;
import dev.drydock.domain.view.CustomerMessage;
import dev.drydock.harness.report.logbook.OrderStory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to one order, told once for each policy.
 *
 * @param back where the run it belongs to is shown; null in a file
 */
public record OrderPage(OrderStory story, @Nullable String back, List<Telling> tellings) {

    /** @param days in order */
    public record Telling(String policy, String outcome, List<Day> days, List<Message> messages) {}

    /** A message to the customer. */
    public record Message(String sent, String template, String subject, List<String> paragraphs) {}

    /** The steps of one day. */
    public record Day(String name, List<Step> steps) {}

    /**
     * @param kind {@code fact}, {@code heard} or {@code decided}
     * @param summary of the explanation, empty when there is none
     */
    public record Step(String time, String kind, String type, String text, String summary, List<Option> options) {}

    /** An option that was considered. */
    public record Option(
            String route,
            String cost,
            String score,
            String predicted,
            String chanceLate,
            String outcome,
            boolean chosen) {}

    public static OrderPage of(OrderStory story, @Nullable String back) {
        return new OrderPage(
                story,
                back,
                story.tellings().stream()
                        .map(telling -> new Telling(
                                telling.policy(),
                                telling.outcome(),
                                days(telling.timeline(), story.currency()),
                                telling.messages().stream()
                                        .map(OrderPage::message)
                                        .toList()))
                        .toList());
    }

    private static Message message(CustomerMessage of) {
        return new Message(
                Times.minute(Instant.ofEpochMilli(of.atMillis())),
                of.template(),
                of.subject(),
                List.of(of.text().split("\\n\\s*\\n")));
    }

    private static List<Day> days(Timeline timeline, String currency) {
        List<Day> days = new ArrayList<>();
        for (Timeline.Entry entry : timeline.entries()) {
            String day = Times.day(Instant.ofEpochMilli(entry.atMillis()));
            if (days.isEmpty() || !days.get(days.size() - 1).name().equals(day))
                days.add(new Day(day, new ArrayList<>()));
            days.get(days.size() - 1).steps().add(step(entry, currency));
        }
        return days;
    }

    private static Step step(Timeline.Entry entry, String currency) {
        Explanation explanation = entry.explanation();
        return new Step(
                Times.clock(Instant.ofEpochMilli(entry.atMillis())),
                entry.kind().name().toLowerCase(Locale.ROOT),
                entry.type(),
                Times.readable(entry.text()),
                explanation == null ? "" : explanation.summary(),
                explanation == null
                        ? List.of()
                        : explanation.options().stream()
                                .map(option -> option(option, currency))
                                .toList());
    }

    private static Option option(Explanation.Option option, String currency) {
        return new Option(
                option.route(),
                Scale.money(currency, (double) option.costCents()).value((double) option.costCents()),
                Scale.money(currency, (double) option.scoreCents()).value((double) option.scoreCents()),
                Times.minute(Instant.ofEpochMilli(option.predictedMillis())),
                String.format(Locale.ROOT, "%.1f%s%%", 100 * option.chanceLate(), Scale.GAP),
                option.chosen() ? "chosen" : option.veto() == null ? "dearer" : option.veto(),
                option.chosen());
    }
}
