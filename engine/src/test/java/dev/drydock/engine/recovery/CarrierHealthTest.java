package dev.drydock.engine.recovery;

import static dev.drydock.engine.policy.SmallNetwork.NORTHLINE;
import static dev.drydock.engine.policy.SmallNetwork.SOUTHPOST;
import static dev.drydock.engine.recovery.CarrierDrill.DAY;
import static dev.drydock.engine.recovery.CarrierDrill.HOUR;
import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.engine.policy.Policies;
import dev.drydock.engine.policy.SmallNetwork;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CarrierHealthTest {
    /** A Monday, 00:00 UTC. */
    private static final long MONDAY = 4 * DAY + 2600 * 7 * DAY;

    private static CarrierDrill drill(long seed) {
        return new CarrierDrill(SmallNetwork.make(), Policies.recovery(), seed, MONDAY);
    }

    @Test
    void refused_labels_everywhere_suspend_the_carrier_everywhere_with_the_evidence_in_words() {
        CarrierDrill drill = drill(1);
        drill.live(24, 5);

        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(1, 5);

        assertThat(drill.suspensions()).hasSize(1);
        SuspendCarrier suspension = drill.suspensions().get(0);
        assertThat(suspension.carrier()).isEqualTo(NORTHLINE);
        assertThat(suspension.region()).isEqualTo(-1);
        assertThat(suspension.reason().code()).isEqualTo("label-refusals");
        assertThat(suspension.reason().sentence())
                .matches("northline refused or left unanswered 1[0-9] of the last 20 label requests");
        assertThat(drill.health.usable(NORTHLINE, 2)).isFalse();
        assertThat(drill.health.usable(SOUTHPOST, 2)).isTrue();
        assertThat(drill.told).hasSize(1);
        assertThat(drill.told.get(0).reason()).isEqualTo(suspension.reason());
    }

    @Test
    void a_carrier_that_refuses_most_labels_but_not_all_is_found_out_too() {
        CarrierDrill drill = drill(19);
        drill.live(24, 5);

        drill.trouble(drill.refusedShare, NORTHLINE, 0.6);
        drill.live(6, 5);

        assertThat(drill.suspensions()).extracting(SuspendCarrier::region).containsExactly(-1);
    }

    @Test
    void refused_labels_to_one_region_suspend_the_carrier_there_only() {
        CarrierDrill drill = drill(2);
        drill.live(24, 5);

        drill.refusedShare[NORTHLINE][1] = 1;
        drill.live(12, 5);

        assertThat(drill.suspensions())
                .extracting(SuspendCarrier::carrier, SuspendCarrier::region)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(NORTHLINE, 1));
        assertThat(drill.suspensions().get(0).reason().sentence()).endsWith("label requests to east");
        assertThat(drill.health.usable(NORTHLINE, 0)).isTrue();
        assertThat(drill.health.usable(NORTHLINE, 1)).isFalse();
        assertThat(drill.health.usableEverywhere(NORTHLINE)).isFalse();
    }

    @Test
    void the_last_region_that_falls_suspends_the_carrier_everywhere() {
        CarrierDrill drill = drill(3);
        drill.live(24, 5);

        for (int region = 0; region < 3; region++) {
            drill.refusedShare[NORTHLINE][region] = 1;
            for (int hour = 0; hour < 6 && drill.suspensions().size() == region; hour++) drill.live(1, 20);
        }

        assertThat(drill.suspensions()).extracting(SuspendCarrier::region).containsExactly(0, 1, -1);
    }

    @Test
    void scans_that_do_not_come_are_noticed_once_the_grace_is_over() {
        CarrierDrill drill = drill(4);
        drill.live(48, 5);

        drill.trouble(drill.unscannedShare, SOUTHPOST, 1);
        drill.live(12, 5);
        assertThat(drill.suspensions()).isEmpty();
        drill.live(4, 5);

        assertThat(drill.suspensions()).hasSize(1);
        assertThat(drill.suspensions().get(0).carrier()).isEqualTo(SOUTHPOST);
        assertThat(drill.suspensions().get(0).region()).isEqualTo(-1);
        assertThat(drill.suspensions().get(0).reason().code()).isEqualTo("missing-scans");
    }

    @Test
    void scans_missing_from_one_region_suspend_that_region() {
        CarrierDrill drill = drill(5);
        drill.live(48, 5);

        drill.unscannedShare[SOUTHPOST][2] = 1;
        drill.live(20, 5);

        assertThat(drill.suspensions()).extracting(SuspendCarrier::region).containsExactly(2);
    }

    @Test
    void parcels_that_do_not_arrive_are_noticed_after_they_were_due() {
        CarrierDrill drill = drill(6);
        drill.live(5 * 24, 3);

        drill.trouble(drill.lateShare, NORTHLINE, 0.95);
        drill.live(3 * 24, 3);
        assertThat(drill.suspensions()).isEmpty();
        drill.live(12, 3);

        assertThat(drill.suspensions()).hasSize(1);
        assertThat(drill.suspensions().get(0).carrier()).isEqualTo(NORTHLINE);
        assertThat(drill.suspensions().get(0).reason().code()).isEqualTo("overdue-deliveries");
    }

    @Test
    void an_outage_of_which_nothing_is_heard_suspends_nothing() {
        forAllSeeds(random -> {
            CarrierDrill drill = drill(random.nextLong());
            drill.labelsHeard = false;
            drill.scansHeard = false;
            drill.live(24, 2);
            drill.trouble(drill.refusedShare, NORTHLINE, 0.7);
            drill.trouble(drill.unscannedShare, NORTHLINE, 1);
            drill.live(7 * 24, 2);

            assertThat(drill.suspensions()).isEmpty();
        });
    }

    @Test
    void a_carrier_that_is_never_heard_at_all_is_not_suspended() {
        CarrierDrill drill = drill(8);
        drill.labelsHeard = false;
        drill.scansHeard = false;
        drill.deliveriesHeard = false;
        drill.live(14 * 24, 2);

        drill.labelsHeard = true;
        drill.live(14 * 24, 2);

        assertThat(drill.suspensions()).isEmpty();
    }

    @Test
    void when_the_scans_of_all_carriers_stop_at_once_none_is_suspended_for_it() {
        CarrierDrill drill = drill(9);
        drill.live(72, 5);

        drill.scansHeard = false;
        drill.live(48, 5);

        assertThat(drill.suspensions()).isEmpty();
    }

    @Test
    void a_carrier_in_order_is_never_suspended() {
        forAllSeeds(random -> {
            CarrierDrill drill = drill(random.nextLong());
            for (int carrier = 0; carrier < 2; carrier++) {
                drill.trouble(drill.refusedShare, carrier, 0.03);
                drill.trouble(drill.unscannedShare, carrier, 0.04);
                drill.trouble(drill.lateShare, carrier, 0.10);
            }

            drill.live(21 * 24, 2);

            assertThat(drill.suspensions()).isEmpty();
        });
    }

    @Test
    void a_carrier_that_works_again_is_resumed_after_a_few_tries() {
        CarrierDrill drill = drill(10);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(1, 5);

        drill.trouble(drill.refusedShare, NORTHLINE, 0);
        drill.live(6, 5);

        assertThat(drill.resumptions()).hasSize(1);
        assertThat(drill.resumptions().get(0).region()).isEqualTo(-1);
        assertThat(drill.labelsWhileSuspended).isBetween(3, 10);
        assertThat(drill.health.usableEverywhere(NORTHLINE)).isTrue();
    }

    @Test
    void a_carrier_that_still_fails_stays_out_for_twice_as_long_each_time_up_to_four_times() {
        CarrierDrill drill = drill(11);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(10 * 24, 5);

        assertThat(drill.suspensions()).hasSize(1);
        assertThat(drill.resumptions()).isEmpty();
        List<Long> waits = new ArrayList<>();
        long set = -1;
        for (WakeAt wake : drill.of(WakeAt.class)) {
            if (wake.timer().kind() != Timer.Kind.BREAKER_PROBE
                    || wake.reason().code().equals("carrier-more-tries")) continue;
            if (set >= 0) waits.add((wake.atMillis() - set) / HOUR);
            set = wake.atMillis();
        }
        long[] openHours = {4, 8, 8, 8, 8};
        for (int i = 0; i < openHours.length; i++)
            assertThat(waits.get(i)).as("wait %s", i).isBetween(openHours[i], openHours[i] + 6);
    }

    @Test
    void a_carrier_out_for_lost_scans_is_resumed_when_parcels_that_try_it_are_scanned() {
        CarrierDrill drill = drill(12);
        drill.live(48, 5);
        drill.trouble(drill.unscannedShare, SOUTHPOST, 1);
        drill.live(16, 5);
        assertThat(drill.suspensions()).hasSize(1);

        drill.live(24, 5);
        assertThat(drill.resumptions()).isEmpty();
        drill.trouble(drill.unscannedShare, SOUTHPOST, 0);
        drill.live(48, 5);

        assertThat(drill.resumptions()).hasSize(1);
    }

    @Test
    void the_few_scans_of_a_carrier_that_still_loses_most_hardly_ever_resume_it() {
        int resumed = 0;
        for (int seed = 0; seed < 100; seed++) {
            CarrierDrill drill = drill(seed);
            drill.live(48, 5);
            drill.trouble(drill.unscannedShare, SOUTHPOST, 0.8);
            drill.live(7 * 24, 5);
            assertThat(drill.suspensions()).isNotEmpty();
            if (!drill.resumptions().isEmpty()) resumed++;
        }

        assertThat(resumed).isLessThan(5);
    }

    @Test
    void a_carrier_whose_overdue_parcels_arrive_after_all_is_resumed() {
        CarrierDrill drill = drill(20);
        drill.live(4 * 24, 3);
        drill.deliveriesOf(NORTHLINE, false);
        drill.live(4 * 24, 3);
        assertThat(drill.suspensions()).extracting(SuspendCarrier::carrier).containsExactly(NORTHLINE);

        drill.deliveriesOf(NORTHLINE, true);
        drill.live(5, 3);

        assertThat(drill.resumptions())
                .extracting(resumption -> resumption.reason().code())
                .containsExactly("carrier-caught-up");
    }

    @Test
    void a_share_of_orders_tries_a_half_open_carrier_and_always_the_same_ones() {
        CarrierDrill drill = drill(13);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(1, 5);
        assertThat(tries(drill.health)).isEmpty();

        drill.live(2, 0);
        List<Long> tries = tries(drill.health);

        assertThat(tries.size()).isBetween(900, 1100);
        assertThat(tries(drill.health)).isEqualTo(tries);
        assertThat(drill.health.probe(SOUTHPOST, 0, tries.get(0))).isFalse();
    }

    @Test
    void a_carrier_that_hardly_anybody_tries_is_opened_to_more_until_everybody_may() {
        CarrierDrill drill = drill(21);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(1, 5);

        drill.live(2, 0);
        List<Long> first = tries(drill.health);
        drill.live(2, 0);
        List<Long> second = tries(drill.health);
        drill.live(24, 0);

        assertThat(second).containsAll(first);
        assertThat(second.size()).isBetween(3_800, 4_200);
        assertThat(tries(drill.health)).hasSize(10_000);
    }

    @Test
    void people_judge_by_the_same_figures_but_only_at_their_review_on_weekdays() {
        long friday = MONDAY + 4 * DAY;
        CarrierDrill drill = new CarrierDrill(SmallNetwork.make(), Policies.recovery(false, 9 * 60), 14, MONDAY);
        drill.live(4 * 24 + 12, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(24, 5);
        assertThat(drill.nowMillis).isGreaterThan(friday + 24 * HOUR);
        assertThat(drill.suspensions()).isEmpty();

        drill.live(24 + 22, 5);

        assertThat(drill.suspensions()).hasSize(1);
        assertThat(drill.told.get(0).atMillis()).isEqualTo(MONDAY + 7 * DAY + 9 * HOUR);
        assertThat(drill.of(WakeAt.class))
                .extracting(wake -> wake.timer().kind())
                .containsOnly(Timer.Kind.CARRIER_REVIEW);
    }

    @Test
    void people_resume_a_carrier_at_the_review_after_tries_that_went_well() {
        CarrierDrill drill = new CarrierDrill(SmallNetwork.make(), Policies.recovery(false, 9 * 60), 15, MONDAY);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(12, 5);
        assertThat(drill.suspensions()).hasSize(1);

        drill.trouble(drill.refusedShare, NORTHLINE, 0);
        drill.live(24, 5);
        assertThat(drill.resumptions()).isEmpty();
        drill.live(24, 5);

        assertThat(drill.resumptions()).hasSize(1);
    }

    @Test
    void a_timer_heard_twice_or_late_changes_nothing() {
        CarrierDrill drill = drill(16);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 1);
        drill.live(6, 5);
        List<Decision> before = List.copyOf(drill.decisions);
        List<Decision> after = new ArrayList<>();

        for (WakeAt wake : drill.of(WakeAt.class)) {
            if (wake.atMillis() <= drill.nowMillis)
                assertThat(drill.health.onTimer(wake.timer(), drill.nowMillis, after::add))
                        .isTrue();
        }

        assertThat(after).isEmpty();
        assertThat(drill.decisions).isEqualTo(before);
    }

    @Test
    void other_timers_are_left_to_others() {
        CarrierDrill drill = drill(17);

        assertThat(drill.health.onTimer(new Timer(Timer.Kind.RETRY_LABEL, 0, 0), MONDAY, decision -> {}))
                .isFalse();
    }

    @Test
    void checks_end_when_nothing_is_heard_any_more() {
        CarrierDrill drill = drill(18);
        drill.live(24, 5);
        drill.live(30 * 24, 0);
        int decisions = drill.decisions.size();

        drill.live(30 * 24, 0);

        assertThat(drill.decisions).hasSize(decisions);
    }

    @Test
    void same_seed_same_decisions() {
        assertThat(troubledWeek(99)).isEqualTo(troubledWeek(99));
    }

    private static List<Decision> troubledWeek(long seed) {
        CarrierDrill drill = drill(seed);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 0.8);
        drill.live(24, 5);
        drill.trouble(drill.refusedShare, NORTHLINE, 0);
        drill.live(5 * 24, 5);
        assertThat(drill.resumptions()).isNotEmpty();
        return drill.decisions;
    }

    private static List<Long> tries(CarrierHealth health) {
        List<Long> tries = new ArrayList<>();
        for (long order = 0; order < 10_000; order++) if (health.probe(NORTHLINE, 0, order)) tries.add(order);
        return tries;
    }
}
