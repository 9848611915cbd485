package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;

/** Returns: approved within the window by rule or else by customer care; refunded once, on approval or on receipt, by rule or by finance. */
final class ReturnsDesk {

    private static final class Return {
        final long goodsCents;
        boolean received;
        boolean refunded;

        Return(long goodsCents) {
            this.goodsCents = goodsCents;
        }
    }

    private final Desk desk;
    private final Tickets tickets;
    private final DeliveredShipments delivered;
    private final Policy.Returns rules;
    private final NumberSet requested = new NumberSet();
    private final OrderTable<Return> open = new OrderTable<>();

    ReturnsDesk(Desk desk, Tickets tickets, DeliveredShipments delivered) {
        this.desk = desk;
        this.tickets = tickets;
        this.delivered = delivered;
        rules = desk.policy.returns();
    }

    void requested(Shipment shipment, long atMillis) {
        if (!requested.add(shipment.number())) return;
        Return goods = new Return(goodsCents(shipment));
        open.put(shipment.number(), goods);
        boolean within = withinWindow(shipment, atMillis);
        if (within && rules.autoApprove()) {
            approve(shipment, goods, Reasons.WITHIN_WINDOW);
            return;
        }
        tickets.raise(
                ExceptionType.RETURN_REVIEW,
                shipment.order(),
                shipment,
                within ? Reasons.RETURN_BY_HAND : Reasons.WINDOW_OVER,
                () -> review(shipment, goods, within));
    }

    void received(Shipment shipment) {
        Return goods = open.get(shipment.number());
        if (goods == null || goods.received) return;
        goods.received = true;
        if (rules.refundOn() == Policy.RefundOn.RECEIPT) settle(shipment, goods, Reasons.RETURN_RECEIVED);
        close(shipment, goods);
    }

    private void review(Shipment shipment, Return goods, boolean within) {
        if (within) approve(shipment, goods, Reasons.RETURN_BY_HAND);
        else {
            open.remove(shipment.number());
            desk.decide(new RejectReturn(shipment, Reasons.WINDOW_OVER));
        }
    }

    private void approve(Shipment shipment, Return goods, Reason reason) {
        desk.decide(new ApproveReturn(shipment, reason));
        if (rules.refundOn() == Policy.RefundOn.APPROVAL) settle(shipment, goods, Reasons.RETURN_APPROVED);
    }

    private void settle(Shipment shipment, Return goods, Reason reason) {
        if (rules.autoRefund()) refund(shipment, goods, reason);
        else
            tickets.raise(
                    ExceptionType.REFUND_REVIEW,
                    shipment.order(),
                    shipment,
                    reason,
                    () -> refund(shipment, goods, Reasons.REFUND_BY_HAND));
    }

    private void refund(Shipment shipment, Return goods, Reason reason) {
        if (goods.refunded) return;
        goods.refunded = true;
        desk.decide(new Refund(shipment.order(), shipment, goods.goodsCents, reason));
        close(shipment, goods);
    }

    private void close(Shipment shipment, Return goods) {
        if (goods.received && goods.refunded) open.remove(shipment.number());
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
