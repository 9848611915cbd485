package dev.drydock.domain.order;

/** Why a customer sends goods back. */
public enum ReturnReason {
    /** Nobody was asked. */
    UNSTATED,
    CHANGED_MIND,
    DOES_NOT_FIT,
    DAMAGED,
    WRONG_ITEM,
    LATE;

    /** The name as files and reports write it: {@code does-not-fit}. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
