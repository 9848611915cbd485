package dev.drydock.scenarios.imports;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;

/** Days of the week on which parcels are handed over, seen from when they were. */
final class OpenDays {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final double LEAST_SHARE = 0.05;
    private static final int LEAST_HANDOVERS = 50;
    private static final List<String> SHORT = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private final ZoneOffset offset;
    private final Set<DayOfWeek> days;

    private OpenDays(ZoneOffset offset, Set<DayOfWeek> days) {
        this.offset = offset;
        this.days = days;
    }

    /** Days with at least 5 % of the handovers; Monday to Friday when these are too few to tell. */
    static OpenDays of(List<SourceOrder> orders, ZoneOffset offset) {
        int[] handovers = new int[7];
        int all = 0;
        for (SourceOrder order : orders) {
            if (order.handedOverAtMillis() == 0) continue;
            handovers[day(order.handedOverAtMillis(), offset).getValue() - 1]++;
            all++;
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values())
            if (all < LEAST_HANDOVERS ? day.getValue() <= 5 : handovers[day.getValue() - 1] >= LEAST_SHARE * all)
                days.add(day);
        return new OpenDays(offset, days);
    }

    private static DayOfWeek day(long millis, ZoneOffset offset) {
        return Instant.ofEpochMilli(millis).atOffset(offset).getDayOfWeek();
    }

    /** How much of the time between two instants falls on these days. */
    long between(long fromMillis, long untilMillis) {
        long sum = 0;
        long at = fromMillis;
        while (at < untilMillis) {
            LocalDate date = Instant.ofEpochMilli(at).atOffset(offset).toLocalDate();
            long midnight = date.plusDays(1).atStartOfDay().toInstant(offset).toEpochMilli();
            if (days.contains(date.getDayOfWeek())) sum += Math.min(midnight, untilMillis) - at;
            at = Math.min(midnight, at + DAY_MILLIS);
        }
        return sum;
    }

    /** As a world file writes hours: {@code Mon-Fri 00:00-24:00}. */
    String hours() {
        if (days.size() == 7) return "always";
        StringJoiner runs = new StringJoiner(",");
        for (int first = 0; first < SHORT.size(); first++) {
            if (!days.contains(DayOfWeek.of(first + 1))) continue;
            int last = first;
            while (last + 1 < SHORT.size() && days.contains(DayOfWeek.of(last + 2))) last++;
            runs.add(first == last ? SHORT.get(first) : SHORT.get(first) + "-" + SHORT.get(last));
            first = last;
        }
        return runs + " 00:00-24:00";
    }
}
