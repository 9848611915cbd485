package dev.drydock.domain.monitor;

import java.util.Arrays;

/**
 * Pieces of work that have begun and are not done, by number: since when, and what each is about. Pages of {@value #PAGE} entries are dropped once empty, so
 * memory follows what is open. Not thread-safe.
 */
public final class OpenWork {
    private static final int SHIFT = 10;
    private static final int PAGE = 1 << SHIFT;
    /** Instants are stored one later, so that 0 means nothing. */
    private static final int NOTHING = 0;

    private static final long[] NONE = {};

    private long[][] since = new long[16][];
    private long[][] about = new long[16][];
    private int[] live = new int[16];
    private long[] spareSince = NONE;
    private long[] spareAbout = NONE;
    private int size;

    /** Receives one open piece. */
    @FunctionalInterface
    public interface Reader {
        void piece(int number, long sinceMillis, long about);
    }

    public int size() {
        return size;
    }

    public boolean isOpen(int number) {
        int page = number >> SHIFT;
        return number >= 0 && page < since.length && live[page] > 0 && since[page][number & PAGE - 1] != NOTHING;
    }

    /** Only of what is open. */
    public long sinceMillis(int number) {
        return since[number >> SHIFT][number & PAGE - 1] - 1;
    }

    /** Only of what is open. */
    public long about(int number) {
        return about[number >> SHIFT][number & PAGE - 1];
    }

    /** Only of what is open. */
    public void about(int number, long what) {
        about[number >> SHIFT][number & PAGE - 1] = what;
    }

    public void begin(int number, long atMillis, long what) {
        int page = number >> SHIFT;
        if (page >= since.length) grow(page);
        if (live[page] == 0) open(page);
        since[page][number & PAGE - 1] = atMillis + 1;
        about[page][number & PAGE - 1] = what;
        live[page]++;
        size++;
    }

    /** Only of what is open. */
    public void end(int number) {
        int page = number >> SHIFT;
        since[page][number & PAGE - 1] = NOTHING;
        size--;
        if (--live[page] == 0) close(page);
    }

    /** Every open piece, by ascending number. */
    public void forEach(Reader reader) {
        for (int page = 0; page < live.length; page++) {
            if (live[page] == 0) continue;
            for (int i = 0; i < PAGE; i++)
                if (since[page][i] != NOTHING) reader.piece(page << SHIFT | i, since[page][i] - 1, about[page][i]);
        }
    }

    private void open(int page) {
        since[page] = spareSince.length > 0 ? spareSince : new long[PAGE];
        about[page] = spareAbout.length > 0 ? spareAbout : new long[PAGE];
        spareSince = NONE;
        spareAbout = NONE;
    }

    /** An emptied page is all nothing: the next may have it. */
    private void close(int page) {
        spareSince = since[page];
        spareAbout = about[page];
        since[page] = NONE;
        about[page] = NONE;
    }

    private void grow(int page) {
        int length = Math.max(page + 1, since.length * 2);
        since = Arrays.copyOf(since, length);
        about = Arrays.copyOf(about, length);
        live = Arrays.copyOf(live, length);
    }
}
