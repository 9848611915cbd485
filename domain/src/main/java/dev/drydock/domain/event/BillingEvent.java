package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.Biller;
import dev.drydock.domain.money.FineRule;
import dev.drydock.domain.money.Invoice;

/** What others charge the shop for. */
public sealed interface BillingEvent extends FulfilmentEvent {

    /**
     * Truth, heard by nobody: what the lines of a bill should have said.
     *
     * @param dueCents by line; not to be changed
     * @param withheldCents credits for late parcels that should have been on it and are on no bill
     */
    record InvoiceWritten(int invoice, int[] dueCents, long withheldCents, long atMillis) implements BillingEvent {
        @Override
        public String type() {
            return "invoice.written";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice);
            f.counts("due", dueCents);
            f.cents("withheld", withheldCents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** A carrier or third party sends its bill. */
    record InvoiceReceived(Invoice invoice, long atMillis) implements BillingEvent {
        @Override
        public String type() {
            return "invoice.received";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice.number());
            f.code("biller", invoice.biller());
            if (invoice.biller() == Biller.CARRIER) f.carrier(invoice.party());
            else f.node(invoice.party());
            f.counts("shipments", invoice.shipments());
            f.counts("services", invoice.services());
            f.counts("zones", invoice.zones());
            f.counts("measures", invoice.measures());
            f.counts("amounts", invoice.cents());
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The biller agrees to a claim: so much of a line need not be paid, or comes back. */
    record CreditReceived(int invoice, int line, int shipment, long cents, long atMillis) implements BillingEvent {
        @Override
        public String type() {
            return "credit.received";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice);
            f.count("line", line);
            f.count("billedShipment", shipment);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /** The biller does not agree to a claim: it is to be paid. */
    record ClaimRefused(int invoice, int line, int shipment, long cents, long atMillis) implements BillingEvent {
        @Override
        public String type() {
            return "credit.refused";
        }

        @Override
        public void describe(Fields f) {
            f.count("invoice", invoice);
            f.count("line", line);
            f.count("billedShipment", shipment);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }

    /**
     * A marketplace charges for orders that broke its rules.
     *
     * @param orders looked at
     * @param violations of them
     */
    record FineCharged(int channel, FineRule rule, long orders, long violations, long cents, long atMillis)
            implements BillingEvent {
        @Override
        public String type() {
            return "fine.charged";
        }

        @Override
        public void describe(Fields f) {
            f.count("channel", channel);
            f.code("rule", rule);
            f.count("orders", orders);
            f.count("violations", violations);
            f.cents("cents", cents);
        }

        @Override
        public void accept(EventVisitor visitor) {
            visitor.on(this);
        }
    }
}
