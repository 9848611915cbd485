package dev.drydock.engine.policy;

import java.util.Arrays;

/**
 * Remembers a value for each key of a fixed number of words. Keys are compared word by word, so that a value is never taken for another key's. When full it
 * forgets everything, which costs time and changes nothing. Open addressing, linear probing, at most half full.
 */
final class ExactMemo {
    private final int width;
    private final int mostEntries;
    private long[] keys;
    private long[] values;
    private boolean[] taken;
    private int size;
    private int lastProbe;

    ExactMemo(int width, int mostEntries) {
        this.width = width;
        this.mostEntries = mostEntries;
        this.keys = new long[32 * width];
        this.values = new long[32];
        this.taken = new boolean[32];
    }

    /** Whether the key is known; its {@link #value} can be read then, else it can be {@link #put}. */
    boolean find(long[] key) {
        int probe = hash(key) & (values.length - 1);
        while (taken[probe]) {
            if (matches(probe, key)) {
                lastProbe = probe;
                return true;
            }
            probe = probe + 1 & (values.length - 1);
        }
        lastProbe = probe;
        return false;
    }

    /** Of the key last found. */
    long value() {
        return values[lastProbe];
    }

    /** For the key last looked for and not found. */
    void put(long[] key, long value) {
        if (size >= mostEntries) {
            Arrays.fill(taken, false);
            size = 0;
            find(key);
        } else if (2 * (size + 1) > values.length) {
            grow();
            find(key);
        }
        enter(lastProbe, key, 0, value);
    }

    int size() {
        return size;
    }

    private void enter(int probe, long[] from, int offset, long value) {
        System.arraycopy(from, offset, keys, probe * width, width);
        values[probe] = value;
        taken[probe] = true;
        size++;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        boolean[] oldTaken = taken;
        keys = new long[oldKeys.length * 2];
        values = new long[oldValues.length * 2];
        taken = new boolean[oldTaken.length * 2];
        size = 0;
        long[] key = new long[width];
        for (int i = 0; i < oldTaken.length; i++) {
            if (!oldTaken[i]) continue;
            System.arraycopy(oldKeys, i * width, key, 0, width);
            find(key);
            enter(lastProbe, key, 0, oldValues[i]);
        }
    }

    private boolean matches(int probe, long[] key) {
        int at = probe * width;
        for (int i = 0; i < width; i++) if (keys[at + i] != key[i]) return false;
        return true;
    }

    private int hash(long[] key) {
        long hash = 0;
        for (int i = 0; i < width; i++) {
            hash = (hash ^ key[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }
}
