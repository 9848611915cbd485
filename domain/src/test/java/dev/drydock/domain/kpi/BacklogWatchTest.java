package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.DALLAS;
import static dev.drydock.domain.fixture.SmallShop.RENO;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.SimulationEvent.BacklogSampled;
import dev.drydock.domain.event.SimulationEvent.FaultEnded;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.journal.LogDigest;
import org.junit.jupiter.api.Test;

final class BacklogWatchTest {
    private final Scoreboard board =
            new Scoreboard(SmallShop.network(), SmallShop.START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);

    /** As many wait in Dallas, and one more in Reno. */
    private void sampled(double hour, int waitInDallas) {
        story.at(hour).happens(new BacklogSampled(DALLAS, waitInDallas, 0, 0, 0, story.nowMillis()));
        story.happens(new BacklogSampled(RENO, 0, 0, 1, 0, story.nowMillis()));
    }

    private void fault(double fromHour, double toHour, Runnable meanwhile) {
        story.at(fromHour).happens(new FaultStarted(0, "node down", -1, story.nowMillis()));
        meanwhile.run();
        story.at(toHour).happens(new FaultEnded(0, "node down", -1, story.nowMillis()));
    }

    @Test
    void recovered_when_the_backlog_is_back_within_the_day_before() {
        sampled(1, 5);
        sampled(2, 9);
        sampled(3, 2);
        fault(3.5, 5.5, () -> {
            sampled(4, 12);
            sampled(5, 30);
        });
        sampled(6, 20);
        sampled(7, 10);
        sampled(8, 9);
        sampled(9, 40);

        RunFigures figures = board.figures(atHour(10), 0, 0);

        assertThat(figures.kpis()).containsEntry(Kpi.RECOVERY_TIME, 2.5).containsEntry(Kpi.BACKLOG_PEAK, 41.0);
    }

    @Test
    void a_fault_that_left_no_backlog_needs_no_recovery() {
        sampled(1, 5);
        fault(1.5, 3.5, () -> {
            sampled(2, 5);
            sampled(3, 4);
        });
        sampled(4, 1);

        assertThat(board.figures(atHour(10), 0, 0).kpis()).containsEntry(Kpi.RECOVERY_TIME, 0.0);
    }

    @Test
    void a_backlog_that_never_shrinks_has_no_recovery_time() {
        sampled(1, 5);
        fault(1.5, 3.5, () -> sampled(2, 50));
        sampled(4, 50);

        assertThat(board.figures(atHour(10), 0, 0).kpis()).doesNotContainKey(Kpi.RECOVERY_TIME);
    }

    @Test
    void the_series_shows_the_sum_and_each_node() {
        sampled(1, 5);
        sampled(2, 7);

        RunFigures figures = board.figures(atHour(4), 0, 0);

        assertThat(figures.series().stream()
                        .filter(one -> one.name().startsWith("backlog"))
                        .map(one -> one.name() + " " + java.util.Arrays.toString(one.values())))
                .containsExactly(
                        "backlog [0.0, 6.0, 8.0, 8.0]",
                        "backlog dallas [0.0, 5.0, 7.0, 7.0]",
                        "backlog reno [0.0, 1.0, 1.0, 1.0]");
    }
}
