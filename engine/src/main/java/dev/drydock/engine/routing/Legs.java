package dev.drydock.engine.routing;

/** What was worked out already for the order at hand: when each node is ready, and for each node and service the arrival and the price of lateness. */
final class Legs {
    private final int services;
    private final int[] readyTurns;
    private final long[] readyMillis;
    private final int[] foreseenTurns;
    private final long[] predictedMillis;
    private final long[] lateCents;
    private int turn;

    Legs(int nodes, int services) {
        this.services = services;
        readyTurns = new int[nodes];
        readyMillis = new long[nodes];
        foreseenTurns = new int[nodes * services];
        predictedMillis = new long[nodes * services];
        lateCents = new long[nodes * services];
    }

    /** Another order: nothing is known. */
    void turn() {
        turn++;
    }

    boolean readyKnown(int node) {
        return readyTurns[node] == turn;
    }

    long readyMillis(int node) {
        return readyMillis[node];
    }

    void ready(int node, long millis) {
        readyTurns[node] = turn;
        readyMillis[node] = millis;
    }

    int leg(int node, int service) {
        return node * services + service;
    }

    boolean foreseen(int leg) {
        return foreseenTurns[leg] == turn;
    }

    void foresee(int leg, long predicted, long late) {
        foreseenTurns[leg] = turn;
        predictedMillis[leg] = predicted;
        lateCents[leg] = late;
    }

    long predictedMillis(int leg) {
        return predictedMillis[leg];
    }

    long lateCents(int leg) {
        return lateCents[leg];
    }
}
