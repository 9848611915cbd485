package dev.drydock.engine.payload;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of payload, each with the version of its schema that is spoken now. */
public enum Payload {
    ORDER,
    FULFILMENT_ORDER,
    SHIPMENT,
    STOCK,
    PAYMENT,
    REFUND,
    RETURN,
    CARRIER_STATUS,
    LABEL,
    INVOICE,
    PAYMENT_REQUEST,
    LABEL_REQUEST,
    RETURN_DECISION,
    STOCK_REQUEST,
    PURCHASE_ORDER;

    private static final int VERSION = 1;

    /** The name without its version: {@code carrier-status}. */
    public String label() {
        return this == FULFILMENT_ORDER
                ? "fulfillment-order"
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name by which envelopes announce it: {@code carrier-status-v1}. */
    public String type() {
        return label() + "-v" + VERSION;
    }

    /** The payload of that type, or null when it is not spoken here. */
    public static @Nullable Payload ofType(String type) {
        for (Payload payload : values()) if (payload.type().equals(type)) return payload;
        return null;
    }

    /** Where its schema lies among the resources. */
    String resource() {
        return "/payloads/" + type() + ".schema.json";
    }
}
