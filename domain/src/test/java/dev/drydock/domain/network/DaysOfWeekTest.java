package dev.drydock.domain.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

/** Working days of a carrier. */
final class DaysOfWeekTest {
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;
    /** 1970-01-04. */
    private static final long SUNDAY_NOON = 3 * DAY + 12 * HOUR;

    private final DaysOfWeek noSundays =
            DaysOfWeek.of(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), 0, new long[0]);

    @Test
    void what_falls_on_a_day_off_rolls_forward_to_the_same_time_of_the_next_working_day() {
        assertThat(noSundays.rollForwardMillis(SUNDAY_NOON)).isEqualTo(SUNDAY_NOON + DAY);
        assertThat(noSundays.rollForwardMillis(SUNDAY_NOON - DAY)).isEqualTo(SUNDAY_NOON - DAY);
    }

    @Test
    void what_falls_on_a_day_off_rolls_back_to_the_end_of_the_working_day_before() {
        assertThat(noSundays.rollBackMillis(SUNDAY_NOON)).isEqualTo(3 * DAY - 1);
        assertThat(noSundays.rollBackMillis(SUNDAY_NOON - DAY)).isEqualTo(SUNDAY_NOON - DAY);
    }

    @Test
    void days_are_local_and_holidays_are_off() {
        DaysOfWeek west = DaysOfWeek.of(EnumSet.complementOf(EnumSet.of(DayOfWeek.SUNDAY)), -300, new long[] {2});

        assertThat(west.includes(3 * DAY + 4 * HOUR)).isFalse(); // still Saturday there, a holiday
        assertThat(west.rollBackMillis(SUNDAY_NOON)).isEqualTo(2 * DAY + 5 * HOUR - 1);
    }
}
