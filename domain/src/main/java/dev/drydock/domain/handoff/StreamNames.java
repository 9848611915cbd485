package dev.drydock.domain.handoff;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names of the event stream by which handoffs are declared: what happened (events) and what the engine decided. A test keeps both lists
 * complete; wake-ups and samples, which are no part of anyone's work, are left out.
 */
public final class StreamNames {
    /** Names of events, past tense. */
    public static final List<String> EVENTS = List.of(
            "cart.created",
            "checkout.started",
            "checkout.entered",
            "checkout.turned-away",
            "cart.abandoned",
            "order.placed",
            "customer.contacted",
            "payment.authorised",
            "payment.declined",
            "payment.captured",
            "payment.voided",
            "refund.issued",
            "payment.authorisation-expired",
            "payment.authorisation-renewed",
            "payment.renewal-declined",
            "payment.capture-failed",
            "credit.issued",
            "shipment.received",
            "shipment.picked",
            "shipment.picked-short",
            "shipment.packed",
            "shipment.handed-over",
            "shipment.stopped",
            "shipment.stop-refused",
            "label.issued",
            "label.rejected",
            "label.call-failed",
            "parcel.scanned",
            "shipment.delivered",
            "stock.changed",
            "stock.snapshot",
            "stock.shelf-changed",
            "product.changed",
            "return.requested",
            "return.label-issued",
            "return.received",
            "return.inspected",
            "wrong-item.reported",
            "wrong-item.received",
            "dispute.opened",
            "dispute.closed",
            "invoice.received",
            "credit.received",
            "credit.refused",
            "fine.charged",
            "ticket.resolved",
            "approval.answered",
            "system.call-failed",
            "order.found",
            "message.quarantined",
            "message.re-admitted");

    /** Names of decisions. */
    public static final List<String> DECISIONS = List.of(
            "checkout.admitted",
            "checkout.shed",
            "checkout.refused",
            "payment.authorise-requested",
            "order.accepted",
            "order.allocated",
            "order.backordered",
            "order.cancelled",
            "customer.notified",
            "payment.capture-requested",
            "payment.void-requested",
            "refund.requested",
            "payment.renewal-requested",
            "payment.written-off",
            "dispute.answered",
            "invoice.paid",
            "invoice.contested",
            "mismatch.noted",
            "mismatch.settled",
            "credit.requested",
            "shipment.queued",
            "shipment.released",
            "shipment.stop-requested",
            "label.requested",
            "shipment.upgraded",
            "return.approved",
            "return.rejected",
            "stock.snapshot-requested",
            "stock.count-requested",
            "stock.reordered",
            "ticket.raised",
            "ticket.escalated",
            "ticket.closed",
            "approval.requested",
            "carrier.suspended",
            "carrier.resumed",
            "replay.requested",
            "alias.declared",
            "mapping.adopted",
            "message.re-admit-requested");

    /** No part of anyone's work. */
    static final Set<String> UNDECLARED = Set.of(
            "timer.set",
            "timer.fired",
            "fault.started",
            "fault.ended",
            "backlog.sampled",
            "stock.sampled",
            "invoice.written",
            "system.went-down",
            "system.came-back");

    private StreamNames() {}

    /** Both, sorted. */
    public static Set<String> all() {
        Set<String> all = new TreeSet<>(EVENTS);
        all.addAll(DECISIONS);
        return all;
    }
}
