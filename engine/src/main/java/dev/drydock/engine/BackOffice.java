package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.reconcile.Office;
import org.jspecify.annotations.Nullable;

/** Where the books lie: lends them the desk's clock, people and payments. */
final class BackOffice implements Office {
    private final Desk desk;
    private final Tickets tickets;
    private final Payments payments;

    BackOffice(Desk desk, Tickets tickets, Payments payments) {
        this.desk = desk;
        this.tickets = tickets;
        this.payments = payments;
    }

    @Override
    public long nowMillis() {
        return desk.nowMillis();
    }

    @Override
    public void decide(Decision decision) {
        desk.decide(decision);
    }

    @Override
    public void wakeAt(long atMillis, Reason reason) {
        desk.wakeAt(Timer.Kind.RECONCILE, -1, 0, atMillis, reason);
    }

    @Override
    public void ask(
            ExceptionType type, @Nullable Order order, @Nullable Shipment shipment, Reason reason, Runnable followUp) {
        tickets.raise(type, order, shipment, reason, followUp::run);
    }

    @Override
    public void collect(Shipment shipment, Reason reason) {
        ShipmentState state = desk.shipments.get(shipment.number());
        if (state != null && state.handedOver) payments.capture(state, reason);
    }
}
