package dev.drydock.engine;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Work that waits its turn by rank: a binary heap whose entries know their place in it, so that any of them can leave. Who has waited longer than the
 * longest wait goes first, whatever the rank.
 *
 * <p>Not thread-safe.
 */
final class RankedQueue<T extends Turn> {
    private final long longestWaitMillis;
    private final @Nullable ArrayDeque<T> byAge;
    private @Nullable Turn[] heap = new @Nullable Turn[64];
    private int size;
    private long joined;

    /** @param longestWaitMillis 0: rank alone decides */
    RankedQueue(long longestWaitMillis) {
        this.longestWaitMillis = longestWaitMillis;
        byAge = longestWaitMillis > 0 ? new ArrayDeque<>() : null;
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void add(T turn, long nowMillis) {
        turn.sequence = joined++;
        turn.sinceMillis = nowMillis;
        if (size == heap.length) heap = Arrays.copyOf(heap, 2 * size);
        rise(turn, size++);
        if (byAge != null) byAge.add(turn);
    }

    /** Takes out whose turn it is; null when nobody waits. */
    @Nullable
    T poll(long nowMillis) {
        if (size == 0) return null;
        T next = overdue(nowMillis);
        if (next == null) next = at(0);
        remove(next);
        return next;
    }

    void remove(T turn) {
        int hole = turn.position;
        if (hole == Turn.NOWHERE) return;
        turn.position = Turn.NOWHERE;
        T last = at(--size);
        heap[size] = null;
        if (last == turn) return;
        if (hole > 0 && last.before(at((hole - 1) >> 1))) rise(last, hole);
        else sink(last, hole);
    }

    /** The waiting turn in this place of the heap, 0 to size − 1: every turn once, in no order of meaning. */
    @SuppressWarnings("unchecked") // only T goes in
    T at(int position) {
        Turn turn = heap[position];
        if (turn == null) throw new IndexOutOfBoundsException(position);
        return (T) turn;
    }

    private @Nullable T overdue(long nowMillis) {
        if (byAge == null) return null;
        T oldest = byAge.peek();
        while (oldest != null && !oldest.waits()) {
            byAge.remove();
            oldest = byAge.peek();
        }
        return oldest != null && nowMillis - oldest.sinceMillis > longestWaitMillis ? oldest : null;
    }

    private void rise(T turn, int from) {
        int hole = from;
        while (hole > 0) {
            int parent = (hole - 1) >> 1;
            T above = at(parent);
            if (!turn.before(above)) break;
            put(above, hole);
            hole = parent;
        }
        put(turn, hole);
    }

    private void sink(T turn, int from) {
        int hole = from;
        for (int child = 2 * hole + 1; child < size; child = 2 * hole + 1) {
            if (child + 1 < size && at(child + 1).before(at(child))) child++;
            T below = at(child);
            if (!below.before(turn)) break;
            put(below, hole);
            hole = child;
        }
        put(turn, hole);
    }

    private void put(T turn, int position) {
        heap[position] = turn;
        turn.position = position;
    }
}
