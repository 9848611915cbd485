package dev.drydock.harness.report.page;

import dev.drydock.harness.report.chart.HourlyChart;
import dev.drydock.harness.report.chart.Line;
import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Puts hourly series into panels: what flows apart from what waits, and each unit apart. */
final class SeriesPanels {
    private static final Pattern WAITS = Pattern.compile("queue|backlog|waiting|pending|open|depth|stock");
    private static final String WAITING = " waiting";
    private static final int MOST_LINES = 6;
    private static final int MOST_ROWS = 62;

    private SeriesPanels() {}

    /** One policy's series. */
    static List<ChartPanel> of(List<RunReport.Series> series) {
        List<ChartPanel> panels = new ArrayList<>();
        grouped(series).forEach((title, group) -> {
            List<Line> lines = new ArrayList<>();
            for (RunReport.Series s : largest(group, MOST_LINES)) lines.add(line(s.name(), lines.size(), false, s));
            panels.add(panel(title, group.get(0).unit(), lines, group.size() - lines.size()));
        });
        return panels;
    }

    /** Series of the same name under both policies over each other, the baseline dashed. */
    static List<ChartPanel> of(
            String baseline, List<RunReport.Series> before, String candidate, List<RunReport.Series> after) {
        List<ChartPanel> panels = new ArrayList<>();
        grouped(after).forEach((title, group) -> {
            List<Line> lines = new ArrayList<>();
            List<RunReport.Series> shown = largest(group, MOST_LINES / 2);
            for (int i = 0; i < shown.size(); i++) {
                RunReport.Series s = shown.get(i);
                int ink = i;
                before.stream()
                        .filter(other -> other.name().equals(s.name()))
                        .findFirst()
                        .ifPresent(other -> lines.add(line(s.name() + ", " + baseline, ink, true, other)));
                lines.add(line(s.name() + ", " + candidate, ink, false, s));
            }
            panels.add(panel(title, group.get(0).unit(), lines, group.size() - shown.size()));
        });
        return panels;
    }

    private static Map<String, List<RunReport.Series>> grouped(List<RunReport.Series> series) {
        Map<String, List<RunReport.Series>> groups = new LinkedHashMap<>();
        for (RunReport.Series s : series) {
            if (s.values().stream().noneMatch(Objects::nonNull)) continue;
            groups.computeIfAbsent(title(s), title -> new ArrayList<>()).add(s);
        }
        return groups;
    }

    private static String title(RunReport.Series series) {
        boolean waits = WAITS.matcher(series.name().toLowerCase(Locale.ROOT)).find();
        String unit = series.unit().isEmpty()
                ? ""
                : series.unit().substring(0, 1).toUpperCase(Locale.ROOT)
                        + series.unit().substring(1);
        return unit + (waits ? WAITING : " over time");
    }

    private static List<RunReport.Series> largest(List<RunReport.Series> group, int most) {
        if (group.size() <= most) return group;
        List<RunReport.Series> chosen = group.stream()
                .sorted(Comparator.comparingDouble(SeriesPanels::sum).reversed())
                .limit(most)
                .toList();
        return group.stream().filter(chosen::contains).toList();
    }

    private static double sum(RunReport.Series series) {
        return series.values().stream()
                .filter(Objects::nonNull)
                .mapToDouble(value -> value)
                .sum();
    }

    private static Line line(String name, int ink, boolean dashed, RunReport.Series series) {
        return new Line(
                name,
                ink,
                dashed,
                series.values().stream()
                        .mapToDouble(value -> value == null ? Double.NaN : value)
                        .toArray());
    }

    private static ChartPanel panel(String title, String unit, List<Line> lines, int leftOut) {
        int hours = lines.stream().mapToInt(line -> line.values().length).max().orElse(0);
        int bucket = HourlyChart.bucketHours(hours, MOST_ROWS);
        String peaks = lines.stream()
                .map(SeriesPanels::peak)
                .reduce((a, b) -> a + " " + b)
                .orElse("");
        List<String> head = new ArrayList<>();
        head.add("From");
        lines.forEach(line -> head.add(line.name()));
        List<List<String>> rows = new ArrayList<>();
        List<Line> coarse = lines.stream().map(line -> line.by(bucket)).toList();
        for (int at = 0; at * bucket < hours; at++) rows.add(row(at, bucket, coarse));
        return new ChartPanel(
                title,
                caption(title, unit, HourlyChart.bucketHours(hours), leftOut),
                new HourlyChart(title, peaks, lines).drawing(),
                lines.stream()
                        .map(line -> new ChartPanel.Key(line.name(), line.ink() + 1, line.dashed()))
                        .toList(),
                head,
                rows);
    }

    private static String caption(String title, String unit, int bucket, int leftOut) {
        return (title.endsWith(WAITING) ? unit + " waiting, hour by hour" : unit + " an hour")
                + " in the first replication"
                + (bucket == 1 ? "" : "; each point is the mean of " + bucket + " hours")
                + (leftOut == 0 ? "" : "; " + leftOut + " smaller series left out");
    }

    private static List<String> row(int at, int bucket, List<Line> lines) {
        List<String> row = new ArrayList<>();
        row.add(dayAndHour(at * bucket));
        for (Line line : lines) {
            double value = at < line.values().length ? line.values()[at] : Double.NaN;
            row.add(Double.isNaN(value) ? "" : figure(value));
        }
        return row;
    }

    private static String peak(Line line) {
        int at = 0;
        double[] values = line.values();
        for (int i = 0; i < values.length; i++) if (Double.isNaN(values[at]) || values[i] > values[at]) at = i;
        return "%s peaks at %s on %s.".formatted(line.name(), figure(values[at]), dayAndHour(at));
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static String dayAndHour(int hour) {
        return String.format(Locale.ROOT, "day %d, %02d:00", hour / 24 + 1, hour % 24);
    }
}
