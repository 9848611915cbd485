package dev.drydock.domain.money;

/** A standard that a marketplace holds its sellers to. */
public enum FineRule {
    LATE_SHIPMENT,
    CANCELLATION
}
