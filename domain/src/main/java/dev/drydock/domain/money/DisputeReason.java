package dev.drydock.domain.money;

/** What a cardholder says to the bank that issued the card. */
public enum DisputeReason {
    NOT_RECEIVED,
    /** It came, later than promised. */
    LATE,
    /** Goods were sent back and the money did not come. */
    NOT_REFUNDED,
    /** Somebody else used the card, or so the cardholder says. */
    FRAUD
}
