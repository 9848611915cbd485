package dev.drydock.harness.result;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.verdict.Direction;
import dev.drydock.harness.verdict.Interval;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One KPI over all replications of a run.
 *
 * @param mean over the replications that have data, null when none has
 * @param low end of the 95 % t-interval, null below two replications
 * @param n replications that have data
 * @param direction the change that is welcome: {@code increase} or {@code decrease}
 * @param values one for each replication in order, null where there is no data
 */
public record KpiFigure(
        String label,
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high,
        int n,
        String unit,
        String direction,
        List<@Nullable Double> values) {

    /** @param values one for each replication, NaN where there is no data */
    static KpiFigure of(Kpi kpi, double[] values, double level) {
        Interval interval = Interval.ofMeans(values, level);
        return new KpiFigure(
                kpi.label(),
                interval.meanOrNull(),
                interval.lowOrNull(),
                interval.highOrNull(),
                interval.n(),
                kpi.unit().label(),
                direction(kpi).word(),
                Arrays.stream(values)
                        .mapToObj(value -> Double.isNaN(value) ? null : Double.valueOf(value))
                        .toList());
    }

    public static Direction direction(Kpi kpi) {
        return kpi.moreIsBetter() ? Direction.INCREASE_IS_GOOD : Direction.DECREASE_IS_GOOD;
    }

    /** The values with NaN for those unknown, as arithmetic wants them. */
    public double[] numbers() {
        return values.stream()
                .mapToDouble(value -> value == null ? Double.NaN : value)
                .toArray();
    }
}
