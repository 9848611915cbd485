package dev.drydock.harness.app.screen;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.kpi.Timeline;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/** One order under two policies, side by side, and how each routing decision came about. */
public final class ExplainScreen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int COLUMN = 50;
    private static final int MOST_OPTIONS = 8;
    private static final Comparator<Explanation.Option> BEST_FIRST = Comparator.comparing(
                    (Explanation.Option option) -> !option.chosen())
            .thenComparing(option -> option.veto() != null)
            .thenComparingLong(Explanation.Option::scoreCents);

    private final String currency;

    public ExplainScreen(String currency) {
        this.currency = currency;
    }

    public String of(String baselinePolicy, Timeline baseline, String candidatePolicy, Timeline candidate) {
        StringBuilder text = new StringBuilder();
        text.append(line("UTC", baselinePolicy + " (baseline)", candidatePolicy + " (candidate)"));
        for (long atMillis : instants(baseline, candidate)) {
            List<String> left = at(baseline, atMillis);
            List<String> right = at(candidate, atMillis);
            for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
                text.append(line(i == 0 ? time(atMillis) : "", cell(left, i), cell(right, i)));
            }
        }
        text.append("\n> decided by the engine, ~ heard late, otherwise what truly happened\n");
        explain(baselinePolicy, baseline, text);
        explain(candidatePolicy, candidate, text);
        return text.toString();
    }

    private static SortedSet<Long> instants(Timeline... timelines) {
        TreeSet<Long> instants = new TreeSet<>();
        for (Timeline timeline : timelines) timeline.entries().forEach(entry -> instants.add(entry.atMillis()));
        return instants;
    }

    private static List<String> at(Timeline timeline, long atMillis) {
        List<String> lines = new ArrayList<>();
        for (Timeline.Entry entry : timeline.entries()) {
            if (entry.atMillis() == atMillis) lines.addAll(wrapped(mark(entry) + spoken(entry)));
        }
        return lines;
    }

    private static String mark(Timeline.Entry entry) {
        return switch (entry.kind()) {
            case FACT -> "  ";
            case HEARD -> "~ ";
            case DECIDED -> "> ";
        };
    }

    private static String spoken(Timeline.Entry entry) {
        String type = entry.type().replace('.', ' ').replace('-', ' ');
        return entry.text().isEmpty() ? type : type + ": " + entry.text();
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > COLUMN) {
            int space = rest.lastIndexOf(' ', COLUMN);
            int end = space > 4 ? space : COLUMN;
            lines.add(rest.substring(0, end));
            rest = "    " + rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }

    private static String line(String time, String left, String right) {
        return String.format(Locale.ROOT, "%-16s  %-" + COLUMN + "s  %s", time, left, right)
                        .stripTrailing()
                + "\n";
    }

    private static String cell(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static String time(long atMillis) {
        return TIME.format(Instant.ofEpochMilli(atMillis));
    }

    private void explain(String policy, Timeline timeline, StringBuilder text) {
        for (Timeline.Entry entry : timeline.entries()) {
            Explanation explanation = entry.explanation();
            if (explanation == null) continue;
            text.append('\n')
                    .append(policy)
                    .append(", ")
                    .append(time(entry.atMillis()))
                    .append(": ");
            text.append(explanation.summary()).append('\n').append(options(explanation));
        }
    }

    private String options(Explanation explanation) {
        if (explanation.options().isEmpty()) return "";
        Table table = new Table("llrrlrl").row("", "option", "cost", "score", "predicted", "late", "");
        explanation.options().stream()
                .sorted(BEST_FIRST)
                .limit(MOST_OPTIONS)
                .forEach(o -> table.row(
                        o.chosen() ? "=>" : "",
                        o.route(),
                        Quantity.money(o.costCents(), currency),
                        o.veto() == null ? Quantity.money(o.scoreCents(), currency) : "",
                        o.veto() == null ? time(o.predictedMillis()) : "",
                        o.veto() == null ? String.format(Locale.ROOT, "%.1f %%", o.chanceLate() * 100) : "",
                        o.veto() == null ? "" : "out: " + o.veto()));
        int more = explanation.options().size() - MOST_OPTIONS;
        return table + (more > 0 ? "    and " + more + " more options\n" : "");
    }
}
