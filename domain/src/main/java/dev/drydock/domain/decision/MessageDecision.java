package dev.drydock.domain.decision;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.log.Fields;

/** What is done about messages that did not arrive, or arrived in a shape that nobody can read. */
public sealed interface MessageDecision extends Decision {

    /** Ask a system for what it sent since then and was never taken in. */
    record RequestReplay(BusinessSystem system, long sinceMillis, Reason reason) implements MessageDecision {
        @Override
        public String type() {
            return "replay.requested";
        }

        @Override
        public void describe(Fields f) {
            f.code("system", system);
            f.instant("since", sinceMillis);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * Put a quarantined message right and take it in.
     *
     * @param field the member as the schema calls it
     * @param alias the member as the message calls it; empty when a person has filled in what was missing or wrong
     */
    record ReadmitMessage(int message, String field, String alias, Reason reason) implements MessageDecision {
        @Override
        public String type() {
            return "message.re-admit-requested";
        }

        @Override
        public void describe(Fields f) {
            f.count("message", message);
            f.text("field", field);
            if (!alias.isEmpty()) f.text("alias", alias);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
