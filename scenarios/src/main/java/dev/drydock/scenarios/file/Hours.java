package dev.drydock.scenarios.file;

import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.scenarios.form.Either;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Weekly opening hours as written, before their offset from UTC is known. Windows in minutes since Monday 00:00, ascending. */
record Hours(List<Window> windows) {
    private static final int DAY_MINUTES = 1440;
    private static final int WEEK_MINUTES = 7 * DAY_MINUTES;
    private static final String SHIFT = Calendars.DAY_SET + " " + Calendars.TIME + "-" + Calendars.TIME;

    record Window(int opens, int closes) {}

    /** {@code always}, {@code Mon-Fri 08:00-17:00}, or a list of such shifts; {@code 22:00-06:00} goes on into the next day. */
    static final Shape<Hours> SHAPE = new Either<>(
            new Mapped<>(
                    Scalars.text("hours such as always or Mon-Fri 08:00-17:00", "always|" + SHIFT),
                    text -> text.equals("always") ? always() : ofShifts(List.of(text))),
            new Mapped<>(Listed.atLeastOne(Scalars.text("shift such as Mon-Fri 08:00-17:00", SHIFT)), Hours::ofShifts));

    static Hours always() {
        return new Hours(List.of(new Window(0, WEEK_MINUTES)));
    }

    WeeklyHours at(int utcOffsetMinutes) {
        if (windows.get(0).equals(new Window(0, WEEK_MINUTES))) return WeeklyHours.always();
        return WeeklyHours.of(
                utcOffsetMinutes,
                windows.stream().mapToLong(w -> w.opens() * 60_000L).toArray(),
                windows.stream().mapToLong(w -> w.closes() * 60_000L).toArray());
    }

    private static Hours ofShifts(List<String> shifts) {
        List<Window> windows = new ArrayList<>();
        for (String shift : shifts) {
            int space = shift.lastIndexOf(' ');
            int opens = Calendars.minuteOfDay(shift.substring(space + 1, space + 6));
            int closes = Calendars.minuteOfDay(shift.substring(space + 7));
            if (opens == closes) throw new IllegalArgumentException("'" + shift + "' is empty");
            int length = closes > opens ? closes - opens : closes + DAY_MINUTES - opens;
            for (DayOfWeek day : Calendars.days(shift.substring(0, space)))
                add((day.getValue() - 1) * DAY_MINUTES + opens, length, windows);
        }
        windows.sort(Comparator.comparingInt(Window::opens));
        return new Hours(joined(windows));
    }

    private static void add(int opens, int length, List<Window> windows) {
        int closes = opens + length;
        windows.add(new Window(opens, Math.min(closes, WEEK_MINUTES)));
        if (closes > WEEK_MINUTES) windows.add(new Window(0, closes - WEEK_MINUTES));
    }

    /** Windows that touch become one; those that overlap are refused. */
    private static List<Window> joined(List<Window> windows) {
        List<Window> joined = new ArrayList<>();
        for (Window window : windows) {
            Window last = joined.isEmpty() ? new Window(-1, -1) : joined.get(joined.size() - 1);
            if (window.opens() < last.closes()) throw new IllegalArgumentException("shifts overlap");
            if (window.opens() == last.closes())
                joined.set(joined.size() - 1, new Window(last.opens(), window.closes()));
            else joined.add(window);
        }
        return joined;
    }
}
