package dev.drydock.domain.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a routing decision came about: every option considered, the winner among them. */
public record Explanation(String summary, List<Option> options) {

    public Explanation {
        options = List.copyOf(options);
    }

    /**
     * One option.
     *
     * @param route where from and by what, for a person: {@code dallas by northline ground}
     * @param costCents postage and handling
     * @param scoreCents what was minimised: cost with penalties and the price of lateness
     * @param predictedMillis predicted delivery, epoch milliseconds
     * @param chanceLate probability of missing the promise, 0 to 1
     * @param veto why it was out of the question, or null
     */
    public record Option(
            String route,
            long costCents,
            long scoreCents,
            long predictedMillis,
            double chanceLate,
            @Nullable String veto,
            boolean chosen) {}
}
