package dev.drydock.engine.runtime;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.Clock;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.CommandKey;
import dev.drydock.engine.port.Connector;
import dev.drydock.engine.port.Connectors;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts each decision through to the connector of the system it is for, and tells the engine of calls that failed. What an unreadable command needs is a person: it
 * fails like any other, and its retries end with one.
 */
public final class Switchboard implements Connectors {
    private final Map<BusinessSystem, Connector> connectors = new EnumMap<>(BusinessSystem.class);
    private final Map<CommandKey, Integer> attempts = new HashMap<>(); // looked up, never walked
    private final Function<Decision, @Nullable BusinessSystem> addressee;
    private final Clock clock;
    private final Consumer<CallFailed> engine;
    private final Consumer<Runnable> turn;

    /**
     * @param addressee which system a decision is for; null when nothing outside changes
     * @param engine hears of failed calls
     * @param turn runs what it is given on the thread of the engine, now or later
     */
    public Switchboard(
            Iterable<? extends Connector> connectors,
            Function<Decision, @Nullable BusinessSystem> addressee,
            Clock clock,
            Consumer<CallFailed> engine,
            Consumer<Runnable> turn) {
        for (Connector connector : connectors) this.connectors.put(connector.system(), connector);
        this.addressee = addressee;
        this.clock = clock;
        this.engine = engine;
        this.turn = turn;
    }

    @Override
    public void execute(Decision decision) {
        BusinessSystem system = addressee.apply(decision);
        Connector connector = system == null ? null : connectors.get(system);
        if (connector == null) return;
        CommandKey key = CommandKey.of(decision);
        int attempt = attempts.merge(key, 1, Integer::sum);
        connector.send(
                new CommandEnvelope(decision, attempt),
                answer -> turn.accept(() -> answered(decision, key, attempt, answer)));
    }

    private void answered(Decision decision, CommandKey key, int attempt, Answer answer) {
        if (answer.isAcknowledged()) attempts.remove(key);
        else engine.accept(new CallFailed(decision, attempt, clock.nowMillis()));
    }
}
