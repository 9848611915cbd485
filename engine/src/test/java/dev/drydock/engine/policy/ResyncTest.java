package dev.drydock.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResyncTest {
    private static final long HOUR = 3_600_000L;
    private static final long DAY = 24 * HOUR;

    @Test
    void what_falls_due_in_the_peak_waits_for_its_end() {
        Resync resync = new Resync(0, 17 * 60, 22 * 60, 0, 0);

        assertThat(resync.afterPeak(5 * DAY + 16 * HOUR)).isEqualTo(5 * DAY + 16 * HOUR);
        assertThat(resync.afterPeak(5 * DAY + 17 * HOUR)).isEqualTo(5 * DAY + 22 * HOUR);
        assertThat(resync.afterPeak(5 * DAY + 21 * HOUR)).isEqualTo(5 * DAY + 22 * HOUR);
        assertThat(resync.afterPeak(5 * DAY + 22 * HOUR)).isEqualTo(5 * DAY + 22 * HOUR);
    }

    @Test
    void a_peak_may_last_beyond_midnight() {
        Resync resync = new Resync(0, 23 * 60, 2 * 60, 0, 0);

        assertThat(resync.afterPeak(5 * DAY + 23 * HOUR)).isEqualTo(6 * DAY + 2 * HOUR);
        assertThat(resync.afterPeak(6 * DAY + HOUR)).isEqualTo(6 * DAY + 2 * HOUR);
        assertThat(resync.afterPeak(6 * DAY + 3 * HOUR)).isEqualTo(6 * DAY + 3 * HOUR);
    }
}
