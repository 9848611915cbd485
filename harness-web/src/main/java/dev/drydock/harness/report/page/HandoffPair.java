package dev.drydock.harness.report.page;

import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.HandoffReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One handoff under both policies. */
public record HandoffPair(
        String name,
        String owner,
        String baselineP90,
        String candidateP90,
        String baselineBeyond,
        String candidateBeyond,
        String baselineBackedUp,
        String candidateBackedUp) {

    static List<HandoffPair> of(ComparisonReport comparison) {
        Map<String, HandoffReport> before = comparison.baselineRun().handoffs().stream()
                .collect(Collectors.toMap(HandoffReport::name, Function.identity(), (a, b) -> a));
        List<HandoffPair> pairs = new ArrayList<>();
        for (HandoffReport after : comparison.candidateRun().handoffs()) {
            HandoffReport was = before.get(after.name());
            if (was != null && was.begun() + after.begun() > 0) pairs.add(pair(was, after, comparison.replications()));
        }
        return pairs;
    }

    private static HandoffPair pair(HandoffReport was, HandoffReport is, int replications) {
        return new HandoffPair(
                is.name(),
                is.owner(),
                lasting(was.p90Seconds()),
                lasting(is.p90Seconds()),
                share(was.beyondShare()),
                share(is.beyondShare()),
                backedUp(was, replications),
                backedUp(is, replications));
    }

    private static String backedUp(HandoffReport of, int replications) {
        if (of.backedUpIn() == 0) return "";
        String in = of.backedUpIn() + " of " + replications;
        return of.backUps().isEmpty()
                ? in
                : in + ", first " + HandoffRow.instant(of.backUps().get(0).since());
    }

    private static String lasting(@Nullable Double seconds) {
        return seconds == null ? Scale.UNKNOWN : Times.lasting(seconds);
    }

    private static String share(@Nullable Double share) {
        return share == null ? Scale.UNKNOWN : String.format(Locale.ROOT, "%.1f%s%%", 100 * share, Scale.GAP);
    }
}
