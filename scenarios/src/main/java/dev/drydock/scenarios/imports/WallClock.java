package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Row;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Set;

/** Reads times that an export tells without their offset, as the clock on the wall showed them. */
final class WallClock {
    private static final int LAST_MILLI_OF_DAY = 86_400_000 - 1;
    private final ZoneId zone;

    WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Epoch milliseconds of {@code 2018-02-05T00:05:58}, a blank in place of the T too; 0 when the cell is empty. Of an hour that comes
     * twice the first is taken.
     */
    long instant(Row row, Column column, Set<Remark> remarks) {
        String text = row.text(column);
        if (text.isEmpty()) return 0;
        try {
            LocalDateTime local = LocalDateTime.parse(text.replace(' ', 'T'));
            if (zone.getRules().getValidOffsets(local).isEmpty()) remarks.add(Remark.SKIPPED_HOUR);
            return local.atZone(zone).toInstant().toEpochMilli();
        } catch (DateTimeParseException malformed) {
            row.problem(column, "'" + text + "' in " + column.name() + " is not a time", "such as 2018-02-05T00:05:58");
            return 0;
        }
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
