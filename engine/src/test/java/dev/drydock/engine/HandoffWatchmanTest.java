package dev.drydock.engine;

import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.WarehouseEvent.ShipmentReceived;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.WatchRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandoffWatchmanTest {
    private static final long MINUTE = 60_000;
    private static final Workflow WORKFLOW = new Workflow(
            "small",
            List.of(new Handoff(
                    "release",
                    "",
                    Handoff.Subject.SHIPMENT,
                    "shipment.released",
                    List.of("shipment.received"),
                    List.of(),
                    BusinessSystem.OMS,
                    BusinessSystem.WMS,
                    Team.PLATFORM,
                    Team.FULFILMENT_OPS,
                    "",
                    new Handoff.Queue("node-orders", 0, List.of()),
                    ExceptionType.HANDOFF_STALLED,
                    "",
                    "",
                    "timeToHandOver",
                    30 * MINUTE,
                    null)),
            Map.of());

    private final Rehearsal rehearsal = rehearsal(new WatchRules(Set.of("release"), 5 * MINUTE, true));

    @Test
    void releases_that_nobody_receives_are_one_ticket_and_are_sent_again() {
        List<Shipment> stuck = released(5);

        look(40);

        assertThat(stalls()).hasSize(1);
        assertThat(rehearsal.all(ReleaseShipment.class)).hasSize(10);
        assertThat(stalls().get(0).reason().code()).isEqualTo("handoff-stalled:release");
        assertThat(stuck).hasSize(5);
    }

    @Test
    void while_nothing_gets_through_a_few_are_sent_at_each_look() {
        released(5);
        look(40);

        look(5);

        assertThat(sentNow()).hasSize(3);
        assertThat(stalls()).hasSize(1);
    }

    @Test
    void once_one_gets_through_all_the_rest_are_sent() {
        List<Shipment> stuck = released(5);
        look(40);
        rehearsal.hear(new ShipmentReceived(stuck.get(0), rehearsal.nowMillis));

        look(5);

        assertThat(sentNow()).hasSize(4);
    }

    @Test
    void the_ticket_is_closed_when_nothing_is_stuck_any_more() {
        List<Shipment> stuck = released(5);
        look(40);
        for (Shipment shipment : stuck) rehearsal.hear(new ShipmentReceived(shipment, rehearsal.nowMillis));

        look(5);

        assertThat(rehearsal.all(CloseTicket.class)).hasSize(1);
        assertThat(sentNow()).isEmpty();
    }

    @Test
    void what_is_received_in_time_is_no_stall() {
        for (Shipment shipment : released(5)) rehearsal.hear(new ShipmentReceived(shipment, rehearsal.nowMillis));

        look(40);

        assertThat(stalls()).isEmpty();
    }

    @Test
    void where_people_send_again_they_do_so_with_the_ticket() {
        Rehearsal byHand = rehearsal(new WatchRules(Set.of("release"), 5 * MINUTE, false));
        released(byHand, 5);
        byHand.after(40 * MINUTE);
        byHand.wake(Timer.Kind.HANDOFF_CHECK);
        assertThat(byHand.all(ReleaseShipment.class)).hasSize(5);
        RaiseTicket raised = byHand.last(RaiseTicket.class);

        byHand.hear(new TicketResolved(raised.ticket(), 0, 0, byHand.nowMillis));

        assertThat(byHand.all(ReleaseShipment.class)).hasSize(10);
    }

    @Test
    void a_handoff_that_the_workflow_does_not_have_is_refused() {
        assertThatThrownBy(() -> rehearsal(new WatchRules(Set.of("relase"), 5 * MINUTE, true)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("relase");
    }

    private void look(int minutesLater) {
        rehearsal.after(minutesLater * MINUTE);
        rehearsal.wake(Timer.Kind.HANDOFF_CHECK);
    }

    private List<Decision> sentNow() {
        return rehearsal.news.stream().filter(ReleaseShipment.class::isInstance).toList();
    }

    private List<RaiseTicket> stalls() {
        return rehearsal.all(RaiseTicket.class).stream()
                .filter(raised -> raised.ticket().type() == ExceptionType.HANDOFF_STALLED)
                .toList();
    }

    private List<Shipment> released(int shipments) {
        return released(rehearsal, shipments);
    }

    private static List<Shipment> released(Rehearsal with, int shipments) {
        for (int i = 0; i < shipments; i++) {
            Order order = with.place(0, 0);
            with.authorise(order);
        }
        List<Shipment> released = new ArrayList<>();
        for (ReleaseShipment release : with.all(ReleaseShipment.class)) released.add(release.shipment());
        return released;
    }

    private static Rehearsal rehearsal(WatchRules watch) {
        Policy plain = Policies.policy();
        Policy policy = new Policy(
                plain.name(),
                1,
                plain.owner(),
                "",
                plain.routing(),
                plain.rules(),
                plain.stock(),
                plain.recovery(),
                plain.returns(),
                plain.checkout(),
                plain.release(),
                plain.messages(),
                plain.people(),
                plain.finance(),
                watch,
                plain.payloads());
        return new Rehearsal(network().build(), policy, WORKFLOW, -1).stocked(100);
    }
}
