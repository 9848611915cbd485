package dev.drydock.simulator.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.simulator.kernel.Kernel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimersTest {
    private static final Reason REASON = new Reason("test", "a test");

    private final Kernel kernel = new Kernel(1_000);
    private final List<FulfilmentEvent> heard = new ArrayList<>();
    private final Timers timers = new Timers(kernel, heard::add);

    @Test
    void the_engine_is_woken_at_the_times_it_asked_for() {
        Timer probe = new Timer(Timer.Kind.BREAKER_PROBE, 1, 4);
        Timer review = new Timer(Timer.Kind.CARRIER_REVIEW, -1, 0);

        timers.set(new WakeAt(probe, 9_000, REASON));
        timers.set(new WakeAt(review, 3_000, REASON));
        kernel.run();

        assertThat(heard).containsExactly(new TimerFired(review, 3_000), new TimerFired(probe, 9_000));
    }

    @Test
    void a_time_that_has_passed_wakes_it_now_but_not_within_the_call() {
        Timer late = new Timer(Timer.Kind.REEVALUATE, 2, 1);

        timers.set(new WakeAt(late, 10, REASON));
        assertThat(heard).isEmpty();
        kernel.run();

        assertThat(heard).containsExactly(new TimerFired(late, 1_000));
    }
}
