package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Shapes of times of day, days of the week, dates and offsets from UTC. */
final class Calendars {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    static final String DAY = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    static final String DAY_SET = "(every day|" + DAY + "(-" + DAY + ")?(,\\s?" + DAY + "(-" + DAY + ")?)*)";
    static final String TIME = "([01][0-9]|2[0-4]):[0-5][0-9]";

    private Calendars() {}

    /** Minutes of a day, 0 to 1440. */
    static final Shape<Integer> TIME_OF_DAY =
            new Mapped<>(Scalars.text("time of day such as 17:30", TIME), Calendars::minuteOfDay);

    /** Minutes east of Greenwich. */
    static final Shape<Integer> UTC_OFFSET = new Mapped<>(
            Scalars.text("offset such as UTC-05:00", "UTC([+-](0[0-9]|1[0-4]):[0-5][0-9])?"), Calendars::offsetMinutes);

    /** Days of the week. */
    static final Shape<Set<DayOfWeek>> WEEKDAYS =
            new Mapped<>(Scalars.text("days such as Mon-Fri or Mon,Wed,Sat", DAY_SET), Calendars::days);

    /** Epoch day. */
    static final Shape<Long> DATE = new Mapped<>(
            Scalars.text("date such as 2026-12-25", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
            text -> date(text).toEpochDay());

    /** Epoch milliseconds; a date alone is its midnight in UTC. */
    static final Shape<Long> INSTANT = new Mapped<>(
            Scalars.text(
                    "date or instant such as 2026-03-02 or 2026-03-02T06:00-05:00",
                    "[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?(Z|[+-][0-9]{2}:[0-9]{2}))?"),
            text -> instant(text).toEpochMilli());

    static int minuteOfDay(String text) {
        int minute = Integer.parseInt(text.substring(0, 2)) * 60 + Integer.parseInt(text.substring(3));
        if (minute > 1440) throw new IllegalArgumentException("'" + text + "' is not a time of day");
        return minute;
    }

    private static int offsetMinutes(String text) {
        if (text.equals("UTC")) return 0;
        int minutes = Integer.parseInt(text.substring(4, 6)) * 60 + Integer.parseInt(text.substring(7));
        return text.charAt(3) == '-' ? -minutes : minutes;
    }

    static Set<DayOfWeek> days(String text) {
        if (text.equals("every day")) return EnumSet.allOf(DayOfWeek.class);
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String part : text.split(",")) {
            String[] ends = part.trim().split("-");
            int day = DAYS.indexOf(ends[0]);
            int last = DAYS.indexOf(ends[ends.length - 1]);
            days.add(DayOfWeek.of(day + 1));
            while (day != last) {
                day = (day + 1) % 7;
                days.add(DayOfWeek.of(day + 1));
            }
        }
        return days;
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException impossible) {
            throw new IllegalArgumentException("'" + text + "' is not in the calendar", impossible);
        }
    }

    static Instant instant(String text) {
        if (!text.contains("T")) return date(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException impossible) {
            throw new IllegalArgumentException("'" + text + "' is not in the calendar", impossible);
        }
    }
}
