package dev.drydock.domain.network;

/**
 * Opening hours that repeat every week, at a fixed offset from UTC. Instants are epoch milliseconds.
 *
 * <p>Fixed offsets keep runs independent of time-zone tables: no daylight-saving change happens inside a run.
 */
public final class WeeklyHours {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long WEEK_MILLIS = 7 * DAY_MILLIS;
    /** 1970-01-01 was a Thursday: three days after a Monday. */
    private static final long EPOCH_AFTER_MONDAY_MILLIS = 3 * DAY_MILLIS;

    private final long offsetMillis;
    private final long[] opensMillis;
    private final long[] closesMillis;

    private WeeklyHours(long offsetMillis, long[] opensMillis, long[] closesMillis) {
        this.offsetMillis = offsetMillis;
        this.opensMillis = opensMillis;
        this.closesMillis = closesMillis;
    }

    /** Open round the clock. */
    public static WeeklyHours always() {
        return new WeeklyHours(0, new long[] {0}, new long[] {WEEK_MILLIS});
    }

    /**
     * Windows as pairs of milliseconds since Monday 00:00 local time, ascending, not overlapping, each within the week.
     *
     * @throws IllegalArgumentException when windows overlap, are empty or leave the week
     */
    public static WeeklyHours of(int utcOffsetMinutes, long[] opensMillis, long[] closesMillis) {
        if (opensMillis.length == 0 || opensMillis.length != closesMillis.length)
            throw new IllegalArgumentException("needs at least one window");
        long last = 0;
        for (int i = 0; i < opensMillis.length; i++) {
            if (opensMillis[i] < last || closesMillis[i] <= opensMillis[i] || closesMillis[i] > WEEK_MILLIS)
                throw new IllegalArgumentException("windows must ascend within one week");
            last = closesMillis[i];
        }
        return new WeeklyHours(utcOffsetMinutes * 60_000L, opensMillis.clone(), closesMillis.clone());
    }

    public boolean alwaysOpen() {
        return opensMillis.length == 1 && opensMillis[0] == 0 && closesMillis[0] == WEEK_MILLIS;
    }

    public boolean isOpen(long atMillis) {
        return nextOpenMillis(atMillis) == atMillis;
    }

    /** The given instant when open then, else the next opening. */
    public long nextOpenMillis(long atMillis) {
        long inWeek = millisOfWeek(atMillis);
        for (int i = 0; i < opensMillis.length; i++) {
            if (inWeek < opensMillis[i]) return atMillis + opensMillis[i] - inWeek;
            if (inWeek < closesMillis[i]) return atMillis;
        }
        return atMillis + WEEK_MILLIS - inWeek + opensMillis[0];
    }

    /** End of the window that is open at the given instant; windows that touch count as one only up to the week's end. */
    public long closesAtMillis(long openMillis) {
        long inWeek = millisOfWeek(openMillis);
        for (int i = 0; i < opensMillis.length; i++) {
            if (inWeek >= opensMillis[i] && inWeek < closesMillis[i]) return openMillis + closesMillis[i] - inWeek;
        }
        throw new IllegalArgumentException("closed at " + openMillis);
    }

    /** When work of the given length ends if it starts at the given instant and pauses while closed. */
    public long finishMillis(long startMillis, long workMillis) {
        if (alwaysOpen()) return startMillis + workMillis;
        long now = nextOpenMillis(startMillis);
        long left = workMillis;
        while (true) {
            long closes = closesAtMillis(now);
            if (left <= closes - now) return now + left;
            left -= closes - now;
            now = nextOpenMillis(closes);
        }
    }

    private long millisOfWeek(long atMillis) {
        return Math.floorMod(atMillis + offsetMillis + EPOCH_AFTER_MONDAY_MILLIS, WEEK_MILLIS);
    }
}
