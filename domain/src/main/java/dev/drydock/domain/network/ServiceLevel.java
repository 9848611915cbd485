package dev.drydock.domain.network;

/** How fast a carrier's service is, slowest first. */
public enum ServiceLevel {
    ECONOMY,
    GROUND,
    EXPEDITED,
    EXPRESS;

    /** Whether its postage counts as express spend. */
    public boolean expedited() {
        return this == EXPEDITED || this == EXPRESS;
    }
}
