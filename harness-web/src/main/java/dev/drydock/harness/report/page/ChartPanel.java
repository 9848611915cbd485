package dev.drydock.harness.report.page;

import dev.drydock.harness.report.chart.Drawing;
import java.util.List;

/**
 * A chart with its legend and the numbers it was drawn from.
 *
 * @param caption what is counted, and over how long each point is a mean
 * @param head of the table; the first column names the time
 */
public record ChartPanel(
        String title, String caption, Drawing drawing, List<Key> legend, List<String> head, List<List<String>> rows) {

    /** @param ink number of the colour, from 1 */
    public record Key(String name, int ink, boolean dashed) {}
}
