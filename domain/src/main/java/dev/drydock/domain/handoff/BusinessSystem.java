package dev.drydock.domain.handoff;

import java.util.Locale;

/** A system that work is handed from or to. */
public enum BusinessSystem {
    /** Where customers shop: carts, checkouts, the shop's own pages and marketplaces. */
    STOREFRONT,
    /** The order desk: takes orders on, routes them, watches over them. */
    OMS,
    /** The system of a node of one's own. */
    WMS,
    /** The system of a third party's node. */
    THIRD_PARTY,
    CARRIER,
    PAYMENT,
    FINANCE,
    CUSTOMER_CARE;

    /** The name as files and reports write it: {@code third-party}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
