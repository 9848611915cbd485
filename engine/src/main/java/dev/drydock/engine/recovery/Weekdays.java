package dev.drydock.engine.recovery;

/** Monday to Friday, UTC. */
public final class Weekdays {
    private static final long DAY_MILLIS = 86_400_000L;

    private Weekdays() {}

    /** The next weekday instant at a minute of the day, strictly later than the given one. */
    public static long nextMillis(long afterMillis, int minuteOfDay) {
        long day = Math.floorDiv(afterMillis, DAY_MILLIS);
        while (true) {
            long at = day * DAY_MILLIS + minuteOfDay * 60_000L;
            int weekday = (int) Math.floorMod(day + 3, 7L); // Monday is 0; epoch day 0 was a Thursday
            if (at > afterMillis && weekday < 5) return at;
            day++;
        }
    }
}
