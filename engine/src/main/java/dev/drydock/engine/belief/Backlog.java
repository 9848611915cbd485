package dev.drydock.engine.belief;

import dev.drydock.domain.network.Network;

/** Shipments released to each node and not yet packed, as far as was heard. */
public final class Backlog {
    private static final double HOUR_MILLIS = 3_600_000;

    private final int[] waiting;
    private final double[] ordersPerHour;

    public Backlog(Network network) {
        waiting = new int[network.nodes().size()];
        ordersPerHour = new double[waiting.length];
        for (int node = 0; node < waiting.length; node++)
            ordersPerHour[node] = network.nodes().get(node).ordersPerHour();
    }

    public void released(int node) {
        waiting[node]++;
    }

    /** Packed, ended or stopped. */
    public void left(int node) {
        waiting[node]--;
    }

    public int shipments(int node) {
        return waiting[node];
    }

    /** Working hours until a shipment released now has its turn: backlog ÷ planned throughput. */
    public double hours(int node) {
        return ordersPerHour[node] > 0 ? waiting[node] / ordersPerHour[node] : 0;
    }

    public long millis(int node) {
        return Math.round(hours(node) * HOUR_MILLIS);
    }
}
