package dev.drydock.simulator.world;

import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.ReturnEvent;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.random.Choice;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.World;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import org.jspecify.annotations.Nullable;

/** What customers do after ordering: they wait, ask where it is, receive, and send some of it back. */
final class Customers {
    private final Surroundings here;
    private final OpenOrders openOrders;
    private final OrderTable<Parcel> parcels;
    private final Warehouse[] warehouses;
    private final World.Customers truth;
    private final World.Returns returns;
    private final double[] returnShareByProduct;
    private final boolean anyReturns;
    private final WrongItems wrongItems;
    private final int overdueHandler;
    private final int returnHandler;
    private final int receivedHandler;
    private final int inspectedHandler;
    /** Null where nobody inspects. */
    private final @Nullable ReturnBench bench;

    /** Null where nobody disputes a charge. */
    private @Nullable Cardholders cardholders;

    private final ReturnReason[] reasons;
    private final @Nullable Choice reasonChoice;

    Customers(Surroundings here, OpenOrders openOrders, OrderTable<Parcel> parcels, Warehouse[] warehouses) {
        this.here = here;
        this.openOrders = openOrders;
        this.parcels = parcels;
        this.warehouses = warehouses;
        this.truth = here.world().customers();
        this.returns = here.world().returns();
        this.returnShareByProduct = returnShares();
        boolean any = false;
        for (double share : returnShareByProduct) any |= share > 0;
        this.anyReturns = any;
        this.wrongItems = new WrongItems(here, parcels, warehouses, this::returnMoved);
        this.overdueHandler = here.kernel().register(this::askWhenOverdue);
        this.returnHandler = here.kernel().register(number -> requestReturn(parcels.require(number)));
        this.receivedHandler = here.kernel().register(number -> backAtNode(parcels.require(number)));
        this.inspectedHandler = here.kernel().register(number -> inspected(parcels.require(number)));
        World.Inspection inspection = returns.inspection();
        this.bench =
                inspection == null ? null : new ReturnBench(here, inspection, parcels, warehouses, this::goodsSettled);
        this.reasons = returns.shareByReason().keySet().stream().sorted().toArray(ReturnReason[]::new);
        double[] weights = new double[reasons.length];
        for (int i = 0; i < weights.length; i++)
            weights[i] = returns.shareByReason().getOrDefault(reasons[i], 0.0);
        this.reasonChoice = weights.length == 0 ? null : new Choice(weights);
    }

    /** These dispute what they paid for. */
    void mayDispute(@Nullable Cardholders who) {
        cardholders = who;
    }

    /** Some will ask once the promise has passed. */
    void ordered(Order order) {
        if (cardholders != null) cardholders.ordered(order);
        if (truth.contactShareLate() <= 0) return;
        if (!here.draws().on(order.number(), Purpose.CONTACT).chance(truth.contactShareLate())) return;
        long afterMillis =
                (long) truth.contactAfterMillis().sample(here.draws().on(order.number(), Purpose.CONTACT_DELAY));
        here.kernel()
                .at(Math.max(here.nowMillis(), order.promisedMillis() + afterMillis), overdueHandler, order.number());
    }

    /** A parcel is at the door. */
    void delivered(Parcel parcel) {
        OpenOrder open = parcel.order;
        open.unitsOwed -= parcel.totalUnits();
        open.parcelsUnderWay--;
        Grievance grievance = open.grievance;
        if (grievance != null) grievance.cameLate |= here.nowMillis() > open.order.promisedMillis();
        if (truth.contactShareOnTime() > 0
                && here.draws().on(parcel.entity(), Purpose.CONTACT).chance(truth.contactShareOnTime()))
            ask(open.order);
        if (parcel.wrong != null) {
            parcel.comingBack = true;
            open.returnsUnderWay++;
            wrongItems.delivered(parcel);
        } else if (anyReturns && !disputed(open) && sendsBack(parcel)) {
            parcel.comingBack = true;
            parcel.cameLate = here.nowMillis() > open.order.promisedMillis();
            open.returnsUnderWay++;
            long afterMillis = (long) returns.requestAfterMillis().sample(here.draws());
            here.kernel().after(Math.max(0, afterMillis), returnHandler, parcel.number());
        } else if (parcel.finished()) {
            parcels.remove(parcel.number());
        }
        openOrders.settle(open);
    }

    /** Who has gone to the bank does not ask the shop as well. */
    private static boolean disputed(OpenOrder open) {
        Grievance grievance = open.grievance;
        return open.chargedBackCents > 0 || (grievance != null && grievance.reason != null);
    }

    /** The shop lets them send it back. A second approval changes nothing. */
    void returnApproved(Parcel parcel) {
        if (parcel.returnAnswered) return;
        parcel.returnAnswered = true;
        if (returns.labelCents() > 0) sendLabel(parcel);
        long millis = (long) returns.travelMillis().sample(here.draws().on(parcel.entity(), Purpose.RETURN_TRAVEL));
        here.kernel().after(Math.max(0, millis), receivedHandler, parcel.number());
    }

    /** The shop keeps the money: before anything was sent, or after what came back was looked at. */
    void returnRejected(Parcel parcel) {
        if (parcel.returnAnswered) {
            parcel.refunded = true;
            returnMoved(parcel);
            return;
        }
        parcel.returnAnswered = true;
        returnEnded(parcel);
    }

    private void sendLabel(Parcel parcel) {
        ReturnEvent label = new ReturnEvent.ReturnLabelIssued(parcel.shipment, returns.labelCents(), here.nowMillis());
        here.happened(label);
        here.lines().storefront().send(label, parcel.entity(), -1);
    }

    /** To be called when a return's money or goods have arrived where they belong: it ends when both have. */
    void returnMoved(Parcel parcel) {
        if (parcel.comingBack && parcel.shelved && parcel.refunded) returnEnded(parcel);
    }

    private void returnEnded(Parcel parcel) {
        parcel.comingBack = false;
        OpenOrder open = parcel.order;
        open.returnsUnderWay--;
        if (parcel.finished()) parcels.remove(parcel.number());
        openOrders.settle(open);
    }

    /** Leaves the draws where the delay of the request is to be drawn from. */
    private boolean sendsBack(Parcel parcel) {
        double share = returnShareByProduct[parcel.firstProduct];
        Draws draws = here.draws().on(parcel.entity(), Purpose.RETURN);
        return draws.chance(share);
    }

    private void requestReturn(Parcel parcel) {
        parcel.returnReason = reason(parcel);
        ReturnEvent event = new ReturnEvent.ReturnRequested(parcel.shipment, parcel.returnReason, here.nowMillis());
        here.happened(event);
        here.lines().returns().send(event, parcel.entity(), -1);
    }

    /** Who has nothing to complain of in the time it took has another reason. */
    private ReturnReason reason(Parcel parcel) {
        if (reasonChoice == null) return ReturnReason.UNSTATED;
        ReturnReason drawn = reasons[reasonChoice.pick(here.draws().on(parcel.entity(), Purpose.RETURN_REASON))];
        return drawn == ReturnReason.LATE && !parcel.cameLate ? ReturnReason.CHANGED_MIND : drawn;
    }

    private void backAtNode(Parcel parcel) {
        boolean resalable = here.draws().on(parcel.entity(), Purpose.INSPECT).chance(returns.resalableShare());
        ReturnEvent event = new ReturnEvent.ReturnReceived(
                parcel.shipment, parcel.node(), resalable && bench == null, returns.costCents(), here.nowMillis());
        long inspectMillis = (long) returns.inspectMillis().sample(here.draws());
        Grievance grievance = parcel.order.grievance;
        if (grievance != null) {
            grievance.back = parcel;
            grievance.backMillis = here.nowMillis();
        }
        if (bench != null) parcel.inspected = bench.open(parcel, resalable, here.draws());
        here.happened(event);
        here.lines().nodeEvents().send(event, parcel.nextMessage(), parcel.node());
        if (bench != null) here.kernel().after(Math.max(0, inspectMillis), inspectedHandler, parcel.number());
        else if (resalable && inspectMillis > 0) here.kernel().after(inspectMillis, inspectedHandler, parcel.number());
        else if (resalable) inspected(parcel);
        else goodsSettled(parcel);
    }

    private void goodsSettled(Parcel parcel) {
        parcel.shelved = true;
        returnMoved(parcel);
    }

    private void inspected(Parcel parcel) {
        if (bench != null) {
            bench.join(parcel);
            return;
        }
        Warehouse node = warehouses[parcel.node()];
        for (int line = 0; line < parcel.unitsByLine.length; line++) {
            int units = parcel.unitsByLine[line];
            if (units > 0) node.stockMoves(parcel.shipment.order().product(line), units, units, StockCause.RESTOCK);
        }
        goodsSettled(parcel);
    }

    private void askWhenOverdue(int orderNumber) {
        OpenOrder open = openOrders.find(orderNumber);
        if (open != null && open.undelivered()) ask(open.order);
    }

    private void ask(Order order) {
        OrderEvent event = new OrderEvent.CustomerContacted(order, truth.contactCostCents(), here.nowMillis());
        here.happened(event);
        here.lines().storefront().send(event, order.number(), -1);
    }

    private double[] returnShares() {
        double[] shares = new double[here.network().products().size()];
        Double other = returns.shareByCategory().get("");
        for (Product product : here.network().products()) {
            Double share = returns.shareByCategory().get(product.category());
            if (share == null) share = other;
            shares[product.index()] = share == null ? 0 : share;
        }
        return shares;
    }
}
