package dev.drydock.engine.belief;

import java.util.Arrays;

/** Movements of one node heard since its record was asked for: those later than the record are counted again on top of it. */
final class MovementLog {
    private long[] sequences = new long[16];
    private int[] products = new int[16];
    private int[] deltas = new int[16];
    private int size;

    void add(long sequence, int product, int delta) {
        if (size == sequences.length) {
            sequences = Arrays.copyOf(sequences, size * 2);
            products = Arrays.copyOf(products, size * 2);
            deltas = Arrays.copyOf(deltas, size * 2);
        }
        sequences[size] = sequence;
        products[size] = product;
        deltas[size++] = delta;
    }

    int size() {
        return size;
    }

    long sequence(int entry) {
        return sequences[entry];
    }

    int product(int entry) {
        return products[entry];
    }

    int delta(int entry) {
        return deltas[entry];
    }

    void clear() {
        size = 0;
    }
}
