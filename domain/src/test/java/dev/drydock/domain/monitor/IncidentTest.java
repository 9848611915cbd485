package dev.drydock.domain.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class IncidentTest {
    private static final long STEP = 15 * 60_000L;
    private final List<HandoffFigures> handoffs = new ArrayList<>();

    @Test
    void the_place_is_the_handoff_that_backed_up_first() {
        handoff("intake");
        handoff("release", backUp(10, 60, 500));
        handoff("pick", backUp(20, 90, 900));

        assertThat(Incident.among(handoffs)).singleElement().satisfies(incident -> {
            assertThat(incident.place()).isEqualTo("release");
            assertThat(incident.backUp().sinceMillis()).isEqualTo(10 * STEP);
            assertThat(incident.others()).containsExactly("pick");
            assertThat(incident.excessHours()).isEqualTo(1400);
        });
    }

    @Test
    void of_two_that_began_together_it_is_the_one_upstream() {
        handoff("release", backUp(11, 60, 500));
        handoff("pick", backUp(10, 90, 900));

        assertThat(Incident.among(handoffs).get(0).place()).isEqualTo("release");
    }

    @Test
    void a_queue_that_is_small_beside_the_gravest_explains_nothing() {
        handoff("notices", backUp(5, 95, 3));
        handoff("pick", backUp(10, 90, 900));

        assertThat(Incident.among(handoffs)).hasSize(1);
        assertThat(Incident.among(handoffs).get(0).place()).isEqualTo("pick");
    }

    @Test
    void queues_that_do_not_overlap_are_incidents_of_their_own_gravest_first() {
        handoff("release", backUp(10, 20, 100), backUp(200, 240, 700));

        assertThat(Incident.among(handoffs))
                .extracting(incident -> incident.backUp().sinceMillis())
                .containsExactly(200 * STEP, 10 * STEP);
    }

    @Test
    void a_calm_run_has_none() {
        handoff("release");

        assertThat(Incident.among(handoffs)).isEmpty();
    }

    private void handoff(String name, BackUp... backUps) {
        Handoff handoff = new Handoff(
                name,
                "",
                Handoff.Subject.ORDER,
                "",
                List.of(),
                List.of(),
                BusinessSystem.OMS,
                BusinessSystem.WMS,
                Team.PLATFORM,
                Team.PLATFORM,
                "",
                new Handoff.Queue(name, 0, List.of()),
                ExceptionType.CALL_FAILED,
                "",
                "",
                "",
                0,
                null);
        DepthSeries nothing = new DepthSeries(0, STEP, new int[0], new int[0], new int[0]);
        handoffs.add(new HandoffFigures(
                handoff,
                0,
                0,
                0,
                0,
                0,
                0,
                "",
                0,
                0,
                0,
                0,
                new LatencySketch(),
                new long[1],
                nothing,
                List.of(backUps)));
    }

    private static BackUp backUp(int fromStep, int untilStep, double excessHours) {
        return new BackUp(fromStep * STEP, (fromStep + 3) * STEP, untilStep * STEP, 100, 5, excessHours);
    }
}
