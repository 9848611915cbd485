package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.monitor.WorkflowFigures;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything one replication leaves behind, as plain values.
 *
 * @param digest hex digest of the whole event log
 * @param orders orders placed
 * @param events entries in the log
 * @param kpis every KPI that has data; a KPI without data is absent, never 0
 * @param costs cents by kind of cost, in the order they are reported
 * @param outcomes one row per order when asked for, else null
 * @param workflow what the declared handoffs did
 * @param endings how many orders came to which end, all orders placed
 */
public record RunFigures(
        String digest,
        long orders,
        long events,
        Map<Kpi, Double> kpis,
        Map<String, Long> costs,
        List<InvariantResult> invariants,
        List<ExceptionCount> exceptions,
        List<HourlySeries> series,
        List<Finding> findings,
        @Nullable Outcomes outcomes,
        WorkflowFigures workflow,
        Map<String, Long> endings) {

    /** Figures of a run without declared handoffs. */
    public RunFigures(
            String digest,
            long orders,
            long events,
            Map<Kpi, Double> kpis,
            Map<String, Long> costs,
            List<InvariantResult> invariants,
            List<ExceptionCount> exceptions,
            List<HourlySeries> series,
            List<Finding> findings,
            @Nullable Outcomes outcomes) {
        this(
                digest,
                orders,
                events,
                kpis,
                costs,
                invariants,
                exceptions,
                series,
                findings,
                outcomes,
                WorkflowFigures.NONE,
                Map.of());
    }

    /** @param broken how often it did not hold; example: the first time, for a person, or empty */
    public record InvariantResult(String name, long broken, String example) {}

    /** How many exceptions of a type there were, how many were still open at the end. */
    public record ExceptionCount(ExceptionType type, Team owner, long count, long open) {}

    /** Values for consecutive hours from the start of the run; unit is what is counted: {@code orders}, {@code shipments}. */
    public record HourlySeries(String name, String unit, double[] values) {}

    /** Something a person should look at, worst first, with its owner. */
    public record Finding(String sentence, Team owner, long orders, long costCents) {}
}
