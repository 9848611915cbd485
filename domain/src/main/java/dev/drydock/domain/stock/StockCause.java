package dev.drydock.domain.stock;

/** Why units at a node changed. */
public enum StockCause {
    /** Goods received from a supplier. */
    RECEIPT,
    /** A return put back on the shelf. */
    RESTOCK,
    /** A count corrected the record. */
    COUNT,
    /** Sold over the counter of a store. */
    WALK_IN,
    /** Units vanished: theft, damage, misplacement. */
    SHRINKAGE,
    /** The record shows units that are not there. */
    PHANTOM,
    /** Taken to fill an order. */
    PICK,
    /** A picker took a wrong product: it left the shelf, and the right one stayed there. */
    MIS_PICK
}
