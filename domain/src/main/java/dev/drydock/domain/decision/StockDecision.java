package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;

/** What is done about stock. */
public sealed interface StockDecision extends Decision {

    /** Ask a node for its whole record. */
    record RequestSnapshot(int node, Reason reason) implements StockDecision {
        @Override
        public String type() {
            return "stock.snapshot-requested";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Have the shelf counted and the record corrected. */
    record RequestCount(int node, int product, Reason reason) implements StockDecision {
        @Override
        public String type() {
            return "stock.count-requested";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.product(product);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Order goods from the supplier. */
    record Reorder(int node, int product, int units, Reason reason) implements StockDecision {
        @Override
        public String type() {
            return "stock.reordered";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.product(product);
            f.count("units", units);
            f.text("reason", reason.code());
        }

        @Override
        public void accept(DecisionVisitor visitor) {
            visitor.on(this);
        }
    }
}
