package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads times that an export tells without their offset, as the clock on the wall showed them. */
final class WallClock {
    private static final int LAST_MILLI_OF_DAY = 86_400_000 - 1;
    private static final Pattern SPACED = Pattern.compile("[0-9-]{10} [0-9:]{8} [-+][0-9]{4}");
    private static final Pattern ISO = Pattern.compile("[0-9-]{10}T[0-9:.]+(Z|[-+][0-9:]{5})");
    private static final DateTimeFormatter SPACED_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss Z", Locale.ROOT);

    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Epoch milliseconds of {@code 2018-02-05T00:05:58} on this clock, a blank in place of the T too, or of a time with its own offset, {@code
     * 2018-02-05 00:05:58 -0200}; 0 when the cell is empty. Of an hour that comes twice the first is taken.
     */
    long instant(Row row, Column column, Set<Remark> remarks) {
        String text = row.text(column);
        if (text.isEmpty()) return 0;
        try {
            OffsetDateTime known = withOffset(text);
            if (known != null) return known.toInstant().toEpochMilli();
            LocalDateTime local = LocalDateTime.parse(text.replace(' ', 'T'));
            if (zone.getRules().getValidOffsets(local).isEmpty()) remarks.add(Remark.SKIPPED_HOUR);
            return local.atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeParseException malformed) {
            row.problem(column, "'" + text + "' in " + column.name() + " is not a time", "such as 2018-02-05T00:05:58");
            return 0;
        }
    }

    /** A time with its own offset; null when it has none. */
    static @Nullable OffsetDateTime withOffset(String text) {
        if (SPACED.matcher(text).matches()) return OffsetDateTime.parse(text, SPACED_TIME);
        return ISO.matcher(text).matches() ? OffsetDateTime.parse(text) : null;
    }

    /** The last millisecond of {@code 2018-03-12}; 0 when the cell is empty. */
    long endOfDay(Row row, Column column) {
        String text = row.text(column);
        if (text.isEmpty()) return 0;
        try {
            return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text)
                            .atStartOfDay(zone)
                            .toInstant()
                            .toEpochMilli()
                    + LAST_MILLI_OF_DAY;
        } catch (DateTimeParseException malformed) {
            row.problem(column, "'" + text + "' in " + column.name() + " is not a date", "such as 2018-03-12");
            return 0;
        }
    }
}
