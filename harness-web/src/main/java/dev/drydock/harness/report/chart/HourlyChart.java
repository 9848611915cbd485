package dev.drydock.harness.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** Lines over the hours of a run, with the days of the run below. */
public final class HourlyChart {
    private static final int[] BUCKETS_HOURS = {1, 2, 3, 6, 12, 24, 168};
    private static final int[] DAYS_A_TICK = {1, 2, 3, 7, 14, 28, 56, 112, 364};
    private static final int MOST_POINTS = 400;

    private final String label;
    private final String description;
    private final List<Line> lines;
    private final int hours;
    private final int bucket;

    /** @param lines of equal length or not; at least one value in all */
    public HourlyChart(String label, String description, List<Line> lines) {
        this.label = label;
        this.description = description;
        this.hours = lines.stream().mapToInt(line -> line.values().length).max().orElse(0);
        this.bucket = bucketHours(hours);
        this.lines = lines.stream().map(line -> line.by(bucket)).toList();
    }

    public Drawing drawing() {
        return Drawing.orNone(() -> new Drawing(draw(960, 240, 12, 9), draw(360, 220, 12, 4)));
    }

    /** How many hours a point of the drawing is the mean of. */
    public static int bucketHours(int hours) {
        return bucketHours(hours, MOST_POINTS);
    }

    /** How many hours make one of at most {@code most} points. */
    public static int bucketHours(int hours, int most) {
        for (int bucket : BUCKETS_HOURS) if (hours <= bucket * most) return bucket;
        int weeks = (hours + 167) / 168;
        return 168 * ((weeks + most - 1) / most);
    }

    private String draw(int width, int height, int fontSize, int mostTicks) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, fontSize);
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
        renderer.setDrawSeriesLineAsPath(true);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            data.addSeries(series(i, line.values()));
            renderer.setSeriesPaint(i, Ink.ofLine(line.ink()).standIn());
            renderer.setSeriesStroke(i, stroke(line.dashed()));
        }
        XYPlot plot = new XYPlot(data, days(font, mostTicks), amounts(font), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.standIn());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 0, 2, 12));
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return Canvas.draw(chart, width, height, label, description);
    }

    private XYSeries series(int key, double[] values) {
        XYSeries series = new XYSeries(key, false, true);
        for (int i = 0; i < values.length; i++) {
            series.add(i * bucket, Double.isNaN(values[i]) ? null : (Number) values[i], false);
        }
        return series;
    }

    private static BasicStroke stroke(boolean dashed) {
        return dashed
                ? new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 3}, 0)
                : new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private NumberAxis days(Font font, int mostTicks) {
        NumberAxis axis = axis(font);
        axis.setRange(0, Math.max(1, hours));
        axis.setTickUnit(dayTicks(mostTicks));
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(Ink.AXIS.standIn());
        axis.setAxisLineVisible(true);
        axis.setAxisLinePaint(Ink.AXIS.standIn());
        return axis;
    }

    private NumberTickUnit dayTicks(int mostTicks) {
        if (hours <= 48) return new NumberTickUnit(hours <= 24 ? 6 : 12, new HourOfRun(hours));
        for (int days : DAYS_A_TICK) {
            if (hours <= 24 * days * mostTicks) return new NumberTickUnit(24 * days, new DayOfRun(hours));
        }
        return new NumberTickUnit(24 * 364, new DayOfRun(hours));
    }

    private NumberAxis amounts(Font font) {
        NumberAxis axis = axis(font);
        DoubleSummaryStatistics all = lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.values()))
                .filter(Double::isFinite)
                .summaryStatistics();
        Ticks ticks = all.getCount() == 0 || (all.getMin() == 0 && all.getMax() == 0)
                ? new Ticks(0, 1, 1)
                : Ticks.over(Math.min(0, all.getMin()), Math.max(all.getMax(), 0), 4);
        if (ticks.step() < 1 && whole()) ticks = new Ticks(Math.floor(ticks.low()), Math.ceil(ticks.high()), 1);
        axis.setRange(ticks.low(), ticks.high());
        axis.setTickUnit(ticks.unit());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }

    private boolean whole() {
        return lines.stream()
                .flatMapToDouble(line -> Arrays.stream(line.values()))
                .filter(Double::isFinite)
                .allMatch(value -> value == Math.rint(value));
    }

    private static NumberAxis axis(Font font) {
        NumberAxis axis = new NumberAxis();
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Ink.TEXT.standIn());
        return axis;
    }

    /** Writes an hour as the day of the run it begins, the first day being 1. */
    private static final class DayOfRun extends WordFormat {
        DayOfRun(int end) {
            super(end);
        }

        @Override
        String word(double hour) {
            return "day " + (Math.round(hour / 24) + 1);
        }
    }

    private static final class HourOfRun extends WordFormat {
        HourOfRun(int end) {
            super(end);
        }

        @Override
        String word(double hour) {
            return Math.round(hour) + " h";
        }
    }

    /** The mark at the very end stays bare: its word would be cut off. */
    private abstract static class WordFormat extends NumberFormat {
        private final int end;

        WordFormat(int end) {
            this.end = end;
        }

        abstract String word(double hour);

        @Override
        public StringBuffer format(double number, StringBuffer to, FieldPosition at) {
            return to.append(number < end ? word(number) : "");
        }

        @Override
        public StringBuffer format(long number, StringBuffer to, FieldPosition at) {
            return format((double) number, to, at);
        }

        @Override
        public Number parse(String text, ParsePosition at) {
            throw new UnsupportedOperationException("days are written, not read");
        }
    }
}
