package dev.drydock.harness.report.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Pattern;

/** How instants and durations are written: UTC throughout, and said so. */
public final class Times {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private static final Pattern ISO = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?Z");

    private Times() {}

    /** {@code 21 Nov 2026, 05:20 UTC}. */
    public static String minute(Instant at) {
        return MINUTE.format(at) + " UTC";
    }

    /** A text with each instant in it, written as machines do, put as people do: {@code 7 Mar 2026, 06:39 UTC}. */
    static String readable(String text) {
        return ISO.matcher(text).replaceAll(found -> readableInstant(found.group()));
    }

    private static String readableInstant(String iso) {
        try {
            return minute(Instant.parse(iso));
        } catch (DateTimeParseException e) {
            return iso; // it only looks like one
        }
    }

    /** {@code 05:20:07}. */
    public static String clock(Instant at) {
        return CLOCK.format(at);
    }

    /** {@code Saturday 21 November 2026}. */
    public static String day(Instant at) {
        return DAY.format(at);
    }

    /** {@code in 12 min}, {@code 3 h ago}, {@code now}. */
    public static String fromNow(Instant at, Instant now) {
        long seconds = Duration.between(now, at).toSeconds();
        if (Math.abs(seconds) < 30) return "now";
        String size = rough(Math.abs(seconds));
        return seconds > 0 ? "in " + size : size + " ago";
    }

    /** {@code 4.2 s}, {@code 3 min}, {@code 2 h}. */
    public static String lasting(double seconds) {
        if (seconds < 120) return String.format(Locale.ROOT, seconds < 10 ? "%.1f" : "%.0f", seconds) + Scale.GAP + "s";
        return rough(Math.round(seconds));
    }

    private static String rough(long seconds) {
        if (seconds < 90) return seconds + Scale.GAP + "s";
        if (seconds < 90 * 60) return Math.round(seconds / 60.0) + Scale.GAP + "min";
        if (seconds < 48 * 3600) return Math.round(seconds / 3600.0) + Scale.GAP + "h";
        return Math.round(seconds / 86400.0) + " days";
    }
}
