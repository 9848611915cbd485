package dev.drydock.domain.event;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.log.Fields;

/** What happened between systems, and the passing of time. */
public sealed interface SystemEvent extends FulfilmentEvent {

    /** A command did not get through to another system. */
    record CallFailed(Decision command, int attempt, long atMillis) implements SystemEvent {
        @Override
        public String type() {
            return "system.call-failed";
        }

        @Override
        public void describe(Fields f) {
            f.part("command", command.type(), command::describe);
            f.count("attempt", attempt);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A wake-up the engine had asked for. */
    record TimerFired(Timer timer, long atMillis) implements SystemEvent {
        @Override
        public String type() {
            return "timer.fired";
        }

        @Override
        public void describe(Fields f) {
            timer.describe(f);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
