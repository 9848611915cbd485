package dev.drydock.engine.routing;

/**
 * What the router came to: the shipments to make, and the units no node can fill. Refilled for each routing: read it before the next.
 */
public final class Plan {
    static final int MOST_SHIPMENTS = 16;

    private final int[] nodes = new int[MOST_SHIPMENTS];
    private final int[] services = new int[MOST_SHIPMENTS];
    private final int[][] units = new int[MOST_SHIPMENTS][];
    private final long[] postageCents = new long[MOST_SHIPMENTS];
    private final long[] handlingCents = new long[MOST_SHIPMENTS];
    private final long[] predictedMillis = new long[MOST_SHIPMENTS];
    private long scoreCents;
    private int size;
    private boolean complete;

    void clear() {
        size = 0;
        scoreCents = 0;
        complete = false;
    }

    void add(Quote quote, int[] unitsByLine) {
        nodes[size] = quote.node();
        services[size] = quote.service();
        units[size] = unitsByLine;
        postageCents[size] = quote.postageCents();
        handlingCents[size] = quote.handlingCents();
        predictedMillis[size] = quote.predictedMillis();
        scoreCents += quote.scoreCents();
        size++;
    }

    void penalise(long cents) {
        scoreCents += cents;
    }

    void complete(boolean complete) {
        this.complete = complete;
    }

    /** Shipments to make; none when nothing can be filled. */
    public int size() {
        return size;
    }

    /** Whether all units asked for are in it. */
    public boolean complete() {
        return complete;
    }

    public int node(int shipment) {
        return nodes[shipment];
    }

    public int service(int shipment) {
        return services[shipment];
    }

    public int[] unitsByLine(int shipment) {
        return units[shipment];
    }

    public long postageCents(int shipment) {
        return postageCents[shipment];
    }

    public long handlingCents(int shipment) {
        return handlingCents[shipment];
    }

    public long predictedMillis(int shipment) {
        return predictedMillis[shipment];
    }

    /** What was minimised, split penalties included. */
    public long scoreCents() {
        return scoreCents;
    }

    /** When the last of the shipments is predicted to arrive. */
    public long lastPredictedMillis() {
        long last = 0;
        for (int i = 0; i < size; i++) last = Math.max(last, predictedMillis[i]);
        return last;
    }
}
