package dev.drydock.engine.routing;

/** One way to send a parcel: from where, by what, at what price, and when it will be there. Refilled, never kept. */
public final class Quote {
    private int node;
    private int service;
    private long postageCents;
    private long handlingCents;
    private long scoreCents;
    private long predictedMillis;

    void set(int node, int service, long postageCents, long handlingCents, long scoreCents, long predictedMillis) {
        this.node = node;
        this.service = service;
        this.postageCents = postageCents;
        this.handlingCents = handlingCents;
        this.scoreCents = scoreCents;
        this.predictedMillis = predictedMillis;
    }

    void clear() {
        node = -1;
        service = -1;
        scoreCents = Long.MAX_VALUE;
        predictedMillis = Long.MAX_VALUE;
    }

    boolean found() {
        return service >= 0;
    }

    public int node() {
        return node;
    }

    public int service() {
        return service;
    }

    public long postageCents() {
        return postageCents;
    }

    public long handlingCents() {
        return handlingCents;
    }

    /** Postage and handling with the rules' surcharges and the price of lateness. */
    public long scoreCents() {
        return scoreCents;
    }

    public long predictedMillis() {
        return predictedMillis;
    }
}
