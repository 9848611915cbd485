package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.ReturnGrade;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReturnsDeskTest {
    private static final Policy.Returns CRITERIA = new Policy.Returns(
            true,
            30 * DAY,
            true,
            Policy.RefundOn.INSPECTION,
            0,
            Set.of(ReturnReason.DOES_NOT_FIT, ReturnReason.CHANGED_MIND),
            2,
            0.5);

    private Rehearsal rehearsal = rehearsal(CRITERIA);

    @Test
    void a_return_that_meets_every_criterion_is_approved_at_once() {
        Shipment shipment = delivered();

        request(shipment, ReturnReason.DOES_NOT_FIT);

        assertThat(rehearsal.all(ApproveReturn.class)).hasSize(1);
        assertThat(rehearsal.all(RaiseTicket.class)).isEmpty();
    }

    @Test
    void another_reason_is_looked_at_by_customer_care() {
        request(delivered(), ReturnReason.DAMAGED);

        assertThat(rehearsal.all(ApproveReturn.class)).isEmpty();
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().type()).isEqualTo(ExceptionType.RETURN_REVIEW);
        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));
        assertThat(rehearsal.all(ApproveReturn.class)).hasSize(1);
    }

    @Test
    void goods_of_more_worth_than_the_rule_may_approve_are_looked_at() {
        rehearsal = rehearsal(new Policy.Returns(true, 30 * DAY, true, Policy.RefundOn.RECEIPT, 1, Set.of(), 0, 1));

        request(delivered(), ReturnReason.CHANGED_MIND);

        assertThat(rehearsal.last(RaiseTicket.class).reason()).isEqualTo(Reasons.RETURN_OF_VALUE);
    }

    @Test
    void the_third_return_of_a_customer_is_looked_at_when_two_are_allowed() {
        for (int i = 0; i < 2; i++) request(delivered(), ReturnReason.CHANGED_MIND);
        assertThat(rehearsal.all(RaiseTicket.class)).isEmpty();

        request(delivered(), ReturnReason.CHANGED_MIND);

        assertThat(rehearsal.all(ApproveReturn.class)).hasSize(2);
        assertThat(rehearsal.last(RaiseTicket.class).reason()).isEqualTo(Reasons.RETURNS_OFTEN);
    }

    @Test
    void what_is_found_is_paid_back_once_however_often_it_is_told() {
        Shipment shipment = backAtNode();
        assertThat(rehearsal.all(Refund.class)).isEmpty();

        inspect(shipment, 1, false);
        inspect(shipment, 1, false);

        assertThat(rehearsal.all(Refund.class)).hasSize(1);
        assertThat(rehearsal.last(Refund.class).cents()).isEqualTo(shipment.goodsCents());
    }

    @Test
    void spoiled_goods_are_paid_back_in_part() {
        Shipment shipment = backAtNode();

        inspect(shipment, 1, true);

        assertThat(rehearsal.last(Refund.class).cents()).isEqualTo(Math.round(shipment.goodsCents() * 0.5));
    }

    @Test
    void an_empty_box_is_not_paid_for() {
        Shipment shipment = backAtNode();

        inspect(shipment, 0, false);

        assertThat(rehearsal.all(Refund.class)).isEmpty();
        assertThat(rehearsal.last(RejectReturn.class).reason()).isEqualTo(Reasons.NOTHING_CAME_BACK);
    }

    @Test
    void a_return_nobody_reports_on_is_paid_in_full_after_two_weeks() {
        Shipment shipment = backAtNode();

        for (int day = 0; day < 15; day++) rehearsal.wake(Timer.Kind.REEVALUATE);

        assertThat(rehearsal.all(Refund.class)).hasSize(1);
        assertThat(rehearsal.last(Refund.class).cents()).isEqualTo(shipment.goodsCents());
    }

    private static Rehearsal rehearsal(Policy.Returns rules) {
        return new Rehearsal(
                        Networks.network().build(),
                        Policies.of(Policies.CHEAPEST, Policies.STOCK, Policies.recovery(Policies.FAILOVER), rules))
                .stocked(10);
    }

    private Shipment delivered() {
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);
        rehearsal.labelled(shipment, shipment.service());
        rehearsal.handedOver(shipment);
        rehearsal.scanned(shipment);
        rehearsal.delivered(shipment);
        return shipment;
    }

    private void request(Shipment shipment, ReturnReason reason) {
        rehearsal.hear(new ReturnRequested(shipment, reason, rehearsal.nowMillis));
    }

    private Shipment backAtNode() {
        Shipment shipment = delivered();
        request(shipment, ReturnReason.CHANGED_MIND);
        rehearsal.hear(new ReturnReceived(shipment, 0, false, 0, rehearsal.nowMillis));
        return shipment;
    }

    private void inspect(Shipment shipment, int found, boolean spoiled) {
        rehearsal.hear(new ReturnInspected(
                shipment, 0, ReturnGrade.RESTOCK, new int[] {found}, spoiled, 0, rehearsal.nowMillis));
    }
}
