package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.FinanceDecision.ContestLine;
import dev.drydock.domain.decision.FinanceDecision.NoteMismatch;
import dev.drydock.domain.decision.FinanceDecision.PayInvoice;
import dev.drydock.domain.decision.FinanceDecision.SettleMismatch;
import dev.drydock.domain.decision.MoneyDecision.IssueCredit;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.WriteOff;
import dev.drydock.domain.decision.OrderDecision.AcceptOrder;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.EscalateTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.decision.RecoveryDecision.ResumeCarrier;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.decision.SelectiveDecisionVisitor;
import dev.drydock.domain.decision.ShipmentDecision.OverrideService;
import dev.drydock.domain.decision.ShipmentDecision.QueueShipment;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;

/** Brings each decision to the case of its order and to the folds that care for it. */
final class DecisionReader extends SelectiveDecisionVisitor {
    private final Folds folds;
    private long nowMillis;

    DecisionReader(Folds folds) {
        this.folds = folds;
    }

    /** When the next decision was taken. */
    void at(long millis) {
        nowMillis = millis;
    }

    @Override
    public void on(AcceptOrder decision) {
        OrderCase now = folds.cases.of(decision.order());
        if (now == null) return;
        if (now.acceptedMillis == 0) now.acceptedMillis = nowMillis;
        folds.checkouts.accepted(now, nowMillis);
    }

    @Override
    public void on(Allocate decision) {
        OrderCase now = folds.cases.of(decision.order());
        if (now == null) return;
        if (!now.attempted) folds.checkouts.routed(now, nowMillis);
        List<Shipment> shipments = decision.shipments();
        if (now.shortPickNode >= 0 && now.rescueFrom < 0)
            now.rescueFrom = shipments.get(0).number();
        if (now.attempted) return;
        int units = 0;
        for (int i = 0; i < shipments.size(); i++) units += shipments.get(i).totalUnits();
        folds.deliveries.attempted(now, units);
    }

    @Override
    public void on(Backorder decision) {
        OrderCase now = folds.cases.of(decision.order());
        if (now == null) return;
        folds.checkouts.routed(now, nowMillis);
        folds.deliveries.attempted(now, 0);
    }

    @Override
    public void on(CancelUnits decision) {
        OrderCase now = folds.cases.of(decision.order());
        if (now == null) {
            folds.orders.cancelledAfterItsEnd(decision.order());
            return;
        }
        int units = 0;
        for (int cancelled : decision.unitsByLine()) units += cancelled;
        boolean first = now.cancelledUnits == 0;
        now.cancelledUnits += units;
        folds.checkouts.paymentAnswered(now, nowMillis);
        folds.checkouts.routed(now, nowMillis);
        folds.owners.givenUp(now);
        if (first) folds.cancelledByHour.add(nowMillis);
        folds.stock.cancelled(now, decision);
        folds.findings.cancelled(now, decision.reason(), decision.unitsByLine(), first);
        folds.unitsEnded(now, nowMillis);
    }

    @Override
    public void on(QueueShipment decision) {
        folds.checkoutBacklog.queuedForRelease(decision.shipment().number(), nowMillis);
    }

    @Override
    public void on(ReleaseShipment decision) {
        folds.checkoutBacklog.released(decision.shipment().number(), nowMillis);
    }

    @Override
    public void on(Refund decision) {
        if (decision.shipment() != null) return;
        folds.returns.compensated(decision.order(), decision.cents(), nowMillis);
        folds.stock.compensated(decision.order(), decision.cents());
    }

    @Override
    public void on(WriteOff decision) {
        OrderCase now = folds.cases.of(decision.order());
        if (now != null) folds.money.writtenOff(now, decision.cents());
    }

    @Override
    public void on(PayInvoice decision) {
        folds.bills.paid(decision.invoice(), decision.cents());
    }

    @Override
    public void on(ContestLine decision) {
        folds.bills.contested(decision);
    }

    @Override
    public void on(NoteMismatch decision) {
        folds.mismatches.noted(decision.number(), nowMillis);
    }

    @Override
    public void on(SettleMismatch decision) {
        folds.mismatches.settled(decision.number(), decision.settled(), nowMillis);
    }

    @Override
    public void on(RejectReturn decision) {
        folds.returns.rejected(decision.shipment());
    }

    @Override
    public void on(RaiseTicket decision) {
        raised(decision.ticket());
    }

    @Override
    public void on(RequestApproval decision) {
        raised(decision.ticket());
    }

    private void raised(Ticket ticket) {
        folds.exceptions.raised(ticket, nowMillis);
        folds.people.raised();
        Order order = ticket.order();
        if (order == null) return;
        OrderCase now = folds.cases.of(order);
        if (now != null) now.troubled = true;
        folds.owners.owned(order);
        folds.deliveries.blemished(order.number());
    }

    @Override
    public void on(EscalateTicket decision) {
        folds.people.escalated(decision.ticket());
    }

    @Override
    public void on(OverrideService decision) {
        folds.people.upgraded(decision.shipment());
        OrderCase now = folds.cases.of(decision.shipment().order());
        if (now != null) now.track(decision.shipment()).upgraded = true;
    }

    @Override
    public void on(IssueCredit decision) {
        folds.money.creditRequested(decision.order(), decision.cents());
    }

    @Override
    public void on(CloseTicket decision) {
        folds.exceptions.closed(decision.ticket(), nowMillis);
    }

    @Override
    public void on(SuspendCarrier decision) {
        folds.carriers.suspend(decision.carrier(), decision.region(), nowMillis);
    }

    @Override
    public void on(ResumeCarrier decision) {
        folds.carriers.resume(decision.carrier(), decision.region(), nowMillis);
    }
}
