package dev.drydock.domain.kpi;

import dev.drydock.domain.event.BillingEvent.CreditReceived;
import dev.drydock.domain.event.BillingEvent.FineCharged;
import dev.drydock.domain.event.BillingEvent.InvoiceReceived;
import dev.drydock.domain.event.BillingEvent.InvoiceWritten;
import dev.drydock.domain.event.CarrierEvent.LabelIssued;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.CarrierEvent.ParcelScanned;
import dev.drydock.domain.event.CartEvent;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CartCreated;
import dev.drydock.domain.event.CartEvent.CheckoutEntered;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.CheckoutTurnedAway;
import dev.drydock.domain.event.CatalogueEvent.ProductChanged;
import dev.drydock.domain.event.DisputeEvent.DisputeClosed;
import dev.drydock.domain.event.DisputeEvent.DisputeOpened;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.MessageEvent.MessageReadmitted;
import dev.drydock.domain.event.OrderEvent.CustomerContacted;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.AuthorisationExpired;
import dev.drydock.domain.event.PaymentEvent.AuthorisationRenewed;
import dev.drydock.domain.event.PaymentEvent.CreditIssued;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.event.PaymentEvent.PaymentVoided;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.PeopleEvent.ApprovalAnswered;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.event.ReturnEvent.ReturnLabelIssued;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.ReturnEvent.WrongItemReceived;
import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.SimulationEvent.BacklogSampled;
import dev.drydock.domain.event.SimulationEvent.FaultEnded;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.event.SimulationEvent.StockSampled;
import dev.drydock.domain.event.SimulationEvent.SystemCameBack;
import dev.drydock.domain.event.SimulationEvent.SystemWentDown;
import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentReceived;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** Brings each fact to the case of its order and to the folds that care for it. */
final class FactReader extends SelectiveVisitor {
    private final Folds folds;
    private final NumberSet shipmentsReturned = new NumberSet();

    FactReader(Folds folds) {
        this.folds = folds;
    }

    @Override
    public void on(CartCreated event) {
        folds.checkouts.created(event.cart());
    }

    @Override
    public void on(CheckoutStarted event) {
        folds.checkouts.started(event);
    }

    @Override
    public void on(CheckoutEntered event) {
        folds.checkouts.entered(event);
    }

    @Override
    public void on(CheckoutTurnedAway event) {
        folds.checkouts.turnedAway(event);
    }

    @Override
    public void on(CartAbandoned event) {
        folds.checkouts.abandoned(event);
        if (event.stage() != CartEvent.Stage.PAYMENT) return;
        OrderCase now = folds.cases.of(event.cart().basket());
        if (now != null) now.leftAtPayment = true;
    }

    @Override
    public void on(OrderPlaced event) {
        OrderCase begun = folds.cases.place(event.order());
        folds.checkouts.placed(begun);
        folds.deliveries.placed(begun);
        folds.placedByHour.add(event.atMillis());
        folds.messages.placed(event.order());
    }

    @Override
    public void on(CustomerContacted event) {
        if (folds.cases.counts(event.order())) folds.contacts++;
        folds.costs.charge(CostKind.CONTACTS, event.order(), event.costCents());
    }

    @Override
    public void on(PaymentAuthorised event) {
        folds.messages.moved(event.order(), event.atMillis());
        OrderCase now = folds.cases.of(event.order());
        if (now == null) return;
        folds.checkouts.paymentAnswered(now, event.atMillis());
        if (!now.authorised) now.authorisedMillis = event.atMillis();
        folds.money.authorised(now, event.cents());
    }

    @Override
    public void on(PaymentDeclined event) {
        folds.messages.moved(event.order(), event.atMillis());
        OrderCase now = folds.cases.of(event.order());
        if (now == null) return;
        folds.checkouts.paymentAnswered(now, event.atMillis());
        now.declined = true;
        folds.dropIfOver(now);
    }

    @Override
    public void on(PaymentCaptured event) {
        folds.messages.moved(event.order(), event.atMillis());
        Order order = event.order();
        folds.costs.captured(order, event.cents());
        folds.checkouts.charged(order, event.cents());
        OrderCase now = folds.cases.of(order);
        if (now == null) {
            folds.charges.afterSettlement(order, event.cents());
            return;
        }
        ShipmentTrack track = now.track(event.shipment());
        if (track.captured) folds.charges.again(order, event.shipment(), event.cents());
        track.captured = true;
        folds.money.captured(now, event.cents());
        folds.dropIfOver(now);
    }

    @Override
    public void on(PaymentVoided event) {
        folds.messages.moved(event.order(), event.atMillis());
        OrderCase now = folds.cases.of(event.order());
        if (now == null) return;
        folds.money.voided(now);
        folds.dropIfOver(now);
    }

    @Override
    public void on(RefundIssued event) {
        folds.messages.moved(event.order(), event.atMillis());
        Order order = event.order();
        folds.costs.refunded(order, event.cents());
        folds.money.refunded(event.cents());
        OrderCase now = folds.cases.of(order);
        if (now != null) folds.money.refunded(now, event.cents());
        if (!folds.returns.refunded(order, event.cents(), event.atMillis()))
            folds.refunds.withoutClaim(order, event.cents());
    }

    @Override
    public void on(CreditIssued event) {
        folds.money.credited(event.order(), event.cents());
        folds.costs.charge(CostKind.COMPENSATION, event.order(), event.cents());
        folds.stock.compensated(event.order(), event.cents());
    }

    @Override
    public void on(ShipmentReceived event) {
        folds.messages.moved(event.shipment().order(), event.atMillis());
        OrderCase now = folds.cases.of(event.shipment().order());
        if (now == null) return;
        ShipmentTrack track = now.track(event.shipment());
        if (track.atNode) return;
        track.atNode = true;
        now.shipmentsAtNodes++;
    }

    @Override
    public void on(ShipmentPicked event) {
        OrderCase now = folds.cases.of(event.shipment().order());
        folds.units.picked(event.shipment().totalUnits());
        if (now != null) folds.shipping.picked(now, event.waitedMillis());
    }

    @Override
    public void on(ShipmentPickedShort event) {
        int found = 0;
        for (int units : event.foundByLine()) found += units;
        folds.units.picked(found);
        OrderCase now = folds.cases.of(event.shipment().order());
        if (now == null) return;
        ShipmentTrack track = now.track(event.shipment());
        track.foundByLine = event.foundByLine();
        folds.stock.pickedShort(now);
        now.shortPickNode = event.shipment().node();
        if (found == 0) leaveNode(now, track);
    }

    @Override
    public void on(ShipmentPacked event) {
        Shipment shipment = event.shipment();
        boolean thirdParty = folds.network.nodes().get(shipment.node()).kind() == NodeKind.THIRD_PARTY;
        folds.costs.charge(
                thirdParty ? CostKind.HANDLING_THIRD_PARTY : CostKind.HANDLING_OWN,
                shipment.order(),
                shipment.handlingCents());
        OrderCase now = folds.cases.of(shipment.order());
        if (now != null) folds.shipping.packed(now, event.waitedMillis());
    }

    @Override
    public void on(LabelIssued event) {
        folds.messages.moved(event.shipment().order(), event.atMillis());
        OrderCase now = folds.cases.of(event.shipment().order());
        if (now == null) return;
        now.track(event.shipment()).labelCents = event.postageCents();
        folds.adjustments.labelled(now, event.shipment(), event.service(), event.postageCents());
    }

    @Override
    public void on(ProductChanged event) {
        folds.adjustments.productChanged();
    }

    @Override
    public void on(ShipmentHandedOver event) {
        Shipment shipment = event.shipment();
        folds.handedOverByHour.add(event.atMillis());
        OrderCase now = folds.cases.of(shipment.order());
        if (now == null) {
            folds.shipments.afterTheEnd(shipment, "handed over");
            return;
        }
        ShipmentTrack track = now.track(shipment);
        if (track.handedOver) {
            folds.shipments.again(shipment, "handed over");
            return;
        }
        track.handedOver = true;
        track.service = event.service();
        now.shipmentsHandedOver++;
        now.shippedGoodsCents += track.goodsCents();
        boolean expedited = folds.expedited(event.service());
        folds.shipments.handedOver(now);
        folds.shipping.handedOver(now, expedited, event.atMillis());
        if (track.upgraded) chargeUpgraded(now, shipment, track.labelCents);
        else
            folds.costs.charge(
                    expedited ? CostKind.POSTAGE_EXPRESS : CostKind.POSTAGE_GROUND, now.order, track.labelCents);
        folds.findings.handedOver(now, shipment, track.labelCents);
        if (now.rescueFrom >= 0)
            folds.stock.handedOver(
                    now, shipment.number() >= now.rescueFrom, track.labelCents, shipment.handlingCents());
        leaveNode(now, track);
    }

    /** The planned postage counts as planned, what is paid on top of it as an emergency. */
    private void chargeUpgraded(OrderCase now, Shipment shipment, long labelCents) {
        long plannedCents = Math.min(shipment.postageCents(), labelCents);
        CostKind planned = folds.expedited(shipment.service()) ? CostKind.POSTAGE_EXPRESS : CostKind.POSTAGE_GROUND;
        folds.costs.charge(planned, now.order, plannedCents);
        folds.costs.charge(CostKind.POSTAGE_EMERGENCY, now.order, labelCents - plannedCents);
    }

    @Override
    public void on(ShipmentStopped event) {
        OrderCase now = folds.cases.of(event.shipment().order());
        if (now == null) {
            if (event.picked()) folds.units.putBack(event.shipment().totalUnits());
            return;
        }
        ShipmentTrack track = now.track(event.shipment());
        if (event.picked()) folds.units.putBack(track.units());
        leaveNode(now, track);
    }

    private void leaveNode(OrderCase now, ShipmentTrack track) {
        if (!track.atNode) return;
        track.atNode = false;
        now.shipmentsAtNodes--;
        folds.dropIfOver(now);
    }

    @Override
    public void on(ParcelScanned event) {
        if (!event.first()) return;
        OrderCase now = folds.cases.of(event.shipment().order());
        if (now == null) return;
        ShipmentTrack track = now.track(event.shipment());
        if (track.firstScanMillis != 0 || track.delivered) return;
        track.firstScanMillis = event.atMillis();
        now.shipmentsScanned++;
        folds.shipping.scanned(now, event.atMillis());
    }

    @Override
    public void on(ParcelDelivered event) {
        Shipment shipment = event.shipment();
        OrderCase now = folds.cases.of(shipment.order());
        if (now == null) {
            folds.shipments.afterTheEnd(shipment, "delivered");
            return;
        }
        ShipmentTrack track = now.track(shipment);
        if (track.delivered) {
            folds.shipments.again(shipment, "delivered");
            return;
        }
        if (!track.handedOver) folds.shipments.neverHandedOver(shipment);
        track.delivered = true;
        now.deliveredUnits += track.units();
        now.lastDeliveredMillis = event.atMillis();
        now.lastCarrier = folds.carrier(event.service());
        now.lastNode = shipment.node();
        folds.checkouts.delivered(now, track.unitsByLine());
        folds.returns.delivered(now);
        folds.unitsEnded(now, event.atMillis());
    }

    @Override
    public void on(ShelfChanged event) {
        folds.units.shelfChanged(event.deltaUnits());
    }

    @Override
    public void on(ReturnRequested event) {
        Shipment shipment = event.shipment();
        if (shipmentsReturned.add(shipment.number()))
            folds.returns.requested(shipment, shipment.goodsCents(), event.atMillis());
        folds.deliveries.blemished(shipment.order().number());
    }

    @Override
    public void on(ReturnReceived event) {
        folds.returns.received(event.shipment(), event.atMillis());
        folds.costs.charge(CostKind.RETURNS, event.shipment().order(), event.costCents());
    }

    @Override
    public void on(WrongItemReported event) {
        Shipment shipment = event.shipment();
        Order order = shipment.order();
        if (!shipmentsReturned.add(shipment.number())) return;
        if (folds.cases.counts(order)) folds.contacts++;
        folds.costs.charge(CostKind.CONTACTS, order, event.costCents());
        folds.returns.mayBeCompensated(order, order.unitPriceCents(event.line()), event.atMillis());
        folds.stock.wrongItem(shipment);
        folds.deliveries.blemished(order.number());
    }

    @Override
    public void on(WrongItemReceived event) {
        folds.costs.charge(CostKind.RETURNS, event.shipment().order(), event.costCents());
    }

    @Override
    public void on(ReturnLabelIssued event) {
        folds.costs.charge(CostKind.RETURNS, event.shipment().order(), event.postageCents());
    }

    @Override
    public void on(ReturnInspected event) {
        folds.costs.charge(CostKind.RETURNS, event.shipment().order(), event.costCents());
    }

    @Override
    public void on(StockSampled event) {
        folds.stock.sampled(event);
    }

    @Override
    public void on(AuthorisationExpired event) {
        OrderCase now = folds.cases.of(event.order());
        if (now != null) folds.money.expired(now, event.cents());
    }

    @Override
    public void on(AuthorisationRenewed event) {
        OrderCase now = folds.cases.of(event.order());
        if (now == null) return;
        folds.money.renewed(now, event.cents());
        folds.dropIfOver(now);
    }

    @Override
    public void on(DisputeOpened event) {
        folds.disputes.opened(event.order(), event.cents(), event.feeCents());
    }

    @Override
    public void on(DisputeClosed event) {
        folds.disputes.closed(event.order(), event.cents());
    }

    @Override
    public void on(FineCharged event) {
        folds.disputes.fined(event.cents(), event.atMillis());
    }

    @Override
    public void on(InvoiceWritten event) {
        folds.bills.written(event.invoice(), event.dueCents(), event.withheldCents(), event.atMillis());
    }

    @Override
    public void on(InvoiceReceived event) {
        folds.bills.received(event.invoice(), event.atMillis());
    }

    @Override
    public void on(CreditReceived event) {
        folds.bills.credited(event.invoice(), event.line(), event.shipment(), event.cents(), event.atMillis());
    }

    @Override
    public void on(TicketResolved event) {
        worked(event.ticket(), event.worker(), event.costCents(), event.atMillis());
    }

    @Override
    public void on(ApprovalAnswered event) {
        worked(event.ticket(), event.worker(), event.costCents(), event.atMillis());
    }

    private void worked(Ticket ticket, Worker worker, long costCents, long atMillis) {
        folds.people.worked(ticket, worker);
        if (!folds.exceptions.knows(ticket)) folds.owners.neverRaised(ticket);
        folds.exceptions.worked(ticket, costCents, atMillis);
        Order order = ticket.order();
        if (order == null) folds.costs.chargeAt(CostKind.EXCEPTION_LABOUR, ticket.raisedAtMillis(), costCents);
        else folds.costs.charge(CostKind.EXCEPTION_LABOUR, order, costCents);
    }

    @Override
    public void on(FaultStarted event) {
        folds.carriers.faultStarted(event.fault(), event.name(), event.carrier(), event.atMillis());
        folds.backlog.faultStarted(event.fault(), event.atMillis());
        folds.checkoutBacklog.faultStarted(event.atMillis());
    }

    @Override
    public void on(FaultEnded event) {
        folds.carriers.faultEnded(event.fault(), event.atMillis());
        folds.backlog.faultEnded(event.fault(), event.atMillis());
        folds.checkoutBacklog.faultEnded(event.atMillis());
    }

    @Override
    public void on(BacklogSampled event) {
        folds.backlog.sampled(event);
    }

    @Override
    public void on(CallFailed event) {
        folds.messages.failed(event);
    }

    @Override
    public void on(MessageQuarantined event) {
        folds.messages.quarantined(event);
    }

    @Override
    public void on(MessageReadmitted event) {
        folds.messages.readmitted(event);
    }

    @Override
    public void on(SystemWentDown event) {
        folds.messages.wentDown(event.system());
    }

    @Override
    public void on(SystemCameBack event) {
        folds.messages.cameBack(event.system(), event.atMillis());
    }
}
