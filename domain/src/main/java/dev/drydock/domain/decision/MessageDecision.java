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

    /** Read a partner's name or word as ours from now on, as the policy declares. */
    record DeclareAlias(String theirs, String ours, Reason reason) implements MessageDecision {
        @Override
        public String type() {
            return "alias.declared";
        }

        @Override
        public void describe(Fields f) {
            f.text("theirs", theirs);
            f.text("ours", ours);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Read what this message's sender sends under the mapping found for it from now on. */
    record AdoptMapping(int message, String mapping, Reason reason) implements MessageDecision {
        @Override
        public String type() {
            return "mapping.adopted";
        }

        @Override
        public void describe(Fields f) {
            f.count("message", message);
            f.text("mapping", mapping);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Take a quarantined message in again. @param keyedIn as a person has keyed it in; else under the mapping adopted since */
    record ReadmitMessage(int message, boolean keyedIn, Reason reason) implements MessageDecision {
        @Override
        public String type() {
            return "message.re-admit-requested";
        }

        @Override
        public void describe(Fields f) {
            f.count("message", message);
            f.flag("keyedIn", keyedIn);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
