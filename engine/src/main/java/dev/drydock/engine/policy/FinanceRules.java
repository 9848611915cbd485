package dev.drydock.engine.policy;

import dev.drydock.domain.network.ServiceLevel;
import java.util.Set;

/**
 * Reconciliation, invoices, disputes and expired authorisations.
 *
 * @param reconcile how bills are checked against what was shipped
 * @param sampleShare of bill lines that people look at, 0 to 1
 * @param linesPerReview of those that make one piece of work
 * @param toleranceCents by which a line may be off without anybody caring
 * @param autoContest clear errors are contested by rule, with the label as evidence; else by a person
 * @param sweepAtMinute of the UTC day, when all that is open is gone through
 * @param guaranteed levels for which carriers credit parcels that come late, so that missing credits are claimed
 * @param captureAfterMillis from hand-over, when nothing was scanned: the money is collected all the same; 0: never
 * @param reauthoriseBeforeMillis an authorisation expires, a new one is asked for; 0: never. Looked at once a day
 * @param disputes how card disputes are answered
 * @param acceptBelowCents disputes of less are not worth an answer
 */
public record FinanceRules(
        Reconcile reconcile,
        double sampleShare,
        int linesPerReview,
        long toleranceCents,
        boolean autoContest,
        int sweepAtMinute,
        Set<ServiceLevel> guaranteed,
        long captureAfterMillis,
        long reauthoriseBeforeMillis,
        Answer disputes,
        long acceptBelowCents) {
    /** What holds when a policy says nothing: every bill is paid, and no dispute answered. */
    public static final FinanceRules USUAL =
            new FinanceRules(Reconcile.NEVER, 0, 10, 0, false, 0, Set.of(), 0, 0, Answer.ACCEPT, 0);

    /** How the books are compared. */
    public enum Reconcile {
        /** Every bill is paid as it comes. */
        NEVER,
        /** People look at a sample of the lines before it is paid. */
        SAMPLE,
        /** Every line, as it comes, and everything that is open, each night. */
        CONTINUOUS
    }

    /** What is done about a card dispute. */
    public enum Answer {
        ACCEPT,
        /** A person looks for evidence. */
        BY_HAND,
        /** Evidence that was heard is sent at once. */
        AUTOMATIC
    }
}
