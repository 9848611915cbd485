package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An order from placing to refund. */
final class OrderLifeTest {
    private final Rehearsal rehearsal = new Rehearsal(network().build(), Policies.policy()).stocked(10);

    @Test
    void an_order_goes_from_placing_to_refund() {
        Order order = rehearsal.order(1, new int[] {0}, new int[] {2});

        assertThat(types(rehearsal.hear(new OrderPlaced(order, rehearsal.nowMillis))))
                .containsExactly("payment.authorise-requested");
        assertThat(types(rehearsal.authorise(order)))
                .containsExactly("order.accepted", "order.allocated", "shipment.released");
        Shipment shipment = rehearsal.shipment();
        assertThat(shipment.node()).isEqualTo(1);
        assertThat(rehearsal.picked(shipment)).isEmpty();
        assertThat(types(rehearsal.packed(shipment))).containsExactly("label.requested");
        assertThat(types(rehearsal.labelled(shipment, 0))).isEmpty();
        assertThat(types(rehearsal.handedOver(shipment))).isEmpty();
        assertThat(types(rehearsal.scanned(shipment))).containsExactly("payment.capture-requested");
        assertThat(types(rehearsal.delivered(shipment))).isEmpty();
        rehearsal.after(10 * DAY);
        assertThat(types(rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis))))
                .containsExactly("return.approved");
        assertThat(types(rehearsal.hear(new ReturnReceived(shipment, 1, true, 0, rehearsal.nowMillis))))
                .containsExactly("refund.requested");
        assertThat(rehearsal.last(CapturePayment.class).cents()).isEqualTo(4499);
        assertThat(rehearsal.last(Refund.class).cents()).isEqualTo(4000);
    }

    @Test
    void everything_heard_twice_changes_nothing() {
        Order order = rehearsal.place(0, 0);
        assertThat(rehearsal.hear(new OrderPlaced(order, rehearsal.nowMillis))).isEmpty();
        rehearsal.authorise(order);
        assertThat(rehearsal.hear(new PaymentAuthorised(order, order.totalCents(), rehearsal.nowMillis)))
                .isEmpty();
        Shipment shipment = rehearsal.shipment();
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);
        assertThat(rehearsal.packed(shipment)).isEmpty();
        rehearsal.labelled(shipment, 0);
        assertThat(types(rehearsal.labelled(shipment, 0))).isEmpty();
        rehearsal.handedOver(shipment);
        rehearsal.scanned(shipment);
        assertThat(rehearsal.scanned(shipment)).isEmpty();
        rehearsal.delivered(shipment);
        assertThat(types(rehearsal.delivered(shipment))).isEmpty();
        assertThat(rehearsal.scanned(shipment)).isEmpty();
        assertThat(rehearsal.hear(new OrderPlaced(order, rehearsal.nowMillis))).isEmpty();
        rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis));
        assertThat(rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis)))
                .isEmpty();
        ReturnReceived received = new ReturnReceived(shipment, 1, true, 0, rehearsal.nowMillis);
        rehearsal.hear(received);
        assertThat(rehearsal.hear(received)).isEmpty();
        assertThat(rehearsal.hear(new ReturnRequested(shipment, rehearsal.nowMillis)))
                .isEmpty();

        assertThat(rehearsal.all(CapturePayment.class)).hasSize(1);
        assertThat(rehearsal.all(Refund.class)).hasSize(1);
    }

    @Test
    void a_parcel_never_scanned_is_paid_for_on_delivery() {
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.packed(shipment);
        rehearsal.labelled(shipment, 0);
        rehearsal.handedOver(shipment);
        rehearsal.after(48 * HOUR);

        assertThat(types(rehearsal.delivered(shipment))).containsExactly("payment.capture-requested");
    }

    private static List<String> types(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::type)
                .filter(type -> !type.equals("timer.set"))
                .toList();
    }
}
