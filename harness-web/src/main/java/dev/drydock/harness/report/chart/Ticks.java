package dev.drydock.harness.report.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.NumberTickUnit;

/** Round marks along an axis: steps of 1, 2 or 5 times a power of ten, from a mark below the data to a mark above. */
record Ticks(double low, double high, double step) {

    /** @param about how many steps, at most twice as many come out */
    static Ticks over(double lowest, double highest, int about) {
        double spread = highest - lowest;
        double least = spread > 0 ? spread / about : Math.max(Math.abs(highest), 1) / 10;
        double step = step(least);
        double low = Math.floor(lowest / step) * step;
        double high = Math.ceil(highest / step) * step;
        return high > low ? new Ticks(low, high, step) : new Ticks(low - step, high + step, step);
    }

    NumberTickUnit unit() {
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
        String pattern = decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals);
        return new NumberTickUnit(step, new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)));
    }

    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double times : new double[] {1, 2, 5}) if (times * power >= least * (1 - 1e-9)) return times * power;
        return 10 * power;
    }
}
