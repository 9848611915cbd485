package dev.drydock.domain.order;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * State by order (or shipment) number. Numbers count up; entries that are done are removed, so memory follows the orders in flight and not the
 * orders ever placed: pages of {@value #PAGE} entries are dropped once empty.
 *
 * <p>Not thread-safe.
 */
public final class OrderTable<T> {
    private static final int SHIFT = 10;
    private static final int PAGE = 1 << SHIFT;

    private @Nullable Object[] @Nullable [] pages = new @Nullable Object[16][];
    private int[] live = new int[16];
    private int size;

    public @Nullable T get(int number) {
        int page = number >> SHIFT;
        if (page >= pages.length) return null;
        @Nullable Object[] entries = pages[page];
        return entries == null ? null : cast(entries[number & (PAGE - 1)]);
    }

    /** @throws IllegalStateException when there is no such entry */
    public T require(int number) {
        T entry = get(number);
        if (entry == null) throw new IllegalStateException("nothing is known of number " + number);
        return entry;
    }

    public void put(int number, T entry) {
        int page = number >> SHIFT;
        if (page >= pages.length) {
            int length = Math.max(page + 1, pages.length * 2);
            pages = Arrays.copyOf(pages, length);
            live = Arrays.copyOf(live, length);
        }
        @Nullable Object[] entries = pages[page];
        if (entries == null) {
            entries = new @Nullable Object[PAGE];
            pages[page] = entries;
        }
        if (entries[number & (PAGE - 1)] == null) {
            live[page]++;
            size++;
        }
        entries[number & (PAGE - 1)] = entry;
    }

    public void remove(int number) {
        int page = number >> SHIFT;
        if (page >= pages.length) return;
        @Nullable Object[] entries = pages[page];
        if (entries == null || entries[number & (PAGE - 1)] == null) return;
        entries[number & (PAGE - 1)] = null;
        size--;
        if (--live[page] == 0) pages[page] = null;
    }

    public T getOrPut(int number, IntFunction<T> make) {
        T entry = get(number);
        if (entry != null) return entry;
        T made = make.apply(number);
        put(number, made);
        return made;
    }

    public int size() {
        return size;
    }

    /** Every entry, by ascending number. */
    public void forEach(java.util.function.Consumer<T> action) {
        for (@Nullable Object @Nullable [] entries : pages) {
            if (entries == null) continue;
            for (Object entry : entries) {
                T value = cast(entry);
                if (value != null) action.accept(value);
            }
        }
    }

    @SuppressWarnings("unchecked") // only T goes in
    private @Nullable T cast(@Nullable Object entry) {
        return (T) entry;
    }
}
