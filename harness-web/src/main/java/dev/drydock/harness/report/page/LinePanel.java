package dev.drydock.harness.report.page;

import dev.drydock.harness.report.chart.HourlyChart;
import dev.drydock.harness.report.chart.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Makes a panel of hourly lines: drawing, legend, and the numbers in as many rows as one cares to read. */
final class LinePanel {
    private static final int MOST_ROWS = 62;
    private static final int DAY = 24;

    private LinePanel() {}

    /**
     * @param lines at least one; each with a value that is not nought
     * @param leftOut how many more series the group has that are not drawn
     */
    static ChartPanel of(SeriesGroup group, List<Line> lines, int leftOut) {
        int whole = lines.stream().mapToInt(line -> line.values().length).max().orElse(0);
        int hours = Math.min(whole, daysWithSomething(lines) * DAY);
        List<Line> shown = lines.stream().map(line -> line.until(hours)).toList();
        return new ChartPanel(
                group.title(),
                caption(group, hours, whole, leftOut),
                new HourlyChart(group.title(), peaks(lines), shown).drawing(),
                shown.stream()
                        .map(line -> new ChartPanel.Key(line.name(), line.ink() + 1, line.dashed()))
                        .toList(),
                head(shown),
                rows(shown, hours));
    }

    /** Returns trickle in long after the last order: what is nought from some day on is not drawn. */
    private static int daysWithSomething(List<Line> lines) {
        int last = 0;
        for (Line line : lines) {
            for (int hour = last; hour < line.values().length; hour++) {
                if (line.values()[hour] != 0 && !Double.isNaN(line.values()[hour])) last = hour;
            }
        }
        return last / DAY + 1;
    }

    private static String caption(SeriesGroup group, int hours, int whole, int leftOut) {
        int bucket = HourlyChart.bucketHours(hours);
        return group.counted() + " in the first replication"
                + (bucket == 1 ? "" : "; each point is the mean of " + bucket + " hours")
                + (hours == whole ? "" : "; nothing after day " + hours / DAY)
                + (leftOut == 0 ? "" : "; " + leftOut + " more not drawn");
    }

    private static String peaks(List<Line> lines) {
        return lines.stream().map(LinePanel::peak).collect(Collectors.joining(" "));
    }

    private static String peak(Line line) {
        int at = 0;
        double[] values = line.values();
        for (int i = 0; i < values.length; i++) if (Double.isNaN(values[at]) || values[i] > values[at]) at = i;
        return values.length == 0
                ? ""
                : line.name() + " peaks at " + figure(values[at]) + " on " + dayAndHour(at) + ".";
    }

    private static List<String> head(List<Line> lines) {
        List<String> head = new ArrayList<>();
        head.add("From");
        lines.forEach(line -> head.add(line.name()));
        return head;
    }

    private static List<List<String>> rows(List<Line> lines, int hours) {
        int bucket = HourlyChart.bucketHours(hours, MOST_ROWS);
        List<Line> coarse = lines.stream().map(line -> line.by(bucket)).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at * bucket < hours; at++) {
            List<String> row = new ArrayList<>();
            row.add(dayAndHour(at * bucket));
            for (Line line : coarse) row.add(at < line.values().length ? figure(line.values()[at]) : "");
            rows.add(row);
        }
        return rows;
    }

    private static String figure(double value) {
        if (Double.isNaN(value)) return "";
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%,.0f" : "%,.1f", value);
    }

    private static String dayAndHour(int hour) {
        return String.format(Locale.ROOT, "day %d, %02d:00", hour / DAY + 1, hour % DAY);
    }
}
