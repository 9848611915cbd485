package dev.drydock.domain.event;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.log.Fields;

/** Truths of the rehearsal itself, heard by nobody inside it. */
public sealed interface SimulationEvent extends FulfilmentEvent {

    /** An injected fault began. @param carrier the carrier it troubles, or -1 */
    record FaultStarted(int fault, String name, int carrier, long atMillis) implements SimulationEvent {
        @Override
        public String type() {
            return "fault.started";
        }

        @Override
        public void describe(Fields f) {
            f.count("fault", fault);
            f.text("name", name);
            if (carrier >= 0) f.carrier(carrier);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** An injected fault ended. @param carrier the carrier it troubled, or -1 */
    record FaultEnded(int fault, String name, int carrier, long atMillis) implements SimulationEvent {
        @Override
        public String type() {
            return "fault.ended";
        }

        @Override
        public void describe(Fields f) {
            f.count("fault", fault);
            f.text("name", name);
            if (carrier >= 0) f.carrier(carrier);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** How much waited at a node, looked at each hour. */
    record BacklogSampled(int node, int toPick, int toPack, int toPickUp, long oldestMillis, long atMillis)
            implements SimulationEvent {
        @Override
        public String type() {
            return "backlog.sampled";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.count("toPick", toPick);
            f.count("toPack", toPack);
            f.count("toPickUp", toPickUp);
            f.millis("oldest", oldestMillis);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * Stock as it truly is, as the nodes record it and as the engine believes it, over all nodes and products.
     *
     * @param pairs of a node and a product looked at
     * @param recordsRight of them whose record equals the shelf
     * @param beliefErrorUnits sum of what belief and shelf differ by
     */
    record StockSampled(int pairs, int recordsRight, long beliefErrorUnits, long atMillis) implements SimulationEvent {
        @Override
        public String type() {
            return "stock.sampled";
        }

        @Override
        public void describe(Fields f) {
            f.count("pairs", pairs);
            f.count("recordsRight", recordsRight);
            f.count("beliefError", beliefErrorUnits);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A system answers nothing that is of use. @param node the node whose system it is, or -1 */
    record SystemWentDown(BusinessSystem system, int node, long atMillis) implements SimulationEvent {
        @Override
        public String type() {
            return "system.went-down";
        }

        @Override
        public void describe(Fields f) {
            f.code("system", system);
            if (node >= 0) f.node(node);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** It answers again. @param node the node whose system it is, or -1 */
    record SystemCameBack(BusinessSystem system, int node, long atMillis) implements SimulationEvent {
        @Override
        public String type() {
            return "system.came-back";
        }

        @Override
        public void describe(Fields f) {
            f.code("system", system);
            if (node >= 0) f.node(node);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
