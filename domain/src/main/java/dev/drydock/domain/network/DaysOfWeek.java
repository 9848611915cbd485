package dev.drydock.domain.network;

import java.time.DayOfWeek;
import java.util.Collection;

/** A set of weekdays with holidays taken out, at a fixed offset from UTC: the days on which a carrier works. */
public final class DaysOfWeek {
    private static final long DAY_MILLIS = 86_400_000L;
    public static final DaysOfWeek EVERY_DAY = new DaysOfWeek(0b111_1111, 0, new long[0]);

    private final int mask;
    private final long offsetMillis;
    private final long[] holidaysEpochDay;

    private DaysOfWeek(int mask, long offsetMillis, long[] holidaysEpochDay) {
        this.mask = mask;
        this.offsetMillis = offsetMillis;
        this.holidaysEpochDay = holidaysEpochDay;
    }

    /** @throws IllegalArgumentException when no day is left */
    public static DaysOfWeek of(Collection<DayOfWeek> days, int utcOffsetMinutes, long[] holidaysEpochDay) {
        if (days.isEmpty()) throw new IllegalArgumentException("needs at least one day");
        int mask = 0;
        for (DayOfWeek day : days) mask |= 1 << (day.getValue() - 1);
        return new DaysOfWeek(mask, utcOffsetMinutes * 60_000L, holidaysEpochDay.clone());
    }

    public boolean includes(long atMillis) {
        return works(Math.floorDiv(atMillis + offsetMillis, DAY_MILLIS));
    }

    /** The same time of day on this day when it is a working day, else on the next one that is. */
    public long rollForwardMillis(long atMillis) {
        if (mask == 0b111_1111 && holidaysEpochDay.length == 0) return atMillis;
        long at = atMillis;
        while (!includes(at)) at += DAY_MILLIS;
        return at;
    }

    /**
     * The latest instant that any of this stretch is rolled forward to. Late on a day off comes after early on the working day behind it: Sunday evening becomes Monday
     * evening, Monday morning stays.
     */
    public long latestRolledMillis(long fromMillis, long untilMillis) {
        long latest = rollForwardMillis(untilMillis);
        if (mask == 0b111_1111 && holidaysEpochDay.length == 0) return latest;
        long day = Math.floorDiv(untilMillis + offsetMillis, DAY_MILLIS) - 1;
        for (; !works(day); day--) {
            long endMillis = (day + 1) * DAY_MILLIS - offsetMillis - 1;
            if (endMillis < fromMillis) break;
            latest = Math.max(latest, rollForwardMillis(endMillis));
        }
        return latest;
    }

    /** This instant when its day is a working day, else the last millisecond of the working day before. */
    public long rollBackMillis(long atMillis) {
        if (mask == 0b111_1111 && holidaysEpochDay.length == 0) return atMillis;
        long day = Math.floorDiv(atMillis + offsetMillis, DAY_MILLIS);
        if (works(day)) return atMillis;
        while (!works(day)) day--;
        return (day + 1) * DAY_MILLIS - offsetMillis - 1;
    }

    private boolean works(long epochDay) {
        int weekday = (int) Math.floorMod(epochDay + 3, 7L); // epoch day 0 was a Thursday
        if ((mask >> weekday & 1) == 0) return false;
        for (long holiday : holidaysEpochDay) if (holiday == epochDay) return false;
        return true;
    }
}
