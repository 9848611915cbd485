package dev.drydock.harness.report.page;

import dev.drydock.harness.report.chart.Line;
import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts the hourly series of one policy or of two into panels; what was nothing throughout is left out. */
final class SeriesPanels {
    private static final int MOST_LINES = 6;
    private static final int MOST_COMPARED = 2;

    private SeriesPanels() {}

    /** One policy's series, the largest where there are too many. */
    static List<ChartPanel> of(List<RunReport.Series> all) {
        List<ChartPanel> panels = new ArrayList<>();
        for (SeriesGroup group : SeriesGroup.of(all)) {
            List<RunReport.Series> lively = group.series().stream()
                    .filter(series -> sum(values(series)) > 0)
                    .toList();
            List<RunReport.Series> shown = most(lively, MOST_LINES, series -> sum(values(series)));
            List<Line> lines = new ArrayList<>();
            for (RunReport.Series series : shown) {
                lines.add(new Line(series.name(), lines.size(), false, values(series)));
            }
            if (!lines.isEmpty()) panels.add(LinePanel.of(group, lines, lively.size() - shown.size()));
        }
        return panels;
    }

    /** Series of the same name under both policies over each other, the baseline dashed; those that differ most where there are too many. */
    static List<ChartPanel> of(
            String baseline, List<RunReport.Series> before, String candidate, List<RunReport.Series> after) {
        Map<String, double[]> was =
                before.stream().collect(Collectors.toMap(RunReport.Series::name, SeriesPanels::values, (a, b) -> a));
        Function<RunReport.Series, double[]> earlier = series -> was.getOrDefault(series.name(), new double[0]);
        List<ChartPanel> panels = new ArrayList<>();
        for (SeriesGroup group : SeriesGroup.of(after)) {
            List<RunReport.Series> lively = group.series().stream()
                    .filter(series -> sum(values(series)) + sum(earlier.apply(series)) > 0)
                    .toList();
            List<RunReport.Series> shown =
                    most(lively, MOST_COMPARED, series -> difference(earlier.apply(series), values(series)));
            List<Line> lines = new ArrayList<>();
            for (int ink = 0; ink < shown.size(); ink++) {
                RunReport.Series series = shown.get(ink);
                double[] old = earlier.apply(series);
                if (Arrays.equals(old, values(series))) {
                    lines.add(new Line(series.name() + ", both", ink, false, old));
                    continue;
                }
                lines.add(new Line(series.name() + ", " + baseline, ink, true, old));
                lines.add(new Line(series.name() + ", " + candidate, ink, false, values(series)));
            }
            if (!lines.isEmpty()) panels.add(LinePanel.of(group, lines, lively.size() - shown.size()));
        }
        return panels;
    }

    /** At most so many, those that weigh most, in the order they came. */
    private static List<RunReport.Series> most(
            List<RunReport.Series> all, int most, ToDoubleFunction<RunReport.Series> weight) {
        List<RunReport.Series> chosen = all.stream()
                .sorted(Comparator.comparingDouble(weight).reversed())
                .limit(most)
                .toList();
        return all.stream().filter(chosen::contains).toList();
    }

    private static double[] values(RunReport.Series series) {
        return series.values().stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
    }

    private static double sum(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).map(Math::abs).sum();
    }

    private static double difference(double[] before, double[] after) {
        return IntStream.range(0, Math.max(before.length, after.length))
                .mapToDouble(hour -> Math.abs(at(after, hour) - at(before, hour)))
                .sum();
    }

    private static double at(double[] values, int hour) {
        return hour < values.length && Double.isFinite(values[hour]) ? values[hour] : 0;
    }
}
