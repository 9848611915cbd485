package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.OrderDecision.NotifyCustomer;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.junit.jupiter.api.Test;

/** Messages that never come leave no order lying. */
final class QuietTest {
    private final Rehearsal rehearsal = new Rehearsal(network().build(), Policies.policy()).stocked(10);

    @Test
    void an_unanswered_authorisation_is_asked_for_again() {
        rehearsal.place(0, 0);

        rehearsal.wake(Timer.Kind.REEVALUATE);

        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(2);
        assertThat(rehearsal.last(AuthorisePayment.class).attempt()).isEqualTo(2);
    }

    @Test
    void a_shipment_no_node_has_received_is_released_again() {
        Order order = rehearsal.place(0, 0);
        rehearsal.authorise(order);

        rehearsal.wake(Timer.Kind.REEVALUATE);
        assertThat(rehearsal.all(ReleaseShipment.class)).hasSize(1);
        rehearsal.wake(Timer.Kind.REEVALUATE);

        assertThat(rehearsal.all(ReleaseShipment.class)).hasSize(2);
    }

    @Test
    void an_unanswered_label_request_is_made_again() {
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);

        rehearsal.wake(Timer.Kind.REEVALUATE);

        assertThat(rehearsal.all(RequestLabel.class)).hasSize(2);
    }

    @Test
    void a_customer_is_told_once_that_a_parcel_is_late() {
        handedOver();
        rehearsal.after(6 * DAY);

        for (int day = 0; day < 3; day++) rehearsal.wake(Timer.Kind.REEVALUATE);

        assertThat(rehearsal.all(NotifyCustomer.class)).hasSize(1);
    }

    @Test
    void a_parcel_nobody_has_heard_of_is_settled_by_customer_care_and_paid_for() {
        Shipment shipment = handedOver();
        rehearsal.after(30 * DAY);
        rehearsal.wake(Timer.Kind.REEVALUATE);
        RaiseTicket raised = rehearsal.last(RaiseTicket.class);
        assertThat(raised.ticket().type()).isEqualTo(ExceptionType.LATE_IN_TRANSIT);

        rehearsal.hear(new TicketResolved(raised.ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.all(CapturePayment.class)).hasSize(1);
        assertThat(rehearsal.delivered(shipment)).isEmpty();
    }

    private Shipment handedOver() {
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);
        rehearsal.labelled(shipment, 0);
        rehearsal.handedOver(shipment);
        return shipment;
    }
}
