package dev.drydock.domain.network;

/** Who runs a fulfilment node. */
public enum NodeKind {
    OWNED_DC,
    THIRD_PARTY,
    STORE
}
