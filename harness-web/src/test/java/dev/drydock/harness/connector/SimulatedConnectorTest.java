package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.Connector;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Fault.Answers;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.world.SystemFront;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The systems of a simulated world keep the contract, each with one server and a queue of two. */
final class SimulatedConnectorTest extends ConnectorContract {
    private static final long HOUR = 3_600_000L;
    private static final long TIMEOUT = 10_000;

    private final Kernel kernel = new Kernel(0);
    private final SystemHealth health = new SystemHealth();
    private boolean readable = true;
    private Fault.@Nullable Effect fault;

    private final SystemFront front = new SystemFront(
            kernel,
            new Draws(1),
            new Systems(
                    Map.of(BusinessSystem.PAYMENT, new Systems.Capacity(1, new Constant(1_000), 2)),
                    TIMEOUT,
                    8,
                    4 * HOUR,
                    new Uniform(HOUR, 2 * HOUR)),
            health,
            BusinessSystem.PAYMENT,
            -1,
            Decision::hashCode,
            this::carryOut);

    private Answer carryOut(CommandEnvelope command) {
        if (!readable) return Answer.quarantined("amount: not a number");
        book.carryOut(command.key().text());
        return Answer.ACKNOWLEDGED;
    }

    @Override
    Connector connector() {
        return front;
    }

    @Override
    void mood(Mood mood) {
        if (fault != null) health.end(fault);
        readable = mood != Mood.CANNOT_READ;
        fault = switch (mood) {
            case WELL, CANNOT_READ -> null;
            case SAYS_ERROR -> new Fault.SystemOutage(BusinessSystem.PAYMENT, -1, Answers.ERRORS);
            case SAYS_NOTHING -> new Fault.SystemOutage(BusinessSystem.PAYMENT, -1, Answers.TIMEOUTS);
            case ANSWERS_TOO_LATE -> new Fault.SystemSlow(BusinessSystem.PAYMENT, 60);
        };
        if (fault != null) health.begin(fault, kernel.nowMillis() + HOUR);
    }

    @Override
    void waitUntil(BooleanSupplier done) {
        long giveUpAt = kernel.nowMillis() + 2 * HOUR;
        while (!done.getAsBoolean() && kernel.nowMillis() < giveUpAt) kernel.runUntil(kernel.nowMillis() + 1_000);
    }

    @Test
    void more_than_its_queue_holds_is_turned_away_and_goes_through_later() {
        List<Answer> answers = new ArrayList<>();
        for (int attempt = 1; attempt <= 5; attempt++) front.send(new CommandEnvelope(CAPTURE, attempt), answers::add);

        assertThat(answers).hasSize(2).allMatch(answer -> answer.kind() == Answer.Kind.REFUSED);
        waitUntil(() -> answers.size() == 5);
        assertThat(answers).filteredOn(Answer::isAcknowledged).hasSize(3);
        assertThat(send(CAPTURE, 6)).isEqualTo(Answer.ACKNOWLEDGED);
        assertThat(book.done()).hasSize(1);
    }

    @Test
    void what_it_takes_and_loses_turns_up_days_later() {
        Fault.Effect loses = new Fault.SystemOutage(BusinessSystem.PAYMENT, -1, Answers.LOST);
        health.begin(loses, kernel.nowMillis() + HOUR);

        assertThat(send(CAPTURE, 1)).isEqualTo(Answer.ACKNOWLEDGED);
        assertThat(book.done()).isEmpty();
        kernel.runUntil(kernel.nowMillis() + 4 * 24 * HOUR);

        assertThat(book.done()).hasSize(1);
    }
}
