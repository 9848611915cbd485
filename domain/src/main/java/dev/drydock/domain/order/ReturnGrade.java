package dev.drydock.domain.order;

/** What an inspection makes of goods that came back. */
public enum ReturnGrade {
    /** As good as new: goes back on the shelf. */
    RESTOCK,
    /** Is made good at a cost, then goes back on the shelf. */
    REFURBISH,
    WRITE_OFF
}
