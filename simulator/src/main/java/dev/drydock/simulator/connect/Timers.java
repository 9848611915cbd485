package dev.drydock.simulator.connect;

import dev.drydock.domain.decision.RecoveryDecision;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.SystemEvent;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.kernel.PayloadPool;
import java.util.function.Consumer;

/** Wakes the engine when it asked to be woken. */
public final class Timers {
    private final Kernel kernel;
    private final PayloadPool<Timer> set = new PayloadPool<>();
    private final int handler;

    public Timers(Kernel kernel, Consumer<? super FulfilmentEvent> engine) {
        this.kernel = kernel;
        this.handler = kernel.register(
                timer -> engine.accept(new SystemEvent.TimerFired(set.take(timer), kernel.nowMillis())));
    }

    public void set(RecoveryDecision.WakeAt command) {
        kernel.at(Math.max(command.atMillis(), kernel.nowMillis()), handler, set.put(command.timer()));
    }
}
