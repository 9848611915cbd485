package dev.drydock.domain.money;

/** Who sends invoices. */
public enum Biller {
    /** For postage; told apart by carrier index. */
    CARRIER,
    /** For handling at its node; told apart by node index. */
    THIRD_PARTY
}
