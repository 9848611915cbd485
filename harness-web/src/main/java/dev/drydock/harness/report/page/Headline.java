package dev.drydock.harness.report.page;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import org.jspecify.annotations.Nullable;

/** A run in one or two sentences, the worst first. */
public final class Headline {
    private Headline() {}

    public static String of(RunReport run) {
        return broken(run) + outcome(run) + open(run);
    }

    private static String broken(RunReport run) {
        long kinds = run.invariants().stream().filter(i -> i.broken() > 0).count();
        if (kinds == 0) return "";
        return (kinds == 1 ? "An invariant is broken" : kinds + " invariants are broken")
                + ", so the figures cannot be relied on. ";
    }

    private static String outcome(RunReport run) {
        if (run.orders() == 0) return "No order was placed. ";
        String otif = value(run, Kpi.OTIF);
        String cost = value(run, Kpi.COST_PER_ORDER);
        if (otif == null && cost == null) return RunPage.count(run.orders()) + " orders were run. ";
        if (otif == null) return "An order shipped cost %s. ".formatted(cost);
        return "%s of orders arrived on time and in full%s. "
                .formatted(otif, cost == null ? "" : ", at " + cost + " an order shipped");
    }

    private static String open(RunReport run) {
        long open = run.exceptions().stream()
                .mapToLong(RunReport.ExceptionTotal::open)
                .sum();
        long all = run.exceptions().stream()
                .mapToLong(RunReport.ExceptionTotal::count)
                .sum();
        if (all == 0) return "No exception was raised.";
        String raised = all == 1 ? "One exception was raised" : RunPage.count(all) + " exceptions were raised";
        return raised
                + (open == 0
                        ? ", and none is still open."
                        : ", of which %s still open at the end."
                                .formatted(open == 1 ? "one was" : RunPage.count(open) + " were"));
    }

    private static @Nullable String value(RunReport run, Kpi kpi) {
        KpiFigure figure = run.kpis().get(kpi.key());
        return figure == null || figure.mean() == null
                ? null
                : KpiGroup.scale(figure, run.currency()).value(figure.mean());
    }
}
