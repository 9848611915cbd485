package dev.drydock.engine.runtime;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MessageDecision.AdoptMapping;
import dev.drydock.domain.decision.MessageDecision.DeclareAlias;
import dev.drydock.domain.decision.MessageDecision.ReadmitMessage;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.engine.payload.Intake;
import dev.drydock.engine.port.Clock;
import dev.drydock.engine.port.Connectors;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Carries out what is decided about messages that real partners sent and nobody could read; hands all other decisions on. Shares its intake with the connectors, and
 * holds it while it uses it: they read on threads of their own.
 */
public final class Quarantine implements Connectors {
    private final Intake intake;
    private final Clock clock;
    private final Consumer<? super FulfilmentEvent> desk;
    private final Connectors others;
    private final Map<Integer, String> keyedIn = new HashMap<>(); // looked up, never walked

    /** @param desk hears what is taken in again */
    public Quarantine(Intake intake, Clock clock, Consumer<? super FulfilmentEvent> desk, Connectors others) {
        this.intake = intake;
        this.clock = clock;
        this.desk = desk;
        this.others = others;
    }

    /** A person has keyed in what a message says; it is taken in when the piece of work is reported as done. */
    public void keyIn(int message, String payload) {
        synchronized (intake) {
            if (intake.keeps(message)) keyedIn.put(message, payload);
        }
    }

    @Override
    public void execute(Decision decision) {
        if (decision instanceof ReadmitMessage again) readmit(again);
        else if (decision instanceof AdoptMapping mapping) adopt(mapping.message());
        else if (decision instanceof DeclareAlias alias) declare(alias);
        else others.execute(decision);
    }

    private void readmit(ReadmitMessage again) {
        FulfilmentEvent event;
        synchronized (intake) {
            if (!intake.keeps(again.message())) return;
            String text = again.keyedIn() ? keyedIn.remove(again.message()) : null;
            event = text == null
                    ? intake.readmit(again.message(), clock.nowMillis())
                    : intake.keyIn(again.message(), text, clock.nowMillis());
        }
        if (event != null) desk.accept(event);
    }

    private void adopt(int message) {
        synchronized (intake) {
            intake.adopt(message);
        }
    }

    private void declare(DeclareAlias alias) {
        synchronized (intake) {
            intake.alias(alias.theirs(), alias.ours());
        }
    }
}
