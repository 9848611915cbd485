package dev.drydock.simulator.world;

import dev.drydock.domain.decision.CheckoutDecision;
import dev.drydock.domain.decision.DecisionVisitor;
import dev.drydock.domain.decision.FinanceDecision;
import dev.drydock.domain.decision.MessageDecision;
import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.RecoveryDecision;
import dev.drydock.domain.decision.ShipmentDecision;
import dev.drydock.domain.decision.StockDecision;
import dev.drydock.domain.event.SystemEvent;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.connect.Line;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.connect.Timers;
import dev.drydock.simulator.scenario.Fault.Link;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import org.jspecify.annotations.Nullable;

/** Carries out each decision of the engine in the part of the world it concerns. A command told twice is carried out once. */
final class CommandDesk implements DecisionVisitor {
    private final Surroundings here;
    private final OpenOrders openOrders;
    private final OrderTable<Parcel> parcels;
    private final Warehouse[] warehouses;
    private final CarrierNetwork carriers;
    private final PaymentProcessor payments;
    private final @Nullable Checkouts checkouts;
    private final Customers customers;
    private final StockKeeping stockKeeping;
    private final TeamDesks teams;
    private final Timers timers;
    private final MoneyMatters money;
    /** Null where nobody sends bills. */
    private final @Nullable BillingOffice billing;

    private final Line<Parcel> toNode;

    CommandDesk(
            Surroundings here,
            OpenOrders openOrders,
            OrderTable<Parcel> parcels,
            Warehouse[] warehouses,
            CarrierNetwork carriers,
            PaymentProcessor payments,
            @Nullable Checkouts checkouts,
            Customers customers,
            StockKeeping stockKeeping,
            TeamDesks teams,
            Timers timers,
            MoneyMatters money) {
        this.here = here;
        this.money = money;
        this.billing = money.bills();
        this.openOrders = openOrders;
        this.parcels = parcels;
        this.warehouses = warehouses;
        this.carriers = carriers;
        this.payments = payments;
        this.checkouts = checkouts;
        this.customers = customers;
        this.stockKeeping = stockKeeping;
        this.teams = teams;
        this.timers = timers;
        this.toNode = Lines.toNode(
                here.kernel(),
                here.draws(),
                here.world().links(),
                here.lines().trouble(Link.ORDER_TO_NODE),
                parcel -> warehouses[parcel.node()].receive(parcel));
    }

    @Override
    public void on(CheckoutDecision.AdmitCheckout decision) {
        if (checkouts != null) checkouts.admit(decision);
    }

    @Override
    public void on(CheckoutDecision.ShedCheckout decision) {
        if (checkouts != null) checkouts.shed(decision);
    }

    @Override
    public void on(CheckoutDecision.RefuseCheckout decision) {
        if (checkouts != null) checkouts.refuse(decision);
    }

    @Override
    public void on(OrderDecision.AuthorisePayment decision) {
        payments.authorise(decision);
    }

    @Override
    public void on(OrderDecision.AcceptOrder decision) {}

    @Override
    public void on(OrderDecision.Allocate decision) {}

    @Override
    public void on(OrderDecision.Backorder decision) {}

    @Override
    public void on(OrderDecision.CancelUnits decision) {
        OpenOrder open = openOrders.of(decision.order());
        for (int units : decision.unitsByLine()) open.unitsOwed -= units;
        if (money.marketplaces() != null) money.marketplaces().cancelled(open);
        openOrders.settle(open);
    }

    @Override
    public void on(OrderDecision.NotifyCustomer decision) {}

    @Override
    public void on(MoneyDecision.CapturePayment decision) {
        payments.capture(decision);
    }

    @Override
    public void on(MoneyDecision.VoidPayment decision) {
        payments.voidRest(decision.order());
    }

    @Override
    public void on(MoneyDecision.Refund decision) {
        payments.refund(decision);
    }

    @Override
    public void on(MoneyDecision.IssueCredit decision) {
        payments.credit(decision);
    }

    @Override
    public void on(MoneyDecision.RenewAuthorisation decision) {
        payments.renew(decision);
    }

    @Override
    public void on(MoneyDecision.WriteOff decision) {
        payments.writeOff(decision);
    }

    @Override
    public void on(MoneyDecision.AnswerDispute decision) {
        if (money.cardholders() != null) money.cardholders().answer(decision);
    }

    @Override
    public void on(FinanceDecision.PayInvoice decision) {
        if (billing != null) billing.pay(decision);
    }

    @Override
    public void on(FinanceDecision.ContestLine decision) {
        if (billing != null) billing.contest(decision);
    }

    @Override
    public void on(FinanceDecision.NoteMismatch decision) {}

    @Override
    public void on(FinanceDecision.SettleMismatch decision) {}

    @Override
    public void on(ShipmentDecision.QueueShipment decision) {}

    @Override
    public void on(ShipmentDecision.ReleaseShipment decision) {
        Shipment shipment = decision.shipment();
        if (parcels.get(shipment.number()) == null) {
            OpenOrder order = openOrders.of(shipment.order());
            order.parcelsUnderWay++;
            parcels.put(shipment.number(), new Parcel(shipment, order));
        }
        Parcel parcel = parcels.require(shipment.number());
        if (toNode.fails(parcel.entity(), ++parcel.releases, shipment.node())) {
            SystemEvent failed = new SystemEvent.CallFailed(decision, parcel.releases, here.nowMillis());
            here.happened(failed);
            here.lines().storefront().send(failed, parcel.entity(), -1);
        } else {
            toNode.send(parcel, parcel.entity(), shipment.node());
        }
    }

    @Override
    public void on(ShipmentDecision.StopShipment decision) {
        Parcel parcel = parcels.get(decision.shipment().number());
        if (parcel == null) return;
        boolean labelled = parcel.stage == Parcel.Stage.TO_PICK_UP;
        warehouses[parcel.node()].stop(parcel);
        if (labelled && billing != null) billing.voided(parcel);
    }

    @Override
    public void on(ShipmentDecision.RequestLabel decision) {
        Parcel parcel = parcels.get(decision.shipment().number());
        if (parcel == null || parcel.stage != Parcel.Stage.TO_LABEL) return;
        if (carriers.label(parcel, decision.service(), decision.attempt())) warehouses[parcel.node()].labelled(parcel);
    }

    @Override
    public void on(ShipmentDecision.ApproveReturn decision) {
        Parcel parcel = parcels.get(decision.shipment().number());
        if (parcel != null) customers.returnApproved(parcel);
    }

    @Override
    public void on(ShipmentDecision.RejectReturn decision) {
        Parcel parcel = parcels.get(decision.shipment().number());
        if (parcel != null) customers.returnRejected(parcel);
    }

    @Override
    public void on(ShipmentDecision.OverrideService decision) {}

    @Override
    public void on(StockDecision.RequestSnapshot decision) {
        warehouses[decision.node()].sendSnapshot();
    }

    @Override
    public void on(StockDecision.RequestCount decision) {
        teams.count(decision.node(), decision.product());
    }

    @Override
    public void on(StockDecision.Reorder decision) {
        stockKeeping.reorder(decision.node(), decision.product(), decision.units());
    }

    @Override
    public void on(RecoveryDecision.RaiseTicket decision) {
        teams.raise(decision.ticket());
    }

    @Override
    public void on(RecoveryDecision.EscalateTicket decision) {
        teams.escalate(decision.ticket(), decision.to());
    }

    @Override
    public void on(RecoveryDecision.CloseTicket decision) {
        teams.close(decision.ticket());
    }

    @Override
    public void on(RecoveryDecision.RequestApproval decision) {
        teams.askForApproval(decision);
    }

    @Override
    public void on(RecoveryDecision.SuspendCarrier decision) {}

    @Override
    public void on(RecoveryDecision.ResumeCarrier decision) {}

    /** The storefront has nothing that the desk never got, unless it has a door of its own. */
    @Override
    public void on(MessageDecision.RequestReplay decision) {}

    @Override
    public void on(MessageDecision.DeclareAlias decision) {} // nobody's payloads change in this world

    @Override
    public void on(MessageDecision.AdoptMapping decision) {}

    @Override
    public void on(MessageDecision.ReadmitMessage decision) {}

    @Override
    public void on(RecoveryDecision.WakeAt decision) {
        timers.set(decision);
    }
}
