package dev.drydock.engine.policy;

/**
 * When nodes are asked for their whole record, beside the schedule: all of it costs the nodes' systems work, so it is spread and kept out of the peak.
 *
 * @param spreadMillis the nodes of one scheduled round are asked one after the other over this time; 0: all at once
 * @param peakFromMinute of the UTC day from which nothing but a missing message makes a node be asked; what falls due waits for the end
 * @param peakToMinute end of it, may lie after midnight; equal to its beginning: no such time
 * @param shortPicks heard of a node within {@code withinMillis} have it asked; 0: never
 */
public record Resync(long spreadMillis, int peakFromMinute, int peakToMinute, int shortPicks, long withinMillis) {
    /** On schedule, all at once, at any time. */
    public static final Resync PLAIN = new Resync(0, 0, 0, 0, 0);

    private static final long MINUTE_MILLIS = 60_000L;
    private static final long DAY_MILLIS = 1440 * MINUTE_MILLIS;

    public Resync {
        if (spreadMillis < 0 || shortPicks < 0 || withinMillis < 0)
            throw new IllegalArgumentException("times and counts are not negative");
    }

    /** The given time, or the end of the peak when it lies within one. */
    public long afterPeak(long atMillis) {
        if (peakFromMinute == peakToMinute) return atMillis;
        long intoDay = Math.floorMod(atMillis, DAY_MILLIS);
        long from = peakFromMinute * MINUTE_MILLIS;
        long length = Math.floorMod(peakToMinute * MINUTE_MILLIS - from, DAY_MILLIS);
        long into = Math.floorMod(intoDay - from, DAY_MILLIS);
        return into < length ? atMillis + length - into : atMillis;
    }
}
