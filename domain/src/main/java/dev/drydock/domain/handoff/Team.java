package dev.drydock.domain.handoff;

/** Who owns work that needs a person. */
public enum Team {
    REVENUE_OPS,
    FULFILMENT_OPS,
    PLATFORM,
    CUSTOMER_CARE,
    FINANCE;

    /** The name as files and reports write it: {@code fulfilment-ops}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
