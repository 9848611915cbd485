package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.simulator.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StationTest {
    private static final WeeklyHours OFFICE =
            WeeklyHours.of(0, new long[] {9 * HOUR, DAY + 9 * HOUR, 4 * DAY + 9 * HOUR}, new long[] {
                17 * HOUR, DAY + 17 * HOUR, 4 * DAY + 17 * HOUR
            });

    private record Done(int job, long atMillis) {}

    private final Kernel kernel = new Kernel(START);
    private final List<Done> done = new ArrayList<>();
    private final List<Long> waits = new ArrayList<>();
    private long jobMillis = HOUR;

    @Test
    void jobs_are_served_in_the_order_in_which_they_came() {
        Station station = station(WeeklyHours.always(), 1);
        jobMillis = 10 * MINUTE;

        for (int job = 0; job < 300; job++) station.join(job);
        assertThat(station.queued()).isEqualTo(299);
        kernel.run();

        assertThat(done).hasSize(300);
        for (int job = 0; job < 300; job++) {
            assertThat(done.get(job)).isEqualTo(new Done(job, START + (job + 1) * 10L * MINUTE));
            assertThat(waits.get(job)).isEqualTo(job * 10L * MINUTE);
        }
        assertThat(station.queued()).isZero();
    }

    @Test
    void the_oldest_job_is_the_one_that_has_waited_longest() {
        Station station = station(WeeklyHours.always(), 1);

        station.join(0);
        kernel.runUntil(START + 10 * MINUTE);
        assertThat(station.oldestMillis()).as("nobody waits").isEqualTo(START + 10 * MINUTE);
        station.join(1);
        kernel.runUntil(START + 30 * MINUTE);
        station.join(2);

        assertThat(station.oldestMillis()).isEqualTo(START + 10 * MINUTE);
        kernel.runUntil(START + HOUR);
        assertThat(station.oldestMillis()).isEqualTo(START + 30 * MINUTE);
    }

    @Test
    void several_people_serve_at_the_same_time() {
        Station station = station(WeeklyHours.always(), 3);

        for (int job = 0; job < 4; job++) station.join(job);
        kernel.run();

        assertThat(done)
                .containsExactly(
                        new Done(0, START + HOUR),
                        new Done(1, START + HOUR),
                        new Done(2, START + HOUR),
                        new Done(3, START + 2 * HOUR));
    }

    @Test
    void a_job_half_done_pauses_while_the_station_is_closed() {
        Station station = station(OFFICE, 1);
        jobMillis = 3 * HOUR;

        kernel.runUntil(START + 16 * HOUR);
        station.join(0);
        station.join(1);
        kernel.run();

        assertThat(done).containsExactly(new Done(0, START + DAY + 11 * HOUR), new Done(1, START + DAY + 14 * HOUR));
    }

    @Test
    void work_pauses_over_days_off() {
        Station station = station(OFFICE, 1);
        jobMillis = 2 * HOUR;

        kernel.runUntil(START + DAY + 16 * HOUR);
        station.join(0);
        kernel.run();

        assertThat(done).containsExactly(new Done(0, START + 4 * DAY + 10 * HOUR));
    }

    @Test
    void a_job_that_comes_after_hours_has_waited_until_the_opening() {
        Station station = station(OFFICE, 1);

        kernel.runUntil(START + 20 * HOUR);
        station.join(0);
        kernel.run();

        assertThat(waits).containsExactly(13 * HOUR);
        assertThat(done).containsExactly(new Done(0, START + DAY + 10 * HOUR));
    }

    @Test
    void people_who_leave_finish_their_job_and_take_no_other() {
        Station station = station(WeeklyHours.always(), 4);

        for (int job = 0; job < 8; job++) station.join(job);
        station.staff(0.25);
        kernel.runUntil(START + HOUR);
        assertThat(done).hasSize(4);
        assertThat(station.queued()).isEqualTo(3);
        station.staff(0);
        kernel.runUntil(START + 10 * HOUR);

        assertThat(done).extracting(Done::job).containsExactly(0, 1, 2, 3, 4);
        assertThat(station.queued()).isEqualTo(3);
    }

    @Test
    void people_who_come_back_start_at_once_on_what_waits() {
        Station station = station(WeeklyHours.always(), 2);

        station.staff(0);
        for (int job = 0; job < 3; job++) station.join(job);
        kernel.runUntil(START + 5 * HOUR);
        assertThat(done).isEmpty();
        station.staff(1);
        kernel.run();

        assertThat(done)
                .containsExactly(
                        new Done(0, START + 6 * HOUR), new Done(1, START + 6 * HOUR), new Done(2, START + 7 * HOUR));
        assertThat(waits).containsExactly(5 * HOUR, 5 * HOUR, 6 * HOUR);
    }

    @Test
    void at_a_station_without_limit_nothing_ever_waits() {
        Station station = station(WeeklyHours.always(), 0);

        for (int job = 0; job < 1_000; job++) station.join(job);
        kernel.run();

        assertThat(done).hasSize(1_000).allMatch(each -> each.atMillis == START + HOUR);
        assertThat(waits).containsOnly(0L);
    }

    @Test
    void a_station_without_limit_stands_still_only_while_nobody_is_there() {
        Station station = station(WeeklyHours.always(), 0);

        station.staff(0);
        for (int job = 0; job < 5; job++) station.join(job);
        kernel.runUntil(START + 2 * HOUR);
        assertThat(done).isEmpty();
        assertThat(station.queued()).isEqualTo(5);
        station.staff(0.1);
        station.join(5);
        kernel.run();

        assertThat(done).hasSize(6).allMatch(each -> each.atMillis == START + 3 * HOUR);
    }

    private Station station(WeeklyHours hours, int people) {
        Station[] station = new Station[1];
        int handler = kernel.register(job -> {
            done.add(new Done(job, kernel.nowMillis()));
            station[0].leave();
        });
        station[0] = new Station(kernel, hours, people, handler, (job, waitedMillis) -> {
            waits.add(waitedMillis);
            return jobMillis;
        });
        return station[0];
    }
}
