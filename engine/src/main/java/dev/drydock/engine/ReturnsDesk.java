package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Returns: approved by rule when they meet its criteria, or else by customer care; refunded once, on approval, on receipt or after inspection, by rule or by
 * finance. What was not in the parcel is not paid back, and what the customer spoiled only in part.
 */
final class ReturnsDesk {
    /** After so long without a word, what came back is taken to be in order. */
    private static final long LONGEST_INSPECTION_MILLIS = 14 * 86_400_000L;

    private static final class Return {
        final Shipment shipment;
        final long goodsCents;
        long receivedAtMillis;
        /** Someone has been asked to pay it, or it is paid. */
        boolean settled;

        boolean refunded;

        Return(Shipment shipment, long goodsCents) {
            this.shipment = shipment;
            this.goodsCents = goodsCents;
        }
    }

    private final Desk desk;
    private final Tickets tickets;
    private final Payments payments;
    private final DeliveredShipments delivered;
    private final Policy.Returns rules;
    private final NumberSet requested = new NumberSet();
    private final OrderTable<Return> open = new OrderTable<>();
    private final NumberSet takenBack = new NumberSet();
    private final NumberSet neverPaid = new NumberSet();
    /** Returns of each customer so far; only kept when a rule asks. */
    private byte[] returnsByCustomer = new byte[0];

    ReturnsDesk(Desk desk, Tickets tickets, Payments payments, DeliveredShipments delivered) {
        this.payments = payments;
        this.desk = desk;
        this.tickets = tickets;
        this.delivered = delivered;
        rules = desk.policy.returns();
    }

    void requested(Shipment shipment, ReturnReason reason, long atMillis) {
        if (!requested.add(shipment.number())) return;
        Return goods = new Return(shipment, goodsCents(shipment));
        open.put(shipment.number(), goods);
        boolean within = withinWindow(shipment, atMillis);
        Reason objection = within ? objection(goods, reason) : Reasons.WINDOW_OVER;
        if (objection == null) {
            approve(goods, Reasons.WITHIN_WINDOW);
            return;
        }
        tickets.raise(ExceptionType.RETURN_REVIEW, shipment.order(), shipment, objection, () -> review(goods, within));
    }

    void received(Shipment shipment) {
        Return goods = open.get(shipment.number());
        if (goods == null || goods.receivedAtMillis != 0) return;
        goods.receivedAtMillis = desk.nowMillis();
        if (rules.refundOn() == Policy.RefundOn.RECEIPT) settle(goods, goods.goodsCents, Reasons.RETURN_RECEIVED);
        close(goods);
    }

    void inspected(Shipment shipment, int[] foundByLine, boolean spoiled) {
        Return goods = open.get(shipment.number());
        if (goods == null || rules.refundOn() != Policy.RefundOn.INSPECTION) return;
        if (goods.receivedAtMillis == 0)
            goods.receivedAtMillis = desk.nowMillis(); // its receipt has not been heard of yet
        long cents = 0;
        for (int line = 0; line < foundByLine.length; line++)
            cents += foundByLine[line] * shipment.order().unitPriceCents(line);
        cents = Math.min(cents, goods.goodsCents);
        if (spoiled) cents = Math.round(cents * rules.spoiledShare());
        settle(goods, cents, Reasons.RETURN_INSPECTED);
    }

    /** The card network has paid this customer: the shop does not pay as well. */
    void takenBack(Order order) {
        takenBack.add(order.number());
    }

    /** Nothing was collected for it: nothing is to be paid back. */
    void neverPaid(Shipment shipment) {
        neverPaid.add(shipment.number());
    }

    /** Once a day: returns nobody has told the inspection of. */
    void lookAfter() {
        if (rules.refundOn() != Policy.RefundOn.INSPECTION) return;
        long before = desk.nowMillis() - LONGEST_INSPECTION_MILLIS;
        open.forEach(goods -> {
            if (goods.receivedAtMillis != 0 && goods.receivedAtMillis < before && !goods.settled)
                settle(goods, goods.goodsCents, Reasons.NO_ANSWER);
        });
    }

    /** Why the rule does not approve it, or null when it does. */
    private @Nullable Reason objection(Return goods, ReturnReason reason) {
        boolean often =
                rules.autoReturns() > 0 && returnsOf(goods.shipment.order().customer()) > rules.autoReturns();
        if (!rules.autoApprove()) return Reasons.RETURN_BY_HAND;
        if (rules.autoUpToCents() > 0 && goods.goodsCents > rules.autoUpToCents()) return Reasons.RETURN_OF_VALUE;
        if (!rules.autoReasons().isEmpty() && !rules.autoReasons().contains(reason)) return Reasons.RETURN_REASON;
        return often ? Reasons.RETURNS_OFTEN : null;
    }

    /** Counts this return too. */
    private int returnsOf(int customer) {
        if (customer >= returnsByCustomer.length)
            returnsByCustomer = Arrays.copyOf(returnsByCustomer, Math.max(customer + 1, returnsByCustomer.length * 2));
        if (returnsByCustomer[customer] < Byte.MAX_VALUE) returnsByCustomer[customer]++;
        return returnsByCustomer[customer];
    }

    private void review(Return goods, boolean within) {
        if (within) approve(goods, Reasons.RETURN_BY_HAND);
        else {
            open.remove(goods.shipment.number());
            desk.decide(new RejectReturn(goods.shipment, Reasons.WINDOW_OVER));
        }
    }

    private void approve(Return goods, Reason reason) {
        desk.decide(new ApproveReturn(goods.shipment, reason));
        if (rules.refundOn() == Policy.RefundOn.APPROVAL) settle(goods, goods.goodsCents, Reasons.RETURN_APPROVED);
    }

    private void settle(Return goods, long cents, Reason reason) {
        if (goods.settled) return;
        goods.settled = true;
        if (rules.autoRefund()) refund(goods, cents, reason);
        else
            tickets.raise(
                    ExceptionType.REFUND_REVIEW,
                    goods.shipment.order(),
                    goods.shipment,
                    reason,
                    () -> refund(goods, cents, Reasons.REFUND_BY_HAND));
    }

    /** Pays it back; where nothing is due, the customer is told that the money stays. */
    private void refund(Return goods, long cents, Reason reason) {
        if (goods.refunded) return;
        goods.refunded = true;
        Shipment shipment = goods.shipment;
        if (cents > 0) payBack(shipment, cents, reason);
        else desk.decide(new RejectReturn(shipment, Reasons.NOTHING_CAME_BACK));
        close(goods);
    }

    /** Money back to a customer who has paid, and has not got it back already. */
    void payBack(Shipment shipment, long cents, Reason reason) {
        if (takenBack.contains(shipment.order().number()))
            desk.decide(new RejectReturn(shipment, Reasons.NETWORK_PAID));
        else if (neverPaid.contains(shipment.number())) desk.decide(new RejectReturn(shipment, Reasons.NEVER_PAID));
        else payments.refund(shipment, cents, reason);
    }

    private void close(Return goods) {
        if (goods.receivedAtMillis != 0 && goods.refunded) open.remove(goods.shipment.number());
    }

    private boolean withinWindow(Shipment shipment, long atMillis) {
        if (desk.shipments.get(shipment.number()) != null) return true; // its delivery has not been heard of yet
        long deliveredAtMillis = delivered.atMillis(shipment.number());
        return deliveredAtMillis > 0 && atMillis - deliveredAtMillis <= rules.windowMillis();
    }

    private long goodsCents(Shipment shipment) {
        ShipmentState state = desk.shipments.get(shipment.number());
        return state == null ? delivered.goodsCents(shipment) : state.goodsCents();
    }
}
