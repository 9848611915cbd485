package dev.drydock.domain.order;

/** How the customer pays. */
public enum PaymentMethod {
    CARD,
    WALLET,
    BANK_SLIP,
    VOUCHER
}
