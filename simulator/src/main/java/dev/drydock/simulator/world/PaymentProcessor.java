package dev.drydock.simulator.world;

import dev.drydock.domain.decision.MoneyDecision;
import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.SystemEvent;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.World.Payments;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;

/** The payment processor: keeps its own books and carries out each command once, however often it is told. */
final class PaymentProcessor {
    private final Surroundings here;
    private final OpenOrders openOrders;
    private final OrderTable<Parcel> parcels;
    private final Payments truth;
    private final IntToLongFunction recordedMillis;
    private final Consumer<Parcel> refunded;
    private final PayloadPool<MoneyDecision.Refund> refunds = new PayloadPool<>();
    private final int refundHandler;
    private final int expiryHandler;
    private final boolean anyExpires;
    private final PayloadPool<Order> decisions = new PayloadPool<>();
    private final int decisionHandler;
    private final NumberSet credited = new NumberSet();

    /**
     * @param recordedMillis how long payment of an order took according to records; negative when there are none
     * @param refunded hears of each parcel that has been paid back
     */
    PaymentProcessor(
            Surroundings here,
            OpenOrders openOrders,
            OrderTable<Parcel> parcels,
            IntToLongFunction recordedMillis,
            Consumer<Parcel> refunded) {
        this.here = here;
        this.openOrders = openOrders;
        this.parcels = parcels;
        this.recordedMillis = recordedMillis;
        this.refunded = refunded;
        this.truth = here.world().payments();
        this.decisionHandler = here.kernel().register(order -> decide(decisions.take(order)));
        boolean any = false;
        for (long millis : truth.holdMillis()) any |= millis > 0;
        this.anyExpires = any;
        this.expiryHandler = here.kernel().register(this::expire);
        this.refundHandler = here.kernel().register(refund -> pay(refunds.take(refund)));
    }

    void authorise(OrderDecision.AuthorisePayment command) {
        Order order = command.order();
        if (here.lines().payment().fails(order.number(), command.attempt(), -1)) {
            SystemEvent failed = new SystemEvent.CallFailed(command, command.attempt(), here.nowMillis());
            here.happened(failed);
            here.lines().storefront().send(failed, order.number(), -1);
            return;
        }
        OpenOrder open = openOrders.find(order.number());
        if (open == null) return;
        if (open.authorised) repeat(new PaymentEvent.PaymentAuthorised(order, open.authorisedCents, here.nowMillis()));
        if (open.paymentAsked) return;
        open.paymentAsked = true;
        long approvalMillis = recordedMillis.applyAsLong(order.number()) >= 0 ? 0 : approvalMillis(order);
        if (approvalMillis <= 0) decide(order);
        else here.kernel().after(approvalMillis, decisionHandler, decisions.put(order));
    }

    /** The processor's own time, in which a bank slip waits to be paid. */
    private long approvalMillis(Order order) {
        Distribution approval = truth.approvalMillis(order.payment());
        if (approval instanceof Constant none && none.value() <= 0) return 0;
        return (long) approval.sample(here.draws().on(order.number(), Purpose.PAYMENT_DELAY));
    }

    /** The answer to a question asked again: no second fact. */
    private void repeat(PaymentEvent.PaymentAuthorised answer) {
        here.lines().payment().send(answer, answer.order().number(), -1);
    }

    private void decide(Order order) {
        OpenOrder open = openOrders.find(order.number());
        if (open == null) return; // given up while the slip lay unpaid
        PaymentEvent answer;
        open.paymentAnswered = true;
        if (open.customerLeft
                || (truth.declineShare() > 0
                        && here.draws().on(order.number(), Purpose.DECLINE).chance(truth.declineShare()))
                || declinedInTrouble(order)) {
            answer = new PaymentEvent.PaymentDeclined(order, here.nowMillis());
        } else {
            open.authorised = true;
            open.authorisedCents = order.totalCents();
            answer = new PaymentEvent.PaymentAuthorised(order, order.totalCents(), hold(open), here.nowMillis());
        }
        here.happened(answer);
        long knownMillis = recordedMillis.applyAsLong(order.number());
        if (knownMillis >= 0) here.lines().payment().sendAfter(answer, knownMillis);
        else here.lines().payment().send(answer, order.number(), -1);
    }

    private boolean declinedInTrouble(Order order) {
        double share = here.lines().systems().declinedShare();
        return share > 0
                && here.draws().on(order.number(), Purpose.PAYMENT_TROUBLE).chance(share);
    }

    void capture(MoneyDecision.CapturePayment command) {
        Parcel parcel = parcels.get(command.shipment().number());
        if (parcel == null || parcel.captured) return;
        OpenOrder open = parcel.order;
        if (open.lapsedCents > 0) {
            tell(
                    new PaymentEvent.CaptureFailed(
                            command.order(), command.shipment(), command.cents(), here.nowMillis()),
                    command.order());
            return;
        }
        parcel.captured = true;
        if (parcel.finished()) parcels.remove(parcel.number());
        open.capturedCents += command.cents();
        tell(
                new PaymentEvent.PaymentCaptured(
                        command.order(), command.shipment(), command.cents(), here.nowMillis()),
                command.order());
        if (parcel.refundWaiting != null) refund(parcel.refundWaiting);
        openOrders.settle(open);
    }

    void voidRest(Order order) {
        OpenOrder open = openOrders.find(order.number());
        if (open == null || (open.authorisedCents == open.capturedCents && open.lapsedCents == 0)) return;
        open.authorisedCents = open.capturedCents;
        open.lapsedCents = 0;
        tell(new PaymentEvent.PaymentVoided(order, here.nowMillis()), order);
        openOrders.settle(open);
    }

    /** Notes until when it can be collected. @return that time; 0: for ever */
    private long hold(OpenOrder open) {
        if (!anyExpires) return 0;
        long holdMillis = truth.holdMillis(open.order.payment());
        if (holdMillis <= 0) return 0;
        open.expiresAtMillis = here.nowMillis() + holdMillis;
        here.kernel().at(open.expiresAtMillis, expiryHandler, open.order.number());
        return open.expiresAtMillis;
    }

    private void expire(int number) {
        OpenOrder open = openOrders.find(number);
        if (open == null || here.nowMillis() < open.expiresAtMillis) return;
        long cents = open.authorisedCents - open.capturedCents;
        if (cents <= 0) return;
        open.authorisedCents = open.capturedCents;
        open.lapsedCents = cents;
        tell(new PaymentEvent.AuthorisationExpired(open.order, cents, here.nowMillis()), open.order);
    }

    /** Asks the customer's bank again for what has not been collected. */
    void renew(MoneyDecision.RenewAuthorisation command) {
        Order order = command.order();
        OpenOrder open = openOrders.find(order.number());
        if (open == null || (open.authorisedCents == open.capturedCents && open.lapsedCents == 0)) return;
        boolean declined = here.draws()
                .on(order.number() * 31L + command.attempt(), Purpose.RENEWAL)
                .chance(truth.renewalDeclineShare());
        if (declined) {
            tell(new PaymentEvent.RenewalDeclined(order, here.nowMillis()), order);
            return;
        }
        open.authorisedCents = open.capturedCents + command.cents();
        open.lapsedCents = 0;
        tell(new PaymentEvent.AuthorisationRenewed(order, command.cents(), hold(open), here.nowMillis()), order);
        openOrders.settle(open);
    }

    /** Nothing will be collected for this shipment. */
    void writeOff(MoneyDecision.WriteOff command) {
        Parcel parcel = parcels.get(command.shipment().number());
        if (parcel == null || parcel.captured) return;
        parcel.captured = true;
        if (parcel.refundWaiting != null) {
            parcel.refundWaiting = null; // nothing was paid, nothing is paid back
            parcel.refunded = true;
            refunded.accept(parcel);
        }
        if (parcel.finished()) parcels.remove(parcel.number());
    }

    /** A refund for a shipment is paid once, and not before it was collected; a refund without one stands for itself. */
    void refund(MoneyDecision.Refund command) {
        if (command.shipment() != null) {
            Parcel parcel = parcels.get(command.shipment().number());
            if (parcel == null || parcel.refundAsked) return;
            if (!parcel.captured) {
                parcel.refundWaiting = command;
                return;
            }
            parcel.refundAsked = true;
        }
        long entity = command.order().number();
        long millis = (long) truth.refundMillis().sample(here.draws().on(entity, Purpose.REFUND_DELAY));
        if (millis <= 0) pay(command);
        else here.kernel().after(millis, refundHandler, refunds.put(command));
    }

    /** A customer gets one credit for an order, however often it is told. */
    void credit(MoneyDecision.IssueCredit command) {
        if (credited.add(command.order().number()))
            tell(new PaymentEvent.CreditIssued(command.order(), command.cents(), here.nowMillis()), command.order());
    }

    /** What the card network has moved back cannot be paid back again. */
    private void pay(MoneyDecision.Refund command) {
        OpenOrder open = openOrders.find(command.order().number());
        if (open != null) open.refundedCents += command.cents();
        if (open == null || open.chargedBackCents == 0)
            tell(new PaymentEvent.RefundIssued(command.order(), command.cents(), here.nowMillis()), command.order());
        Parcel parcel = command.shipment() == null
                ? null
                : parcels.get(command.shipment().number());
        if (parcel == null) return;
        parcel.refunded = true;
        refunded.accept(parcel);
    }

    private void tell(PaymentEvent event, Order order) {
        here.happened(event);
        long entity = order.number() * 8L + (event.type().hashCode() & 7);
        here.lines().settlements().send(event, entity, -1);
    }
}
