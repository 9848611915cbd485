package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.stock.StockCause;

/** Stock at a node: as its system records it, and as it truly is. */
public sealed interface StockEvent extends FulfilmentEvent {

    /** One message of a node's sequenced stock feed: its record changed for another reason than a pick. */
    record StockChanged(int node, int product, long sequence, int deltaUnits, StockCause cause, long atMillis)
            implements StockEvent {
        @Override
        public String type() {
            return "stock.changed";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.product(product);
            f.count("sequence", sequence);
            f.count("delta", deltaUnits);
            f.code("cause", cause);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A node's whole record as of a sequence number, {@code [product]}; not to be changed. */
    record StockSnapshot(int node, long sequence, int[] recordUnits, long atMillis) implements StockEvent {
        @Override
        public String type() {
            return "stock.snapshot";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.count("sequence", sequence);
            f.counts("units", recordUnits);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** Truth, heard by nobody: units on the shelf changed for another reason than a pick. */
    record ShelfChanged(int node, int product, int deltaUnits, StockCause cause, long atMillis) implements StockEvent {
        @Override
        public String type() {
            return "stock.shelf-changed";
        }

        @Override
        public void describe(Fields f) {
            f.node(node);
            f.product(product);
            f.count("delta", deltaUnits);
            f.code("cause", cause);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
