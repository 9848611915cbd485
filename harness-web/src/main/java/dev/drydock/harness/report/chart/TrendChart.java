package dev.drydock.harness.report.chart;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/** One KPI over the runs of a canary, oldest first, with its interval as a band. */
public final class TrendChart {
    private final String label;
    private final String description;
    private final List<Point> points;

    /** In the unit shown; an unknown end of the interval equals the mean. */
    public record Point(double mean, double low, double high) {}

    public TrendChart(String label, String description, List<Point> points) {
        this.label = label;
        this.description = description;
        this.points = List.copyOf(points);
    }

    public Drawing drawing() {
        return Drawing.orNone(() -> {
            String small = draw(340, 130);
            return new Drawing(small, small);
        });
    }

    private String draw(int width, int height) {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 11);
        YIntervalSeries series = new YIntervalSeries("");
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            series.add(i, point.mean(), point.low(), point.high());
        }
        YIntervalSeriesCollection data = new YIntervalSeriesCollection();
        data.addSeries(series);
        DeviationRenderer renderer = new DeviationRenderer(true, true);
        renderer.setAlpha(0.18f);
        renderer.setSeriesPaint(0, Ink.FIRST.standIn());
        renderer.setSeriesFillPaint(0, Ink.FIRST.standIn());
        renderer.setSeriesStroke(0, new BasicStroke(1.6f));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-2, -2, 4, 4));
        XYPlot plot = new XYPlot(data, runs(), amounts(font), renderer);
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(Ink.GRID.standIn());
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setInsets(new RectangleInsets(8, 0, 9, 6));
        JFreeChart chart = new JFreeChart(null, font, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        return Canvas.draw(chart, width, height, label, description);
    }

    private NumberAxis runs() {
        NumberAxis axis = new NumberAxis();
        axis.setRange(-0.5, points.size() - 0.5);
        axis.setTickLabelsVisible(false);
        axis.setTickMarksVisible(false);
        axis.setAxisLinePaint(Ink.AXIS.standIn());
        return axis;
    }

    private NumberAxis amounts(Font font) {
        double low = points.stream().mapToDouble(Point::low).min().orElse(0);
        double high = points.stream().mapToDouble(Point::high).max().orElse(1);
        Ticks ticks = Ticks.over(low, high, 3);
        NumberAxis axis = new NumberAxis();
        axis.setRange(ticks.low(), ticks.high());
        axis.setTickUnit(ticks.unit());
        axis.setTickLabelFont(font);
        axis.setTickLabelPaint(Ink.TEXT.standIn());
        axis.setTickMarksVisible(false);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
