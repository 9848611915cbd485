package dev.drydock.harness.rehearsal;

import dev.drydock.domain.kpi.Outcomes;
import dev.drydock.simulator.run.Replication;
import java.util.ArrayList;
import java.util.List;

/**
 * Counts orders helped and harmed by the candidate: the same order, on time and in full under one policy alone. In a shop with carts, whose numbers have gaps,
 * it may have been placed under one policy alone, too; in any other, both place the same orders, which the paired figures rest on.
 */
final class OrderTally {
    private static final int EXAMPLES = 5;

    private final List<Integer> helpedExamples = new ArrayList<>();
    private final List<Integer> harmedExamples = new ArrayList<>();
    private long compared;
    private long helped;
    private long harmed;
    private boolean first = true;

    /** Takes the next pair of replications, which must have kept a row per order. */
    void add(Replication baseline, Replication candidate) {
        Outcomes before = outcomes(baseline);
        Outcomes after = outcomes(candidate);
        if (!before.hasGaps() && !after.hasGaps() && before.numbers() != after.numbers()) {
            throw new IllegalStateException("seed %d placed %d orders under %s and %d under %s"
                    .formatted(
                            baseline.seed(), before.numbers(), baseline.policy(), after.numbers(), candidate.policy()));
        }
        for (int order = 0; order < Math.max(before.numbers(), after.numbers()); order++) {
            if (!before.placed(order) && !after.placed(order)) continue;
            compared++;
            boolean was = before.onTimeInFull(order);
            boolean is = after.onTimeInFull(order);
            if (is && !was) helped = count(helped, order, helpedExamples);
            if (was && !is) harmed = count(harmed, order, harmedExamples);
        }
        first = false;
    }

    private long count(long so, int order, List<Integer> examples) {
        if (first && examples.size() < EXAMPLES) examples.add(order);
        return so + 1;
    }

    private static Outcomes outcomes(Replication replication) {
        Outcomes outcomes = replication.figures().outcomes();
        if (outcomes == null) throw new IllegalStateException("the run kept no rows per order");
        return outcomes;
    }

    long compared() {
        return compared;
    }

    long helped() {
        return helped;
    }

    long harmed() {
        return harmed;
    }

    List<Integer> helpedExamples() {
        return List.copyOf(helpedExamples);
    }

    List<Integer> harmedExamples() {
        return List.copyOf(harmedExamples);
    }
}
