package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.ShipmentDecision.QueueShipment;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RankBy;
import dev.drydock.engine.policy.ReleaseRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReleasesTest {
    private final Network network = network().build();
    private int orders;

    private static Policy policy(ReleaseRules rules) {
        Policy plain = Policies.policy();
        return new Policy(
                plain.name(),
                1,
                plain.owner(),
                "",
                plain.routing(),
                List.of(),
                plain.stock(),
                plain.recovery(),
                plain.returns(),
                CheckoutRules.USUAL,
                rules,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                FinanceRules.USUAL);
    }

    private Rehearsal desk(ReleaseRules rules) {
        return new Rehearsal(network, policy(rules)).stocked(1_000);
    }

    /** One more shipment than a node is given at once, with further ones by the given promises. */
    private List<Shipment> fill(Rehearsal desk, Cohort... cohorts) {
        List<Shipment> shipments = new ArrayList<>();
        double perHour = network.nodes().get(0).ordersPerHour();
        for (int i = 0; i < (int) perHour; i++) shipments.add(ship(desk, Cohort.RETURNING, 5 * DAY));
        for (Cohort cohort : cohorts) shipments.add(ship(desk, cohort, 5 * DAY));
        return shipments;
    }

    private Shipment ship(Rehearsal desk, Cohort cohort, long withinMillis) {
        Order order = new Order(
                orders++,
                "",
                desk.nowMillis,
                0,
                0,
                0,
                cohort,
                PaymentMethod.CARD,
                -1,
                new int[] {0},
                new int[] {1},
                new long[] {2_000},
                499,
                desk.nowMillis + DAY,
                desk.nowMillis + withinMillis);
        desk.hear(new OrderPlaced(order, desk.nowMillis));
        desk.authorise(order);
        return desk.shipment();
    }

    private static List<Integer> released(Rehearsal desk) {
        return desk.all(ReleaseShipment.class).stream()
                .map(release -> release.shipment().number())
                .toList();
    }

    @Test
    void where_nothing_is_said_everything_is_released_at_once() {
        Rehearsal desk = desk(ReleaseRules.USUAL);

        List<Shipment> shipments = fill(desk, Cohort.NEW, Cohort.NEW);

        assertThat(released(desk)).hasSize(shipments.size());
        assertThat(desk.all(QueueShipment.class)).isEmpty();
    }

    @Test
    void a_node_is_given_work_for_an_hour_and_the_rest_by_rank_as_it_packs() {
        Rehearsal desk = desk(new ReleaseRules(1, List.of(RankBy.COHORT), 0));
        List<Shipment> shipments = fill(desk, Cohort.NEW, Cohort.NEW, Cohort.LOYAL);
        int given = released(desk).size();
        Shipment first = shipments.get(0);
        Shipment loyal = shipments.get(shipments.size() - 1);
        assertThat(desk.all(QueueShipment.class)).hasSize(shipments.size() - given);
        assertThat(given).isEqualTo((int) network.nodes().get(first.node()).ordersPerHour());

        desk.picked(first);
        desk.packed(first);

        assertThat(released(desk)).hasSize(given + 1).last().isEqualTo(loyal.number());
    }

    @Test
    void the_promise_that_is_soonest_goes_first_but_not_one_that_is_lost() {
        Rehearsal desk = desk(new ReleaseRules(1, List.of(RankBy.PROMISE_AT_RISK), 0));
        Shipment first = fill(desk).get(0);
        Shipment lost = ship(desk, Cohort.NEW, 1);
        Shipment spare = ship(desk, Cohort.NEW, 30 * DAY);
        Shipment soon = ship(desk, Cohort.NEW, 20 * DAY);
        List<Integer> before = released(desk);

        for (int i = 0; i < 3; i++) {
            Shipment next = desk.all(ReleaseShipment.class).get(i).shipment();
            desk.picked(next);
            desk.packed(next);
        }

        assertThat(before).contains(first.number());
        assertThat(released(desk).subList(before.size(), before.size() + 3))
                .containsExactly(soon.number(), spare.number(), lost.number());
    }

    @Test
    void what_waits_for_its_turn_is_not_taken_for_a_message_that_got_lost() {
        Rehearsal desk = desk(new ReleaseRules(1, List.of(), 0));
        List<Shipment> shipments = fill(desk, Cohort.NEW);
        int waiting = shipments.get(shipments.size() - 1).number();

        desk.after(2 * DAY);
        desk.wake(Timer.Kind.REEVALUATE);
        desk.wake(Timer.Kind.REEVALUATE);

        assertThat(released(desk)).doesNotContain(waiting);
    }
}
