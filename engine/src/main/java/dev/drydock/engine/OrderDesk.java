package dev.drydock.engine;

import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.BillingEvent.InvoiceReceived;
import dev.drydock.domain.event.CarrierEvent.LabelCallFailed;
import dev.drydock.domain.event.CarrierEvent.LabelIssued;
import dev.drydock.domain.event.CarrierEvent.LabelRejected;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.CarrierEvent.ParcelScanned;
import dev.drydock.domain.event.CartEvent;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CatalogueEvent.ProductChanged;
import dev.drydock.domain.event.DisputeEvent.DisputeClosed;
import dev.drydock.domain.event.DisputeEvent.DisputeOpened;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.MessageEvent.OrderFound;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.AuthorisationExpired;
import dev.drydock.domain.event.PaymentEvent.AuthorisationRenewed;
import dev.drydock.domain.event.PaymentEvent.CaptureFailed;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.event.PaymentEvent.RenewalDeclined;
import dev.drydock.domain.event.PeopleEvent.ApprovalAnswered;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentReceived;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.event.WarehouseEvent.StopRefused;
import dev.drydock.engine.reconcile.Books;
import org.jspecify.annotations.Nullable;

/**
 * Hands each event to whoever works on it. Events that change nothing at the desk (payments confirmed, truths nobody hears) are left
 * lying; any event may come twice, late or out of order, and each of those it goes to copes with that.
 */
final class OrderDesk extends SelectiveVisitor {
    private final Desk desk;
    private final CheckoutDesk checkouts;
    private final Acceptance acceptance;
    private final Batches batches;
    private final Backorders backorders;
    private final Picking picking;
    private final Labelling labelling;
    private final Parcels parcels;
    private final Payments payments;
    private final ReturnsDesk returns;
    private final StockFeed feed;
    private final Calls calls;
    private final StuckOrders stuckOrders;
    private final Tickets tickets;
    private final DailyRound dailyRound;
    private final PoolHours pools;
    private final WrongItems wrongItems;
    private final @Nullable HeldOrders held;
    private final TakingBack takingBack;
    private final QuarantineDesk quarantine;
    private final Books books;
    private final CatalogueDesk catalogue;
    private final LapsedPayments lapsed;

    OrderDesk(
            Desk desk,
            CheckoutDesk checkouts,
            Acceptance acceptance,
            Batches batches,
            Backorders backorders,
            Picking picking,
            Labelling labelling,
            Parcels parcels,
            Payments payments,
            ReturnsDesk returns,
            StockFeed feed,
            Calls calls,
            StuckOrders stuckOrders,
            Tickets tickets,
            DailyRound dailyRound,
            PoolHours pools,
            WrongItems wrongItems,
            @Nullable HeldOrders held,
            TakingBack takingBack,
            QuarantineDesk quarantine,
            Books books,
            CatalogueDesk catalogue,
            LapsedPayments lapsed) {
        this.desk = desk;
        this.checkouts = checkouts;
        this.acceptance = acceptance;
        this.batches = batches;
        this.backorders = backorders;
        this.picking = picking;
        this.labelling = labelling;
        this.parcels = parcels;
        this.payments = payments;
        this.returns = returns;
        this.feed = feed;
        this.calls = calls;
        this.stuckOrders = stuckOrders;
        this.tickets = tickets;
        this.dailyRound = dailyRound;
        this.pools = pools;
        this.wrongItems = wrongItems;
        this.held = held;
        this.takingBack = takingBack;
        this.quarantine = quarantine;
        this.books = books;
        this.catalogue = catalogue;
        this.lapsed = lapsed;
    }

    @Override
    public void on(CheckoutStarted event) {
        checkouts.started(event.cart(), event.visit());
    }

    @Override
    public void on(CartAbandoned event) {
        checkouts.abandoned(event.cart());
        if (event.stage() == CartEvent.Stage.PAYMENT)
            acceptance.abandoned(event.cart().number());
    }

    @Override
    public void on(OrderPlaced event) {
        checkouts.ordered(event.order().number());
        acceptance.placed(event.order());
    }

    @Override
    public void on(PaymentAuthorised event) {
        checkouts.settled(event.order().number());
        acceptance.authorised(event.order());
        if (event.expiresAtMillis() != 0) lapsed.authorised(event.order(), event.expiresAtMillis());
    }

    @Override
    public void on(PaymentDeclined event) {
        checkouts.settled(event.order().number());
        acceptance.declined(event.order());
    }

    @Override
    public void on(PaymentCaptured event) {
        payments.captured(event);
    }

    @Override
    public void on(ShipmentReceived event) {
        picking.received(event.shipment());
    }

    @Override
    public void on(ShipmentPicked event) {
        picking.picked(event);
    }

    @Override
    public void on(ShipmentPickedShort event) {
        picking.pickedShort(event);
    }

    @Override
    public void on(ShipmentStopped event) {
        picking.stopped(event);
    }

    @Override
    public void on(ProductChanged event) {
        catalogue.changed(event);
    }

    @Override
    public void on(StopRefused event) {
        takingBack.refused(event.shipment());
    }

    @Override
    public void on(ShipmentPacked event) {
        labelling.packed(event.shipment());
    }

    @Override
    public void on(LabelIssued event) {
        labelling.issued(event.shipment(), event.service());
    }

    @Override
    public void on(LabelRejected event) {
        labelling.refused(event.shipment(), event.service(), true, event.atMillis());
    }

    @Override
    public void on(LabelCallFailed event) {
        labelling.refused(event.shipment(), event.service(), false, event.atMillis());
    }

    @Override
    public void on(ShipmentHandedOver event) {
        parcels.handedOver(event.shipment(), event.service(), event.atMillis());
    }

    @Override
    public void on(ParcelScanned event) {
        if (event.first()) parcels.scanned(event.shipment(), event.service(), event.atMillis());
    }

    @Override
    public void on(ParcelDelivered event) {
        takingBack.refused(event.shipment());
        parcels.delivered(event.shipment(), event.service(), event.atMillis());
    }

    @Override
    public void on(ReturnRequested event) {
        returns.requested(event.shipment(), event.reason(), event.atMillis());
    }

    @Override
    public void on(ReturnReceived event) {
        returns.received(event.shipment());
    }

    @Override
    public void on(WrongItemReported event) {
        wrongItems.reported(event);
    }

    @Override
    public void on(ReturnInspected event) {
        returns.inspected(event.shipment(), event.foundByLine(), event.spoiled());
    }

    @Override
    public void on(AuthorisationExpired event) {
        lapsed.expired(event.order());
    }

    @Override
    public void on(AuthorisationRenewed event) {
        lapsed.renewed(event);
    }

    @Override
    public void on(RenewalDeclined event) {
        lapsed.declined(event.order());
    }

    @Override
    public void on(CaptureFailed event) {
        lapsed.captureFailed(event);
    }

    @Override
    public void on(DisputeOpened event) {
        if (!books.keeps()) books.on(event);
    }

    @Override
    public void on(DisputeClosed event) {
        if (!event.won()) returns.takenBack(event.order());
    }

    @Override
    public void on(InvoiceReceived event) {
        if (!books.keeps()) books.on(event);
    }

    @Override
    public void on(StockChanged event) {
        feed.changed(event);
    }

    @Override
    public void on(StockSnapshot event) {
        feed.snapshot(event);
    }

    @Override
    public void on(TicketResolved event) {
        tickets.resolved(event.ticket());
    }

    @Override
    public void on(ApprovalAnswered event) {
        tickets.answered(event.ticket(), event.approved());
    }

    @Override
    public void on(CallFailed event) {
        if (event.command() instanceof RequestLabel label)
            labelling.refused(label.shipment(), label.service(), false, event.atMillis());
        else calls.failed(event);
    }

    @Override
    public void on(OrderFound event) {
        stuckOrders.found(event.order());
    }

    @Override
    public void on(MessageQuarantined event) {
        quarantine.quarantined(event);
    }

    @Override
    public void on(TimerFired event) {
        Timer timer = event.timer();
        if (desk.carriers.onTimer(timer, desk.nowMillis(), desk.out())) return;
        switch (timer.kind()) {
            case RETRY_CALL -> calls.retry(timer);
            case RETRY_LABEL -> labelling.retry(timer);
            case HOLD_OVER -> labelling.heldOver(timer);
            case BACKORDER_CHECK -> backorders.check(timer);
            case BATCH_CLOSE -> batches.close(timer);
            case FEED_GRACE -> feed.graceOver(timer);
            case REHYDRATE -> feed.rehydrate(timer);
            case POOL -> pools.turn(timer);
            case APPROVAL_DEADLINE -> tickets.deadline(timer.reference());
            case RECONCILE -> books.sweep();
            case OUTBOX -> calls.outboxDue(timer);
            case REPLAY -> stuckOrders.ask();
            case CHECKOUT_CHECK -> checkouts.check();
            case ESCALATION -> tickets.lookAtWindows(timer);
            case PICK_CHECK -> {
                if (desk.pickWatch != null) desk.pickWatch.look(timer);
            }
            case CATALOGUE_REVIEW -> catalogue.review();
            case REEVALUATE -> lookAgain(timer.reference());
            case HANDOFF_CHECK -> {
                HandoffWatchman watchman = desk.watchman();
                if (watchman != null) watchman.look();
            }
            case QUARANTINE_CHECK -> quarantine.check();
            default -> {} // nobody at this desk asks for the others
        }
    }

    private void lookAgain(int reference) {
        if (reference == HeldOrders.REFERENCE && held != null) held.lookAgain();
        else if (reference == TakingBack.REFERENCE) takingBack.lookAgain();
        else dailyRound.go();
    }
}
