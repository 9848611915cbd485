package dev.drydock.domain.view;

import java.util.Locale;

/** What finance follows of an order's money. */
public enum MoneyColumn {
    /** Reserved on the customer's account. */
    AUTHORISED,
    /** Collected. */
    CAPTURED,
    /** Reserved and given back without being collected: voided or expired. */
    RELEASED,
    /** Paid back. */
    REFUNDED,
    /** Given as a credit for the next purchase. */
    CREDITED,
    /** Taken back by the customer's bank. */
    DISPUTED,
    /** Charged by a marketplace for broken rules. */
    FINED,
    /** Asked for by carriers and third parties, less what they credited. */
    INVOICED;

    /** As files write it. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
