package dev.drydock.domain.network;

import java.util.Arrays;

/** When one carrier's lorry leaves one node: minutes of the local day, on the carrier's working days. */
public final class PickUps {
    private static final long DAY_MILLIS = 86_400_000L;
    private final long offsetMillis;
    private final long[] timesOfDayMillis;
    private final DaysOfWeek days;

    public PickUps(int utcOffsetMinutes, int[] minutesOfDay, DaysOfWeek days) {
        if (minutesOfDay.length == 0) throw new IllegalArgumentException("needs at least one pick-up time");
        this.offsetMillis = utcOffsetMinutes * 60_000L;
        this.timesOfDayMillis =
                Arrays.stream(minutesOfDay).sorted().mapToLong(m -> m * 60_000L).toArray();
        this.days = days;
    }

    /** The first pick-up strictly later than the given instant. */
    public long nextMillis(long afterMillis) {
        long local = afterMillis + offsetMillis;
        long midnight = local - Math.floorMod(local, DAY_MILLIS);
        while (true) {
            if (days.includes(midnight - offsetMillis)) {
                for (long time : timesOfDayMillis) if (midnight + time > local) return midnight + time - offsetMillis;
            }
            midnight += DAY_MILLIS;
        }
    }
}
