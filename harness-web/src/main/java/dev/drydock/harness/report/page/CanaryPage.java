package dev.drydock.harness.report.page;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.report.chart.Drawing;
import dev.drydock.harness.report.chart.TrendChart;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.CanaryRun;
import dev.drydock.harness.result.KpiFigure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A canary, its verdicts over time and how its KPIs move.
 *
 * @param notice what was just done, or null
 */
public record CanaryPage(
        CanaryRow row,
        String address,
        @Nullable String notice,
        List<Mark> marks,
        String record,
        List<Trend> trends,
        List<Run> runs) {
    private static final int MOST_TRENDS = 6;
    private static final List<Kpi> TRENDS = List.of(
            Kpi.OTIF,
            Kpi.COST_PER_ORDER,
            Kpi.CYCLE_TIME,
            Kpi.TIME_TO_SHIP,
            Kpi.CANCELLATION,
            Kpi.DETECTION_DELAY,
            Kpi.MANUAL_TOUCHES,
            Kpi.PICK_WAIT);

    /** One run on the line of verdicts, oldest first. */
    public record Mark(Badge badge, String label, @Nullable String run) {}

    /** One KPI over the runs, oldest first. */
    public record Trend(String label, String now, String moved, Drawing drawing, List<List<String>> rows) {}

    /** @param digest shortened */
    public record Run(CanaryRun run, Badge badge, String fired, String ago, String lasted, String digest) {}

    public static CanaryPage of(CanaryLog log, @Nullable String notice, Instant now) {
        List<CanaryRun> oldestFirst = new ArrayList<>(log.runs());
        Collections.reverse(oldestFirst);
        return new CanaryPage(
                CanaryRow.of(log.canary(), now),
                "/canaries/" + Paths.segment(log.canary().name()),
                notice,
                oldestFirst.stream()
                        .map(run -> new Mark(
                                Badge.of(run.verdict()),
                                run.verdict() + ", " + Times.minute(run.finishedAt()),
                                run.run()))
                        .toList(),
                record(log.runs()),
                trends(oldestFirst, log.currency()),
                log.runs().stream().map(run -> row(run, now)).toList());
    }

    private static String record(List<CanaryRun> runs) {
        if (runs.isEmpty()) return "It has not run yet.";
        long passed = runs.stream().filter(run -> run.verdict().equals("Pass")).count();
        return passed + " of the last " + runs.size() + " passed.";
    }

    private static Run row(CanaryRun run, Instant now) {
        double seconds = Duration.between(run.firedAt(), run.finishedAt()).toMillis() / 1000.0;
        String digest = run.digest();
        return new Run(
                run,
                Badge.of(run.verdict()),
                Times.minute(run.firedAt()),
                Times.fromNow(run.firedAt(), now),
                Times.lasting(seconds),
                digest == null ? "" : digest.substring(0, Math.min(8, digest.length())));
    }

    private static List<Trend> trends(List<CanaryRun> oldestFirst, String currency) {
        List<Trend> trends = new ArrayList<>();
        for (Kpi kpi : TRENDS) {
            List<CanaryRun> runs = oldestFirst.stream()
                    .filter(run -> KpiGroup.hasData(run.kpis().get(kpi.key())))
                    .toList();
            if (runs.size() >= 2 && trends.size() < MOST_TRENDS) trends.add(trend(kpi, runs, currency));
        }
        return trends;
    }

    private static Trend trend(Kpi kpi, List<CanaryRun> runs, String currency) {
        List<KpiFigure> figures = runs.stream()
                .map(run -> run.kpis().get(kpi.key()))
                .filter(Objects::nonNull)
                .toList();
        KpiFigure first = figures.get(0);
        KpiFigure last = figures.get(figures.size() - 1);
        Scale scale = Scale.of(
                last.unit(),
                currency,
                KpiGroup.half(last.low(), last.high()),
                figures.stream().map(KpiFigure::mean).toArray(Double[]::new));
        List<TrendChart.Point> points =
                figures.stream().map(figure -> point(figure, scale.factor())).toList();
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            KpiFigure figure = figures.get(i);
            rows.add(List.of(
                    Times.minute(runs.get(i).finishedAt()),
                    scale.value(figure.mean()),
                    scale.plusMinus(figure.low(), figure.high())));
        }
        String moved = scale.difference(number(last.mean()) - number(first.mean())) + " over " + runs.size() + " runs";
        return new Trend(
                kpi.label(),
                scale.value(last.mean()),
                moved,
                new TrendChart(kpi.label(), "Now " + scale.value(last.mean()) + ", " + moved + ".", points).drawing(),
                rows);
    }

    private static TrendChart.Point point(KpiFigure figure, double factor) {
        double mean = number(figure.mean());
        double low = figure.low() == null ? mean : figure.low();
        double high = figure.high() == null ? mean : figure.high();
        return new TrendChart.Point(mean * factor, low * factor, high * factor);
    }

    private static double number(@Nullable Double value) {
        return value == null ? Double.NaN : value;
    }
}
