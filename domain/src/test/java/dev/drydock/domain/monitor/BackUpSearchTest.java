package dev.drydock.domain.monitor;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BackUpSearchTest {
    private static final long MONDAY = Instant.parse("2026-03-02T00:00:00Z").toEpochMilli();
    private static final long MINUTE = 60_000;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final long WEEK = 7 * DAY;
    private static final long TAKES = 20 * MINUTE;

    @Test
    void a_stall_is_found_and_dated_to_within_an_hour() {
        forAllSeeds(random -> {
            long from = 2 * DAY + 8 * HOUR + random.nextInt(30) * HOUR;
            long lasts = (3 + random.nextInt(8)) * HOUR;

            List<BackUp> found = search(week(random, WEEK, 20, from, from + lasts), WEEK);

            assertThat(found).hasSizeBetween(1, 2);
            BackUp first = found.get(0);
            assertThat(first.sinceMillis() - MONDAY).isBetween(from - HOUR, from + HOUR);
            assertThat(first.noticedMillis()).isGreaterThan(first.sinceMillis());
            assertThat(first.untilMillis() - MONDAY).isBetween(from, from + lasts + 2 * HOUR);
            assertThat(first.peakPieces()).isGreaterThan((int) (2 * first.usualPieces()));
        });
    }

    @Test
    void a_calm_week_shows_nothing() {
        int[] alarms = {0};
        forAllSeeds(random ->
                alarms[0] += search(week(random, WEEK, 20, 0, 0), WEEK).size());

        assertThat(alarms[0]).isLessThanOrEqualTo(2); // of 200 weeks
    }

    @Test
    void a_night_in_which_nobody_works_is_as_usual() {
        DepthRecord record = new DepthRecord(MONDAY);
        int open = 0;
        for (long at = 0; at < WEEK; at += 5 * MINUTE) {
            record.begun(MONDAY + at, ++open);
            boolean working = at % DAY >= 8 * HOUR;
            if (working) for (int i = 0; i < 4 && open > 0; i++) record.done(MONDAY + at, --open);
        }

        assertThat(search(record.until(MONDAY + WEEK), WEEK)).isEmpty();
    }

    @Test
    void a_busy_day_is_as_usual_when_its_work_takes_no_longer() {
        DepthRecord record = new DepthRecord(MONDAY);
        Random random = new Random(1);
        PriorityQueue<Long> due = new PriorityQueue<>();
        for (long at = 0; at < WEEK; at += MINUTE) {
            boolean busy = at / DAY == 3;
            int arrivals = busy ? 3 : 1;
            for (int i = 0; i < arrivals; i++) due.add(at + (long) (TAKES * (0.5 + random.nextDouble())));
            for (int i = 0; i < arrivals; i++) record.begun(MONDAY + at, due.size());
            while (!due.isEmpty() && due.peek() <= at) {
                due.poll();
                record.done(MONDAY + at, due.size());
            }
        }

        assertThat(search(record.until(MONDAY + WEEK), WEEK))
                .allSatisfy(backUp -> assertThat(backUp.excessHours()).isLessThan(500));
    }

    @Test
    void what_happens_every_weekend_is_no_surprise_once_there_are_three() {
        DepthRecord record = new DepthRecord(MONDAY);
        int open = 0;
        for (long at = 0; at < 3 * WEEK; at += 10 * MINUTE) {
            record.begun(MONDAY + at, ++open);
            boolean working = at % WEEK < 5 * DAY;
            if (working) for (int i = 0; i < 3 && open > 0; i++) record.done(MONDAY + at, --open);
        }

        assertThat(search(record.until(MONDAY + 3 * WEEK), 3 * WEEK)).isEmpty();
    }

    @Test
    void two_days_are_too_few_to_know_what_is_usual() {
        assertThat(search(week(new Random(1), 2 * DAY, 20, DAY + 8 * HOUR, DAY + 16 * HOUR), 2 * DAY))
                .isEmpty();
    }

    @Test
    void steps_are_joined_when_a_run_is_long_and_nothing_is_lost() {
        DepthRecord record = new DepthRecord(MONDAY);
        int open = 0;
        for (int day = 0; day < 300; day++) {
            record.begun(MONDAY + day * DAY, ++open);
            if (day % 2 == 1) record.done(MONDAY + day * DAY + HOUR, --open);
        }

        DepthSeries series = record.until(MONDAY + 300 * DAY);

        assertThat(series.steps()).isLessThan(8193);
        assertThat(series.stepMillis()).isEqualTo(HOUR);
        assertThat(series.begun()).satisfies(begun -> assertThat(sum(begun)).isEqualTo(300));
        assertThat(sum(series.done())).isEqualTo(150);
        assertThat(series.open()[series.steps() - 1]).isEqualTo(150);
    }

    /** Arrivals by the hour of the day, each piece done after a while; while it is stalled nothing is done. */
    private static DepthSeries week(Random random, long lasts, int perStep, long stalledFrom, long stalledUntil) {
        DepthRecord record = new DepthRecord(MONDAY);
        PriorityQueue<Long> due = new PriorityQueue<>();
        for (long at = 0; at < lasts; at += MINUTE) {
            double hour = at % DAY / (double) HOUR;
            double rate = perStep / 15.0 * (1 + 0.6 * Math.sin((hour - 8) / 24 * 2 * Math.PI));
            while (random.nextDouble() < rate / (1 + rate)) {
                due.add(at + (long) (TAKES * (0.2 + 1.6 * random.nextDouble())));
                record.begun(MONDAY + at, due.size());
            }
            boolean stalled = at >= stalledFrom && at < stalledUntil;
            while (!stalled && !due.isEmpty() && due.peek() <= at) {
                due.poll();
                record.done(MONDAY + at, due.size());
            }
        }
        return record.until(MONDAY + lasts - 1);
    }

    private static List<BackUp> search(DepthSeries depth, long lasts) {
        return BackUpSearch.in(depth, TAKES, MONDAY + lasts);
    }

    private static int sum(int[] counts) {
        int sum = 0;
        for (int count : counts) sum += count;
        return sum;
    }
}
