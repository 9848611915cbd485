package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.ShipmentDecision.RejectReturn;
import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.decision.StockDecision.Reorder;
import dev.drydock.domain.decision.StockDecision.RequestCount;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.event.PeopleEvent.ApprovalAnswered;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.Policy;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the desk does when something goes wrong. */
final class TroubleTest {
    private static final Network TWO_CARRIERS = network()
            .carrier(ServiceLevel.GROUND, 500, 100, DAY)
            .carrier(ServiceLevel.GROUND, 700, 100, DAY)
            .carrier(ServiceLevel.EXPRESS, 1500, 100, DAY / 4)
            .build();

    @Test
    void a_declined_payment_cancels_the_order_and_a_late_authorisation_changes_nothing() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Order order = rehearsal.place(0, 0);

        rehearsal.hear(new PaymentDeclined(order, rehearsal.nowMillis));

        assertThat(rehearsal.last(CancelUnits.class).unitsByLine()).containsExactly(1);
        assertThat(rehearsal.hear(new PaymentDeclined(order, rehearsal.nowMillis)))
                .isEmpty();
        assertThat(rehearsal.authorise(order)).isEmpty();
        assertThat(rehearsal.all(VoidPayment.class)).isEmpty();
    }

    @Test
    void a_failed_call_is_tried_again_until_a_person_looks_into_it() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        rehearsal.place(0, 0);

        for (int attempt = 1; attempt <= 3; attempt++) {
            AuthorisePayment asked = rehearsal.last(AuthorisePayment.class);
            assertThat(asked.attempt()).isEqualTo(attempt);
            CallFailed failed = new CallFailed(asked, attempt, rehearsal.nowMillis);
            rehearsal.hear(failed);
            assertThat(rehearsal.hear(failed)).isEmpty();
            if (attempt < 3) rehearsal.wake(Timer.Kind.RETRY_CALL);
        }
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().type()).isEqualTo(ExceptionType.CALL_FAILED);
        assertThat(raised.ticket().owner()).isEqualTo(Team.PLATFORM);
        rehearsal.after(HOUR);
        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.last(AuthorisePayment.class).attempt()).isEqualTo(1);
        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(4);
    }

    @Test
    void an_answer_that_overtakes_its_retry_makes_it_needless() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Order order = rehearsal.place(0, 0);

        rehearsal.hear(new CallFailed(rehearsal.last(AuthorisePayment.class), 1, rehearsal.nowMillis));
        rehearsal.authorise(order);

        assertThat(rehearsal.wake(Timer.Kind.RETRY_CALL)).isEmpty();
    }

    @Test
    void a_failed_capture_is_asked_for_again_and_money_is_taken_once() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Shipment shipment = handedOver(rehearsal);
        rehearsal.scanned(shipment);
        CapturePayment capture = rehearsal.last(CapturePayment.class);

        CallFailed failed = new CallFailed(capture, 1, rehearsal.nowMillis);
        rehearsal.hear(failed);
        rehearsal.wake(Timer.Kind.RETRY_CALL);
        assertThat(rehearsal.all(CapturePayment.class)).containsExactly(capture, capture);

        assertThat(rehearsal.hear(failed)).isEmpty();
        rehearsal.delivered(shipment);
        assertThat(rehearsal.all(CapturePayment.class)).hasSize(2);
    }

    @Test
    void a_backorder_is_filled_when_stock_has_come() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(0);
        rehearsal.authorise(rehearsal.place(0, 0));
        assertThat(rehearsal.last(Backorder.class).againAtMillis()).isEqualTo(rehearsal.nowMillis + 6 * HOUR);

        rehearsal.stock(1, 0, 5, StockCause.RECEIPT);
        rehearsal.wake(Timer.Kind.BACKORDER_CHECK);

        assertThat(rehearsal.shipment().node()).isEqualTo(1);
    }

    @Test
    void a_backorder_names_the_rule_that_leaves_no_way() {
        Policy.Rule closed = new Policy.Rule(
                "closed",
                "true",
                Policy.Effect.FORBID,
                new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of()),
                0,
                "ops",
                "",
                "",
                1,
                1);
        Policy some = Policies.policy();
        Rehearsal rehearsal = rehearsal(new Policy(
                        "test",
                        1,
                        "ops",
                        "",
                        some.routing(),
                        List.of(closed),
                        some.stock(),
                        some.recovery(),
                        some.returns()))
                .stocked(10);

        rehearsal.authorise(rehearsal.place(0, 0));

        assertThat(rehearsal.last(Backorder.class).reason().code()).isEqualTo("rule:closed");
    }

    @Test
    void a_backorder_that_waited_too_long_is_given_up_and_its_payment_let_go() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(0);
        rehearsal.authorise(rehearsal.place(0, 0));

        while (rehearsal.all(CancelUnits.class).isEmpty()) rehearsal.wake(Timer.Kind.BACKORDER_CHECK);

        assertThat(rehearsal.nowMillis).isEqualTo(20_000 * DAY + 2 * DAY);
        assertThat(rehearsal.all(VoidPayment.class)).hasSize(1);
        assertThat(rehearsal.last(RaiseTicket.class).ticket().type()).isEqualTo(ExceptionType.NO_STOCK);
        assertThat(rehearsal.wake(Timer.Kind.BACKORDER_CHECK)).isEmpty();
    }

    @Test
    void goods_are_reordered_once_below_the_reorder_point() {
        Rehearsal rehearsal = new Rehearsal(network().reorderPointUnits(9).build(), Policies.policy()).stocked(10);
        for (int order = 0; order < 4; order++) rehearsal.released(0, 0);
        assertThat(rehearsal.all(Reorder.class)).hasSize(1);

        rehearsal.stock(0, 0, 1, StockCause.RECEIPT);
        rehearsal.released(0, 0);

        assertThat(rehearsal.all(Reorder.class)).hasSize(2);
        assertThat(rehearsal.last(Reorder.class).units()).isEqualTo(100);
    }

    @Test
    void a_short_pick_is_made_good_from_another_node_and_the_shelf_is_counted() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Shipment shipment = rehearsal.released(0, 0);
        assertThat(shipment.node()).isZero();

        rehearsal.pickedShort(shipment, 0);

        assertThat(rehearsal.shipment().node()).isEqualTo(1);
        assertThat(rehearsal.last(RequestCount.class).node()).isZero();
        assertThat(rehearsal.packed(shipment)).isEmpty();
    }

    @Test
    void what_was_found_goes_on_and_only_the_rest_is_sent_again_and_each_part_is_paid_for() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Order order = rehearsal.order(0, new int[] {0}, new int[] {3});
        rehearsal.hear(new dev.drydock.domain.event.OrderEvent.OrderPlaced(order, rehearsal.nowMillis));
        rehearsal.authorise(order);
        Shipment first = rehearsal.shipment();

        rehearsal.pickedShort(first, 2);
        Shipment second = rehearsal.shipment();
        assertThat(second.unitsByLine()).containsExactly(1);
        assertThat(rehearsal.pickedShort(first, 2)).isEmpty();
        rehearsal.picked(second);
        deliver(rehearsal, first);
        deliver(rehearsal, second);

        assertThat(rehearsal.all(CapturePayment.class).stream().mapToLong(CapturePayment::cents))
                .containsExactly(4499L, 2000L);
        assertThat(rehearsal.all(VoidPayment.class)).isEmpty();
        rehearsal.hear(new ReturnRequested(first, rehearsal.nowMillis));
        rehearsal.hear(new ReturnReceived(first, 0, true, 0, rehearsal.nowMillis));
        assertThat(rehearsal.last(Refund.class).cents()).isEqualTo(4000);
    }

    @Test
    void units_that_no_other_node_has_wait_and_are_cancelled_as_oversold() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(0, 5).stocked(1, 0);
        Order order = rehearsal.order(0, new int[] {0}, new int[] {2});
        rehearsal.hear(new dev.drydock.domain.event.OrderEvent.OrderPlaced(order, rehearsal.nowMillis));
        rehearsal.authorise(order);
        Shipment shipment = rehearsal.shipment();

        rehearsal.pickedShort(shipment, 1);
        rehearsal.stock(0, 0, -4, StockCause.COUNT);
        while (rehearsal.all(CancelUnits.class).isEmpty()) rehearsal.wake(Timer.Kind.BACKORDER_CHECK);
        deliver(rehearsal, shipment);

        assertThat(rehearsal.last(CancelUnits.class).unitsByLine()).containsExactly(1);
        assertThat(rehearsal.last(RaiseTicket.class).ticket().type()).isEqualTo(ExceptionType.OVERSOLD);
        assertThat(rehearsal.last(CapturePayment.class).cents()).isEqualTo(2499);
        assertThat(rehearsal.all(VoidPayment.class)).hasSize(1);
    }

    @Test
    void tries_for_missing_units_come_to_an_end() {
        Policy.Stock oneTry = new Policy.Stock(0, 0, 0, 0, false, HOUR, 2 * DAY, 1);
        Rehearsal rehearsal = rehearsal(
                        Policies.of(Policies.CHEAPEST, oneTry, Policies.recovery(Policies.FAILOVER), Policies.RETURNS))
                .stocked(10);
        rehearsal.pickedShort(rehearsal.released(0, 0), 0);

        rehearsal.pickedShort(rehearsal.shipment(), 0);

        assertThat(rehearsal.last(CancelUnits.class).unitsByLine()).containsExactly(1);
        assertThat(rehearsal.last(RaiseTicket.class).ticket().type()).isEqualTo(ExceptionType.OVERSOLD);
        assertThat(rehearsal.all(VoidPayment.class)).hasSize(1);
    }

    @Test
    void a_short_pick_worked_by_hand_waits_for_its_ticket() {
        Rehearsal rehearsal = rehearsal(Policies.of(
                        Policies.CHEAPEST,
                        Policies.STOCK,
                        Policies.recovery(Policies.FAILOVER, ExceptionType.SHORT_PICK),
                        Policies.RETURNS))
                .stocked(10);
        rehearsal.pickedShort(rehearsal.released(0, 0), 0);
        assertThat(rehearsal.all(Allocate.class)).hasSize(1);

        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        TicketResolved resolved = new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis);
        rehearsal.hear(resolved);

        assertThat(rehearsal.shipment().node()).isEqualTo(1);
        assertThat(rehearsal.hear(resolved)).isEmpty();
    }

    @Test
    void a_rejected_label_is_retried_and_then_asked_of_another_carrier() {
        Rehearsal rehearsal = new Rehearsal(TWO_CARRIERS, Policies.policy()).stocked(10);
        Shipment shipment = packed(rehearsal);

        for (int attempt = 1; attempt <= 3; attempt++) {
            assertThat(rehearsal.last(RequestLabel.class).attempt()).isEqualTo(attempt);
            rehearsal.rejected(shipment, 0);
            assertThat(rehearsal.rejected(shipment, 0)).isEmpty();
            if (attempt < 3) rehearsal.wake(Timer.Kind.RETRY_LABEL);
        }

        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(1);
        assertThat(rehearsal.last(RequestLabel.class).attempt()).isEqualTo(1);
        rehearsal.labelled(shipment, 1);
        assertThat(rehearsal.labelled(shipment, 1)).isEmpty();
    }

    @Test
    void a_failover_that_costs_too_much_asks_finance_and_goes_ahead_once_approved() {
        Rehearsal rehearsal = thrifty(true);
        Shipment shipment = packed(rehearsal);
        reject(rehearsal, shipment);
        RequestApproval asked = rehearsal.last(RequestApproval.class);
        assertThat(asked.extraCents()).isEqualTo(200);
        assertThat(rehearsal.last(RequestLabel.class).service()).isZero();

        ApprovalAnswered answer = new ApprovalAnswered(asked.ticket(), true, 0, rehearsal.nowMillis);
        rehearsal.hear(answer);

        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(1);
        assertThat(rehearsal.hear(answer)).isEmpty();
        assertThat(rehearsal.wake(Timer.Kind.APPROVAL_DEADLINE)).isEmpty();
    }

    @Test
    void when_finance_does_not_answer_the_rule_decides() {
        Rehearsal yes = thrifty(true);
        reject(yes, packed(yes));
        yes.wake(Timer.Kind.APPROVAL_DEADLINE);
        assertThat(yes.last(RequestLabel.class).service()).isEqualTo(1);
        assertThat(yes.all(CloseTicket.class)).hasSize(1);

        Rehearsal no = thrifty(false);
        Shipment shipment = packed(no);
        reject(no, shipment);
        no.wake(Timer.Kind.APPROVAL_DEADLINE);
        assertThat(no.last(RequestLabel.class).service()).isZero();
        no.wake(Timer.Kind.HOLD_OVER);
        assertThat(no.last(RequestLabel.class).service()).isZero();
        assertThat(no.last(RequestLabel.class).attempt()).isEqualTo(1);
        reject(no, shipment);
        assertThat(no.all(RequestApproval.class)).hasSize(1);
    }

    @Test
    void by_hand_a_person_picks_the_cheapest_other_carrier() {
        Rehearsal rehearsal = new Rehearsal(
                        TWO_CARRIERS,
                        Policies.of(
                                Policies.CHEAPEST,
                                Policies.STOCK,
                                Policies.recovery(Policies.FAILOVER, ExceptionType.LABEL_REJECTED),
                                Policies.RETURNS))
                .stocked(10);
        Shipment shipment = packed(rehearsal);
        reject(rehearsal, shipment);
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().type()).isEqualTo(ExceptionType.LABEL_REJECTED);

        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(1);
    }

    @Test
    void with_no_other_carrier_the_parcel_is_held_over() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Shipment shipment = packed(rehearsal);
        reject(rehearsal, shipment);

        rehearsal.wake(Timer.Kind.HOLD_OVER);

        assertThat(rehearsal.last(RequestLabel.class).attempt()).isEqualTo(1);
        assertThat(rehearsal.all(RequestLabel.class)).hasSize(4);
    }

    @Test
    void when_all_carriers_are_out_a_parcel_tries_its_own_in_the_end() {
        Policy.Recovery strict = new Policy.Recovery(
                new Policy.Retry(1000, 60_000, 1),
                new Policy.Breaker(1, 1000 * DAY, 0),
                new Policy.Detection(true, -1, 20, 0.3, DAY, 1, 1),
                Policies.FAILOVER,
                Set.of());
        Rehearsal rehearsal = rehearsal(Policies.of(Policies.CHEAPEST, Policies.STOCK, strict, Policies.RETURNS))
                .stocked(100);
        for (int parcel = 0; parcel < 50 && rehearsal.all(SuspendCarrier.class).isEmpty(); parcel++)
            rehearsal.rejected(packed(rehearsal), 0);
        assertThat(rehearsal.all(SuspendCarrier.class)).isNotEmpty();
        int asked = rehearsal.all(RequestLabel.class).size();

        for (int hold = 1; hold < 6; hold++) rehearsal.wake(Timer.Kind.HOLD_OVER);
        assertThat(rehearsal.all(RequestLabel.class)).hasSize(asked);
        rehearsal.wake(Timer.Kind.HOLD_OVER);

        assertThat(rehearsal.all(RequestLabel.class)).hasSize(asked + 1);
    }

    @Test
    void a_stock_message_that_stays_missing_has_the_record_asked_for() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);

        rehearsal.hear(new StockChanged(0, 0, 2, 1, StockCause.COUNT, rehearsal.nowMillis));
        assertThat(rehearsal.last(WakeAt.class).atMillis()).isEqualTo(rehearsal.nowMillis + 10 * 60_000);
        rehearsal.wake(Timer.Kind.FEED_GRACE);
        assertThat(rehearsal.last(RequestSnapshot.class).node()).isZero();

        Rehearsal late = rehearsal(Policies.policy()).stocked(10);
        late.hear(new StockChanged(0, 0, 2, 1, StockCause.COUNT, late.nowMillis));
        late.hear(new StockChanged(0, 0, 1, 1, StockCause.COUNT, late.nowMillis));
        assertThat(late.wake(Timer.Kind.FEED_GRACE)).isEmpty();
    }

    @Test
    void records_are_asked_for_on_schedule() {
        Policy.Stock nightly = new Policy.Stock(DAY, 180, 0, 0, false, HOUR, DAY, 1);
        Rehearsal rehearsal = rehearsal(
                Policies.of(Policies.CHEAPEST, nightly, Policies.recovery(Policies.FAILOVER), Policies.RETURNS));

        rehearsal.wake(Timer.Kind.REHYDRATE);
        assertThat(rehearsal.nowMillis).isEqualTo(20_000 * DAY + 3 * HOUR);
        assertThat(rehearsal.all(RequestSnapshot.class)).hasSize(2);
        rehearsal.wake(Timer.Kind.REHYDRATE);
        assertThat(rehearsal.nowMillis).isEqualTo(20_001 * DAY + 3 * HOUR);
    }

    @Test
    void a_return_after_the_window_goes_to_customer_care_and_is_refused() {
        Rehearsal rehearsal = rehearsal(Policies.policy()).stocked(10);
        Shipment shipment = handedOver(rehearsal);
        rehearsal.delivered(shipment);
        rehearsal.after(31 * DAY);

        rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis));
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().type()).isEqualTo(ExceptionType.RETURN_REVIEW);
        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.all(RejectReturn.class)).hasSize(1);
        assertThat(rehearsal.all(Refund.class)).isEmpty();
    }

    @Test
    void a_refund_on_approval_is_paid_once_and_not_again_on_receipt() {
        Rehearsal rehearsal = rehearsal(Policies.of(
                        Policies.CHEAPEST,
                        Policies.STOCK,
                        Policies.recovery(Policies.FAILOVER),
                        new Policy.Returns(true, 30 * DAY, true, Policy.RefundOn.APPROVAL)))
                .stocked(10);
        Shipment shipment = handedOver(rehearsal);
        rehearsal.delivered(shipment);

        rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis));
        assertThat(rehearsal.all(Refund.class)).hasSize(1);
        rehearsal.hear(new ReturnReceived(shipment, 0, true, 0, rehearsal.nowMillis));

        assertThat(rehearsal.all(Refund.class)).hasSize(1);
    }

    @Test
    void a_refund_by_hand_waits_for_finance() {
        Rehearsal rehearsal = rehearsal(Policies.of(
                        Policies.CHEAPEST,
                        Policies.STOCK,
                        Policies.recovery(Policies.FAILOVER),
                        new Policy.Returns(true, 30 * DAY, false, Policy.RefundOn.RECEIPT)))
                .stocked(10);
        Shipment shipment = handedOver(rehearsal);
        rehearsal.delivered(shipment);
        rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis));
        rehearsal.hear(new ReturnReceived(shipment, 0, true, 0, rehearsal.nowMillis));
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().owner()).isEqualTo(Team.FINANCE);
        assertThat(rehearsal.all(Refund.class)).isEmpty();

        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.all(Refund.class)).hasSize(1);
    }

    @Test
    void orders_of_a_batch_are_routed_together() {
        long[][] lanes = {{2, 7, 8}, {5, 19, 15}, {6, 20, 18}};
        Policy.Routing batch = new Policy.Routing(Policy.Objective.COST, 0.9, false, 1, 0, false, HOUR, true);
        Rehearsal rehearsal = new Rehearsal(
                        network()
                                .nodes(3)
                                .places(3)
                                .products(1)
                                .handlingCents(0, 0)
                                .lanes(lanes)
                                .build(),
                        Policies.of(batch, Policies.STOCK, Policies.recovery(Policies.FAILOVER), Policies.RETURNS))
                .stocked(1);
        for (int place = 0; place < 3; place++) rehearsal.authorise(rehearsal.place(place, 0));
        assertThat(rehearsal.all(Allocate.class)).isEmpty();

        rehearsal.wake(Timer.Kind.BATCH_CLOSE);

        assertThat(rehearsal.all(Allocate.class).stream()
                        .mapToLong(allocate -> allocate.shipments().get(0).postageCents())
                        .sum())
                .isEqualTo(28);
    }

    private static Rehearsal rehearsal(Policy policy) {
        return new Rehearsal(network().build(), policy);
    }

    private static Rehearsal thrifty(boolean approveOnTimeout) {
        Policy.Failover failover = new Policy.Failover(true, 199, 4 * HOUR, approveOnTimeout);
        return new Rehearsal(
                        TWO_CARRIERS,
                        Policies.of(Policies.CHEAPEST, Policies.STOCK, Policies.recovery(failover), Policies.RETURNS))
                .stocked(10);
    }

    private static Shipment packed(Rehearsal rehearsal) {
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);
        return shipment;
    }

    /** All attempts at the planned carrier. */
    private static void reject(Rehearsal rehearsal, Shipment shipment) {
        for (int attempt = 1; attempt <= 3; attempt++) {
            rehearsal.rejected(shipment, 0);
            if (attempt < 3) rehearsal.wake(Timer.Kind.RETRY_LABEL);
        }
    }

    private static Shipment handedOver(Rehearsal rehearsal) {
        Shipment shipment = packed(rehearsal);
        rehearsal.labelled(shipment, 0);
        rehearsal.handedOver(shipment);
        return shipment;
    }

    private static void deliver(Rehearsal rehearsal, Shipment shipment) {
        rehearsal.packed(shipment);
        rehearsal.labelled(shipment, 0);
        rehearsal.handedOver(shipment);
        rehearsal.scanned(shipment);
        List<Decision> none = rehearsal.delivered(shipment);
        assertThat(none).noneMatch(CapturePayment.class::isInstance);
    }
}
