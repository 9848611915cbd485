package dev.drydock.engine;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StallSignalTest {

    @Test
    void a_handful_of_late_pieces_in_a_row_tells_of_a_stall_and_when_it_began() {
        StallSignal signal = new StallSignal();
        for (int i = 0; i < 100; i++) signal.due(false, i);

        int pieces = 0;
        while (!signal.due(true, 100 + pieces)) pieces++;

        assertThat(pieces).isLessThan(5);
        assertThat(signal.stalled()).isTrue();
        assertThat(signal.sinceMillis()).isEqualTo(100);
    }

    @Test
    void one_late_piece_now_and_then_is_no_stall() {
        forAllSeeds(random -> {
            StallSignal signal = new StallSignal();
            boolean stalled = false;
            for (int i = 0; i < 3_000; i++) stalled |= signal.due(random.nextInt(100) == 0, i);

            assertThat(stalled).isFalse();
        });
    }

    @Test
    void where_a_third_is_late_in_calm_times_it_takes_more_to_alarm() {
        StallSignal calm = new StallSignal();
        StallSignal often = new StallSignal();
        for (int i = 0; i < 3_000; i++) {
            calm.due(false, i);
            often.due(i % 3 == 0, i);
            often.over();
        }

        assertThat(latePiecesUntilAlarm(often)).isGreaterThan(latePiecesUntilAlarm(calm));
    }

    @Test
    void it_tells_of_a_stall_once_until_it_is_over() {
        StallSignal signal = new StallSignal();
        int alarms = 0;
        for (int i = 0; i < 50; i++) if (signal.due(true, i)) alarms++;
        assertThat(alarms).isEqualTo(1);

        signal.over();

        assertThat(signal.stalled()).isFalse();
        for (int i = 0; i < 50; i++) if (signal.due(true, i)) alarms++;
        assertThat(alarms).isEqualTo(2);
    }

    private static int latePiecesUntilAlarm(StallSignal signal) {
        int pieces = 1;
        while (!signal.due(true, 0)) pieces++;
        return pieces;
    }
}
