package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.IssueCredit;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.ShipmentDecision.StopShipment;
import dev.drydock.domain.decision.StockDecision.Reorder;
import dev.drydock.domain.decision.StockDecision.RequestCount;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** Reads off a command what it is about and which system it goes to. */
final class Addressee extends SelectiveDecisionVisitor {
    /** Goes to no system whose calls are watched here: carriers are watched by their labels. */
    static final int NONE = -1;

    static final int PAYMENT = 0;

    /** Whether it is a command that can fail. */
    boolean known;

    int subject;
    int detail;
    /** {@link #PAYMENT}, or 1 + the node. */
    int outbox;

    @Nullable
    Order order;

    @Nullable
    Shipment shipment;

    static int node(int node) {
        return 1 + node;
    }

    void read(Decision command) {
        known = false;
        outbox = NONE;
        order = null;
        shipment = null;
        command.accept(this);
    }

    @Override
    public void on(AuthorisePayment decision) {
        order(decision.order());
        outbox = PAYMENT;
    }

    @Override
    public void on(VoidPayment decision) {
        order(decision.order());
        outbox = PAYMENT;
    }

    @Override
    public void on(CapturePayment decision) {
        shipment(decision.shipment());
        outbox = PAYMENT;
    }

    @Override
    public void on(Refund decision) {
        Shipment refunded = decision.shipment();
        if (refunded == null) order(decision.order());
        else shipment(refunded);
        outbox = PAYMENT;
    }

    @Override
    public void on(IssueCredit decision) {
        order(decision.order());
        outbox = PAYMENT;
    }

    @Override
    public void on(ReleaseShipment decision) {
        shipment(decision.shipment());
        outbox = node(decision.shipment().node());
    }

    @Override
    public void on(StopShipment decision) {
        shipment(decision.shipment());
        outbox = node(decision.shipment().node());
    }

    @Override
    public void on(ApproveReturn decision) {
        shipment(decision.shipment());
    }

    @Override
    public void on(RejectReturn decision) {
        shipment(decision.shipment());
    }

    @Override
    public void on(RequestSnapshot decision) {
        stock(decision.node(), -1);
    }

    @Override
    public void on(RequestCount decision) {
        stock(decision.node(), decision.product());
    }

    @Override
    public void on(Reorder decision) {
        stock(decision.node(), decision.product());
    }

    private void order(Order of) {
        order = of;
        note(of.number(), -1);
    }

    private void shipment(Shipment of) {
        order = of.order();
        shipment = of;
        note(of.number(), 0);
    }

    private void stock(int node, int product) {
        note(node, product);
    }

    private void note(int about, int more) {
        known = true;
        subject = about;
        detail = more;
    }
}
