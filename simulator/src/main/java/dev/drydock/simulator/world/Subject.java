package dev.drydock.simulator.world;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision;
import dev.drydock.domain.decision.StockDecision;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** What a command is about, as a number that keys its fate: by order and node, never by numbers that depend on the policy. */
final class Subject extends SelectiveDecisionVisitor {
    private long entity;

    long of(Decision command) {
        entity = 0;
        command.accept(this);
        return entity;
    }

    @Override
    public void on(OrderDecision.AuthorisePayment decision) {
        entity = payment(decision.order(), 0);
    }

    @Override
    public void on(MoneyDecision.CapturePayment decision) {
        entity = payment(decision.order(), 1);
    }

    @Override
    public void on(MoneyDecision.VoidPayment decision) {
        entity = payment(decision.order(), 2);
    }

    @Override
    public void on(MoneyDecision.Refund decision) {
        entity = payment(decision.order(), 3);
    }

    @Override
    public void on(MoneyDecision.IssueCredit decision) {
        entity = payment(decision.order(), 4);
    }

    @Override
    public void on(ShipmentDecision.ReleaseShipment decision) {
        entity = parcel(decision.shipment());
    }

    @Override
    public void on(ShipmentDecision.StopShipment decision) {
        entity = ~parcel(decision.shipment());
    }

    @Override
    public void on(ShipmentDecision.RequestLabel decision) {
        entity = parcel(decision.shipment());
    }

    @Override
    public void on(StockDecision.RequestSnapshot decision) {
        entity = decision.node();
    }

    @Override
    public void on(RequestApproval decision) {
        Order order = decision.ticket().order();
        entity = order == null ? 0 : order.number();
    }

    private static long payment(Order order, int what) {
        return order.number() * 8L + what;
    }

    private static long parcel(Shipment shipment) {
        return Parcel.entity(shipment.order().number(), shipment.node());
    }
}
