package dev.drydock.engine.recovery;

import static dev.drydock.engine.recovery.CarrierDrill.DAY;
import static dev.drydock.engine.recovery.CarrierDrill.HOUR;
import static dev.drydock.engine.recovery.CarrierSignals.EVERYWHERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.DaysOfWeek;
import dev.drydock.engine.policy.Policies;
import java.time.DayOfWeek;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class CarrierSignalsTest {
    private static final long FRIDAY = 1 + 8 * DAY; // 1970-01-09
    private static final DaysOfWeek WEEKDAYS =
            DaysOfWeek.of(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 0, new long[0]);

    @Test
    void the_grace_for_a_first_scan_rests_when_the_carrier_does() {
        CarrierSignals weekdays = signals(WEEKDAYS);
        CarrierSignals everyDay = signals(DaysOfWeek.EVERY_DAY);
        long fridayEvening = FRIDAY + 18 * HOUR;
        handOver(weekdays, fridayEvening);
        handOver(everyDay, fridayEvening);

        long saturdayNoon = FRIDAY + DAY + 12 * HOUR;
        long mondayNoon = FRIDAY + 3 * DAY + 12 * HOUR;

        assertThat(everyDay.missingScans(0, saturdayNoon)).isNotNull();
        assertThat(weekdays.missingScans(0, saturdayNoon)).isNull();
        assertThat(weekdays.missingScans(0, mondayNoon)).isNotNull();
    }

    @Test
    void trouble_of_one_region_is_not_the_carriers() {
        CarrierSignals signals = signals(DaysOfWeek.EVERY_DAY);
        for (int i = 0; i < 40; i++) signals.label(i % 3, i % 3 == 0, FRIDAY);
        for (int i = 0; i < 30; i++) signals.label(0, true, FRIDAY);

        assertThat(signals.badLabels(0)).isNotNull();
        assertThat(signals.badLabels(1)).isNull();
        assertThat(signals.badLabels(EVERYWHERE)).isNull();
    }

    @Test
    void refusals_of_yesterday_are_no_evidence_today() {
        CarrierSignals signals = signals(DaysOfWeek.EVERY_DAY);
        for (int i = 0; i < 19; i++) signals.label(0, true, FRIDAY);

        signals.label(0, true, FRIDAY + DAY + HOUR);

        assertThat(signals.badLabels(0)).isNull();
    }

    @Test
    void what_was_handed_over_before_forgetting_is_not_held_against_it() {
        CarrierSignals signals = signals(DaysOfWeek.EVERY_DAY);
        handOver(signals, FRIDAY);
        long later = FRIDAY + 14 * HOUR;
        assertThat(signals.missingScans(EVERYWHERE, later)).isNull();
        assertThat(signals.missingScans(0, later)).isNotNull();

        signals.forget(0, later);

        assertThat(signals.missingScans(0, later)).isNull();
        assertThat(signals.missingScans(0, later + DAY)).isNull();
        assertThat(signals.overdue(0, FRIDAY + 4 * DAY)).isNull();
        assertThat(signals.dueAfterForgetting(0, FRIDAY + 2 * DAY)).isFalse();
        assertThat(signals.dueAfterForgetting(0, FRIDAY + 3 * DAY)).isTrue();
    }

    /** Thirty parcels to one region that nobody scans, of a carrier that has scanned and delivered thirty before. */
    private static void handOver(CarrierSignals signals, long atMillis) {
        for (int i = 0; i < 30; i++) {
            signals.scanned(0, 0);
            signals.delivered(0, 0);
            signals.handedOver(0, atMillis, atMillis + 2 * DAY);
        }
    }

    private static CarrierSignals signals(DaysOfWeek workingDays) {
        return new CarrierSignals(3, workingDays, Policies.recovery().detection());
    }
}
