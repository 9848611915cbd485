package dev.drydock.engine;

import static dev.drydock.engine.Networks.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.ShipmentDecision.StopShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.event.WarehouseEvent.StopRefused;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.policy.ShadowPricing;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The postponement toy: one each of four products at the local node, a box from there costs 5, from the remote node 9. For orders SJ, TS, JC the one after the other costs 5 + 9
 * + 9 = 23; who waits can send SJ from afar and the others from near, for 19.
 */
final class PostponementTest {
    private static final int LOCAL = 0;
    private static final int REMOTE = 1;
    private static final int S = 0;
    private static final int J = 1;
    private static final int T = 2;
    private static final int C = 3;

    private final Network network = Networks.network()
            .places(1)
            .products(4)
            .handlingCents(0, 0)
            .lanes(new long[][] {{500}, {900}})
            .build();

    @Test
    void one_after_the_other_costs_23() {
        assertThat(postageCents(Reevaluation.OFF)).isEqualTo(2300);
    }

    @Test
    void waiting_and_planning_anew_costs_19() {
        assertThat(postageCents(hold(4 * HOUR, false))).isEqualTo(1900);
    }

    @Test
    void an_order_is_not_held_when_its_pick_up_leaves_no_time() {
        Rehearsal desk = rehearsal(hold(4 * HOUR, false));
        desk.after(15 * HOUR); // the lorry leaves at 17:00

        Order order = place(desk, S, J);

        assertThat(released(desk.news)).hasSize(1);
        assertThat(order.number()).isZero();
    }

    @Test
    void stock_that_is_set_aside_is_not_promised_twice() {
        Rehearsal desk = rehearsal(hold(4 * HOUR, false));
        place(desk, S, J);
        place(desk, S, J);

        lookAgainUntilReleased(desk, 2);

        List<Shipment> shipments = released(desk.decisions);
        assertThat(shipments).extracting(Shipment::node).containsExactlyInAnyOrder(LOCAL, REMOTE);
    }

    @Test
    void parcels_nobody_has_begun_are_taken_back_when_one_can_replace_them() {
        Rehearsal desk = rehearsal(hold(2 * HOUR, true), 2);
        desk.hear(new StockSnapshot(LOCAL, 1, new int[] {1, 0, 0, 0}, desk.nowMillis));
        desk.hear(new StockSnapshot(REMOTE, 1, new int[] {0, 1, 0, 0}, desk.nowMillis));
        place(desk, S, J);
        lookAgainUntilReleased(desk, 2);
        List<Shipment> two = released(desk.decisions);

        desk.hear(new StockSnapshot(LOCAL, 2, new int[] {2, 1, 0, 0}, desk.nowMillis));
        takeBack(desk);

        assertThat(ofType(desk.news, StopShipment.class)).hasSize(2);
        desk.hear(new ShipmentStopped(two.get(0), false, 3, desk.nowMillis));
        assertThat(ofType(desk.news, Allocate.class)).isEmpty();
        desk.hear(new ShipmentStopped(two.get(1), false, 4, desk.nowMillis));
        assertThat(released(desk.news))
                .hasSize(1)
                .first()
                .extracting(Shipment::node)
                .isEqualTo(LOCAL);
    }

    @Test
    void a_node_that_stopped_too_late_keeps_nobody_waiting() {
        Rehearsal desk = rehearsal(hold(2 * HOUR, true), 2);
        desk.hear(new StockSnapshot(LOCAL, 1, new int[] {1, 0, 0, 0}, desk.nowMillis));
        desk.hear(new StockSnapshot(REMOTE, 1, new int[] {0, 1, 0, 0}, desk.nowMillis));
        place(desk, S, J);
        lookAgainUntilReleased(desk, 2);
        List<Shipment> two = released(desk.decisions);
        desk.hear(new StockSnapshot(LOCAL, 2, new int[] {2, 1, 0, 0}, desk.nowMillis));
        takeBack(desk);

        desk.hear(new ShipmentStopped(two.get(0), false, 3, desk.nowMillis));
        desk.hear(new StopRefused(two.get(1), desk.nowMillis));

        assertThat(released(desk.news)).hasSize(1);
    }

    private long postageCents(Reevaluation reevaluation) {
        Rehearsal desk = rehearsal(reevaluation);
        place(desk, S, J);
        place(desk, T, S);
        place(desk, J, C);
        lookAgainUntilReleased(desk, 3);
        return released(desk.decisions).stream()
                .mapToLong(Shipment::postageCents)
                .sum();
    }

    private Rehearsal rehearsal(Reevaluation reevaluation) {
        return rehearsal(reevaluation, 1);
    }

    private Rehearsal rehearsal(Reevaluation reevaluation, int maxShipments) {
        Policy.Routing routing = new Policy.Routing(
                Policy.Objective.COST,
                0.9,
                false,
                maxShipments,
                0,
                false,
                0,
                false,
                Hedge.OFF,
                Overflow.OFF,
                ShadowPricing.OFF,
                reevaluation);
        Policy policy = Policies.of(routing, Policies.STOCK, Policies.recovery(Policies.FAILOVER), Policies.RETURNS);
        return new Rehearsal(network, policy).stocked(LOCAL, 1).stocked(REMOTE, 9);
    }

    private static Reevaluation hold(long holdMillis, boolean stopUnpicked) {
        return new Reevaluation(holdMillis, HOUR, HOUR, 1, stopUnpicked);
    }

    private static Order place(Rehearsal desk, int... products) {
        Order order = desk.order(0, products, new int[] {1, 1});
        desk.hear(new OrderPlaced(order, desk.nowMillis));
        desk.authorise(order);
        return order;
    }

    private static void lookAgainUntilReleased(Rehearsal desk, int shipments) {
        for (int hour = 0; hour < 24 && released(desk.decisions).size() < shipments; hour++) {
            desk.after(HOUR);
            desk.hear(new TimerFired(new Timer(Timer.Kind.REEVALUATE, HeldOrders.REFERENCE, 0), desk.nowMillis));
        }
    }

    private static void takeBack(Rehearsal desk) {
        assertThat(ofType(desk.decisions, WakeAt.class))
                .anyMatch(wake -> wake.timer().reference() == TakingBack.REFERENCE);
        desk.hear(new TimerFired(new Timer(Timer.Kind.REEVALUATE, TakingBack.REFERENCE, 0), desk.nowMillis));
    }

    private static List<Shipment> released(List<Decision> decisions) {
        return ofType(decisions, ReleaseShipment.class).stream()
                .map(ReleaseShipment::shipment)
                .toList();
    }

    private static <T> List<T> ofType(List<Decision> decisions, Class<T> type) {
        return decisions.stream()
                .flatMap(decision -> type.isInstance(decision) ? Stream.of(type.cast(decision)) : Stream.empty())
                .toList();
    }
}
