package dev.drydock.domain.money;

/** What a shop answers to a card dispute. */
public enum DisputeEvidence {
    /** It does not contest the dispute. */
    NONE,
    /** The carrier scanned the parcel at the door, later than promised. */
    LATE_DELIVERY_SCAN,
    /** The carrier scanned the parcel at the door, in time. */
    DELIVERY_SCAN,
    /** The money has been paid back. */
    REFUND_PROOF
}
