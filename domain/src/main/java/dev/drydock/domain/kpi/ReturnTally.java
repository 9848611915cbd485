package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Goods sent back and money paid back for them, from request to refund. */
final class ReturnTally {

    /** One shipment on its way back, or one refund asked for without a return. */
    private static final class Claim {
        private final int shipment;
        private final long cents;
        private final long requestedMillis;
        private long receivedMillis;
        private @Nullable Claim next;

        private Claim(int shipment, long cents, long requestedMillis) {
            this.shipment = shipment;
            this.cents = cents;
            this.requestedMillis = requestedMillis;
        }
    }

    private final CaseFile cases;
    private final OrderTable<Claim> claims = new OrderTable<>();
    private final MeanTime fromRequest = new MeanTime();
    private final MeanTime fromReceipt = new MeanTime();
    private final TimeQuantile longest = new TimeQuantile(0.9);
    private long delivered;
    private long received;
    private long unpaid;
    private long unpaidCents;

    ReturnTally(CaseFile cases) {
        this.cases = cases;
    }

    void delivered(OrderCase now) {
        if (now.counted) delivered++;
    }

    void requested(Shipment shipment, long goodsCents, long atMillis) {
        open(shipment.order(), new Claim(shipment.number(), goodsCents, atMillis));
    }

    /** A refund the engine wants to pay without goods coming back. */
    void compensated(Order order, long cents, long atMillis) {
        for (Claim claim = claims.get(order.number()); claim != null; claim = claim.next)
            if (claim.shipment < 0 && claim.cents == cents) return;
        open(order, new Claim(-1, cents, atMillis));
    }

    /** Something is owed to a customer, in money or in kind. */
    void mayBeCompensated(Order order, long cents, long atMillis) {
        open(order, new Claim(-1, cents, atMillis));
    }

    private void open(Order order, Claim claim) {
        claim.next = claims.get(order.number());
        claims.put(order.number(), claim);
    }

    /** Before anything was sent, or after it was looked at. */
    void rejected(Shipment shipment) {
        for (Claim claim = claims.get(shipment.order().number()); claim != null; claim = claim.next)
            if (claim.shipment == shipment.number()) {
                close(shipment.order(), claim);
                if (claim.receivedMillis != 0 && cases.counts(shipment.order())) paid(claim);
                return;
            }
    }

    void received(Shipment shipment, long atMillis) {
        boolean counted = cases.counts(shipment.order());
        if (counted) received++;
        for (Claim claim = claims.get(shipment.order().number()); claim != null; claim = claim.next)
            if (claim.shipment == shipment.number()) {
                claim.receivedMillis = atMillis;
                if (counted) unpaid++;
                if (counted) unpaidCents += claim.cents;
            }
    }

    /** Pays the smallest open claim that is large enough. @return whether there was one */
    boolean refunded(Order order, long cents, long atMillis) {
        Claim paid = null;
        for (Claim claim = claims.get(order.number()); claim != null; claim = claim.next)
            if (cents <= claim.cents && (paid == null || claim.cents <= paid.cents)) paid = claim;
        if (paid == null) return false;
        close(order, paid);
        if (!cases.counts(order) || paid.shipment < 0) return true;
        fromRequest.add(atMillis - paid.requestedMillis);
        if (paid.receivedMillis == 0) return true;
        fromReceipt.add(atMillis - paid.receivedMillis);
        longest.add(atMillis - paid.receivedMillis);
        paid(paid);
        return true;
    }

    private void paid(Claim claim) {
        unpaid--;
        unpaidCents -= claim.cents;
    }

    private void close(Order order, Claim closed) {
        Claim first = claims.require(order.number());
        if (first == closed) {
            if (closed.next == null) claims.remove(order.number());
            else claims.put(order.number(), closed.next);
            return;
        }
        for (Claim claim = first; claim.next != null; claim = claim.next)
            if (claim.next == closed) {
                claim.next = closed.next;
                return;
            }
    }

    /** Shipments back at a node and not refunded. */
    long unpaid() {
        return unpaid;
    }

    long unpaidCents() {
        return unpaidCents;
    }

    void report(Map<Kpi, Double> kpis) {
        fromRequest.report(Kpi.REFUND_FROM_REQUEST, kpis);
        fromReceipt.report(Kpi.REFUND_FROM_RECEIPT, kpis);
        longest.report(Kpi.REFUND_P90, kpis);
        Ratio.report(Kpi.RETURN_RATE, received, delivered, kpis);
    }
}
