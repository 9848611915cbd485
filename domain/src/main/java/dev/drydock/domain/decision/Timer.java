package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;

/**
 * A wake-up the engine asks for.
 *
 * @param reference what it is about, by kind: an order, shipment, ticket, node or carrier number
 * @param version told apart from earlier wake-ups about the same thing; stale ones are ignored
 */
public record Timer(Kind kind, int reference, int version) {

    /** What the wake-up is for. */
    public enum Kind {
        RETRY_CALL,
        RETRY_LABEL,
        BACKORDER_CHECK,
        BATCH_CLOSE,
        HOLD_OVER,
        SCAN_CHECK,
        TRANSIT_CHECK,
        BREAKER_PROBE,
        CARRIER_REVIEW,
        REHYDRATE,
        FEED_GRACE,
        APPROVAL_DEADLINE,
        REEVALUATE,
        ESCALATION,
        PICK_CHECK,
        POOL,
        OUTBOX,
        REPLAY,
        MESSAGE_CHECK,
        RECONCILE,
        CHECKOUT_CHECK,
        HANDOFF_CHECK,
        QUARANTINE_CHECK,
        CATALOGUE_REVIEW
    }

    public void describe(Fields f) {
        f.code("timer", kind);
        f.count("reference", reference);
        f.count("version", version);
    }
}
