package dev.drydock.simulator.kernel;

import static dev.drydock.simulator.kernel.EventTable.NO_ROW;

import java.util.Arrays;

/**
 * Orders events by (time, order of adding): a calendar queue (Brown, "Calendar Queues", CACM 31, 1988) with fixed buckets of
 * about four seconds on pages of about 25 days.
 *
 * <ul>
 *   <li>An event of another page waits in one list, {@code far}, which is gone through when its page is turned to.
 *   <li>An event of the current page waits in its bucket, an unsorted list, newest first.
 *   <li>When a bucket's time comes, its events are sorted by millisecond, and new ones for it go to a {@link MillisecondWheel}.
 * </ul>
 *
 * <p>Ties: within each of these the events are in the order of adding, and they enter a bucket from {@code far}, or the sorted
 * events from the bucket, before any later one can be added there directly.
 *
 * <p>A set of occupied buckets makes skipping the empty ones cheap, so a sparse schedule costs no more than a dense one.
 */
final class Calendar {
    static final int BUCKET_BITS = 12;
    static final int BUCKET_MILLIS = 1 << BUCKET_BITS;

    /** Where a first event is asked for and there is none: later than any offset from the start of a bucket. */
    static final int NO_OFFSET = BUCKET_MILLIS;

    private static final int PAGE_BITS = 31;
    private static final int BUCKETS = 1 << PAGE_BITS - BUCKET_BITS;
    private static final long NO_BUCKET = -1;

    private final EventTable events;
    private final int[] newest = new int[BUCKETS];
    private final BitTree occupied = new BitTree(PAGE_BITS - BUCKET_BITS);
    private int[] far = new int[64];
    private int farCount;

    /** The bucket being taken from: the events that were waiting when it was opened, and those added since. */
    private long openBucket;

    private long openMillis;
    private final SortedBucket waiting = new SortedBucket();
    private final MillisecondWheel added;

    private long page;
    private long cursor;

    Calendar(EventTable events, long startMillis) {
        this.events = events;
        added = new MillisecondWheel(events);
        skipTo(startMillis);
    }

    /** The time of the event taken last, or the time skipped to since. */
    long cursor() {
        return cursor;
    }

    /** Adds an event that is not earlier than the cursor. */
    void add(int row, long timeMillis) {
        long bucket = timeMillis >>> BUCKET_BITS;
        if (bucket == openBucket) added.add(row, (int) timeMillis & BUCKET_MILLIS - 1);
        else if (timeMillis >>> PAGE_BITS == page) addToBucket(row, (int) bucket & BUCKETS - 1);
        else addFar(row);
    }

    /** Removes and returns the first event and moves the cursor to it, {@code NO_ROW} when it is later than the bound. */
    int take(long boundMillis) {
        int waitingOffset = waiting.firstOffset();
        int addedOffset = added.firstOffset();
        while (waitingOffset == NO_OFFSET && addedOffset == NO_OFFSET) {
            if (!openNext(boundMillis)) return NO_ROW;
            waitingOffset = waiting.firstOffset();
        }
        long time = openMillis + Math.min(waitingOffset, addedOffset);
        if (time > boundMillis) return NO_ROW;
        cursor = time;
        return waitingOffset <= addedOffset ? waiting.takeFirst() : added.takeFirst();
    }

    /** Moves the cursor to a time, when {@link #take} has found no event up to it. */
    void skipTo(long timeMillis) {
        cursor = timeMillis;
        page = timeMillis >>> PAGE_BITS;
        open(timeMillis >>> BUCKET_BITS);
    }

    /** Opens the next occupied bucket, or turns the page to one that has some; false when it starts after the bound. */
    private boolean openNext(long boundMillis) {
        int hint = openBucket == NO_BUCKET ? 0 : (int) openBucket & BUCKETS - 1;
        int index = occupied.nextSet(hint);
        if (index == BitTree.NONE) return turnPage(boundMillis);
        long bucket = page << PAGE_BITS - BUCKET_BITS | index;
        if (bucket << BUCKET_BITS > boundMillis) return false;
        open(bucket);
        occupied.clear(index);
        for (int row = newest[index]; row != NO_ROW; row = events.next[row]) {
            waiting.push(row, (int) events.timeMillis[row] & BUCKET_MILLIS - 1);
        }
        newest[index] = NO_ROW;
        waiting.sort();
        return true;
    }

    private boolean turnPage(long boundMillis) {
        long nextPage = Long.MAX_VALUE;
        for (int i = 0; i < farCount; i++) nextPage = Math.min(nextPage, events.timeMillis[far[i]] >>> PAGE_BITS);
        if (nextPage > boundMillis >>> PAGE_BITS) return false;
        page = nextPage;
        openBucket = NO_BUCKET;
        int found = farCount;
        farCount = 0;
        for (int i = 0; i < found; i++) add(far[i], events.timeMillis[far[i]]);
        return true;
    }

    private void open(long bucket) {
        openBucket = bucket;
        openMillis = bucket << BUCKET_BITS;
    }

    private void addToBucket(int row, int index) {
        int before = newest[index];
        events.next[row] = before;
        newest[index] = row;
        if (before == NO_ROW) occupied.set(index);
    }

    private void addFar(int row) {
        if (farCount == far.length) far = Arrays.copyOf(far, farCount * 2);
        far[farCount++] = row;
    }
}
