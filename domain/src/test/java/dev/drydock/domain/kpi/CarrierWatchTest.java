package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.NORTHLINE;
import static dev.drydock.domain.fixture.SmallShop.SOUTHWAY;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static dev.drydock.domain.fixture.Story.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.RecoveryDecision.ResumeCarrier;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.event.SimulationEvent.FaultEnded;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.journal.LogDigest;
import org.junit.jupiter.api.Test;

final class CarrierWatchTest {
    private static final int EVERYWHERE = -1;
    private final Scoreboard board =
            new Scoreboard(SmallShop.network(), SmallShop.START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);

    private void troubleBegins(int fault, int carrier, double hour) {
        story.at(hour).happens(new FaultStarted(fault, "a bad day", carrier, story.nowMillis()));
    }

    private void troubleEnds(int fault, int carrier, double hour) {
        story.at(hour).happens(new FaultEnded(fault, "a bad day", carrier, story.nowMillis()));
    }

    private void suspended(int carrier, int region, double hour) {
        story.at(hour).decides(new SuspendCarrier(carrier, region, BECAUSE));
    }

    private void resumed(int carrier, int region, double hour) {
        story.at(hour).decides(new ResumeCarrier(carrier, region, BECAUSE));
    }

    @Test
    void detection_runs_from_the_start_of_the_fault_to_the_suspension() {
        troubleBegins(0, NORTHLINE, 10);
        suspended(SOUTHWAY, EVERYWHERE, 11);
        suspended(NORTHLINE, 1, 13);
        suspended(NORTHLINE, EVERYWHERE, 14);
        troubleEnds(0, NORTHLINE, 20);
        resumed(NORTHLINE, EVERYWHERE, 30);
        troubleBegins(0, NORTHLINE, 40);
        suspended(NORTHLINE, EVERYWHERE, 41);

        RunFigures figures = board.figures(atHour(50), 0, 0);

        assertThat(figures.kpis()).containsEntry(Kpi.DETECTION_DELAY, (3 + 1) / 2.0);
    }

    @Test
    void a_suspension_after_the_end_detects_nothing_and_is_told() {
        troubleBegins(0, NORTHLINE, 10);
        troubleEnds(0, NORTHLINE, 20);
        suspended(NORTHLINE, EVERYWHERE, 21);

        RunFigures figures = board.figures(atHour(50), 0, 0);

        assertThat(figures.kpis()).doesNotContainKey(Kpi.DETECTION_DELAY);
        assertThat(figures.findings())
                .extracting(RunFigures.Finding::sentence)
                .containsExactly("northline was never suspended during a bad day.");
    }

    @Test
    void faults_of_no_carrier_need_no_suspension() {
        troubleBegins(0, -1, 10);

        assertThat(board.figures(atHour(50), 0, 0).findings()).isEmpty();
    }

    @Test
    void the_series_counts_carriers_and_not_regions() {
        suspended(NORTHLINE, 0, 1);
        suspended(NORTHLINE, 1, 2);
        suspended(SOUTHWAY, EVERYWHERE, 3);
        resumed(NORTHLINE, 0, 4);
        resumed(NORTHLINE, EVERYWHERE, 5);

        RunFigures figures = board.figures(atHour(7), 0, 0);

        assertThat(figures.series().get(figures.series().size() - 1).values()).containsExactly(0, 1, 1, 2, 2, 1, 1);
    }
}
