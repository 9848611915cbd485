package dev.drydock.engine.belief;

import static dev.drydock.engine.Networks.network;
import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is believed of stock agrees with the node's record, whatever happens to the messages. */
final class StockBeliefTest {
    private static final int PRODUCTS = 3;
    private static final int NODE = 1;
    private static final int BUFFER_UNITS = 2;
    private static final int SAFETY_UNITS = 1;

    private final Network network =
            network().products(PRODUCTS).bufferUnits(BUFFER_UNITS).build();

    /** A node that keeps its record, and the messages it has sent. */
    private static final class NodeRecord {
        final int[] units = {50, 50, 50};
        final List<Runnable> underWay = new ArrayList<>();
        final List<Shipment> open = new ArrayList<>();
        long sequence;

        StockSnapshot snapshot() {
            return new StockSnapshot(NODE, sequence, units.clone(), 0);
        }
    }

    private StockBelief belief(NodeRecord node) {
        StockBelief belief = new StockBelief(network, SAFETY_UNITS);
        belief.snapshot(node.snapshot());
        return belief;
    }

    @Test
    void all_that_is_heard_in_any_order_and_number_adds_up_to_the_record() {
        forAllSeeds(random -> {
            NodeRecord node = new NodeRecord();
            StockBelief belief = belief(node);

            for (int step = 0; step < 300; step++) {
                something(random, node, belief, false);
                hearSome(random, node);
            }
            hearAll(random, node);

            agrees(belief, node);
            assertThat(belief.gap(NODE)).isFalse();
        });
    }

    @Test
    void a_snapshot_makes_good_for_what_was_lost() {
        forAllSeeds(random -> {
            NodeRecord node = new NodeRecord();
            StockBelief belief = belief(node);

            for (int step = 0; step < 300; step++) {
                something(random, node, belief, true);
                hearSome(random, node);
            }
            hearAll(random, node);
            belief.snapshotAsked(NODE);
            belief.snapshot(node.snapshot());

            agrees(belief, node);
        });
    }

    @Test
    void movements_that_overtake_the_snapshot_count_on_top_of_it() {
        NodeRecord node = new NodeRecord();
        StockBelief belief = belief(node);

        belief.snapshotAsked(NODE);
        StockSnapshot snapshot = node.snapshot();
        belief.changed(new StockChanged(NODE, 0, 1, 5, StockCause.RECEIPT, 0));
        belief.snapshot(snapshot);

        assertThat(belief.onHand(NODE, 0)).isEqualTo(55);
    }

    @Test
    void a_snapshot_heard_twice_does_not_turn_back_time() {
        NodeRecord node = new NodeRecord();
        StockBelief belief = belief(node);

        belief.snapshotAsked(NODE);
        StockSnapshot snapshot = new StockSnapshot(NODE, 7, node.units.clone(), 0);
        belief.snapshot(snapshot);
        belief.changed(new StockChanged(NODE, 0, 8, 5, StockCause.RECEIPT, 0));

        assertThat(belief.snapshot(snapshot)).isFalse();
        assertThat(belief.onHand(NODE, 0)).isEqualTo(55);
    }

    @Test
    void a_snapshot_older_than_what_was_heard_is_refused() {
        NodeRecord node = new NodeRecord();
        StockBelief belief = belief(node);

        belief.changed(new StockChanged(NODE, 0, 3, 5, StockCause.RECEIPT, 0));
        belief.snapshotAsked(NODE);

        assertThat(belief.snapshot(new StockSnapshot(NODE, 2, node.units.clone(), 0)))
                .isFalse();
        assertThat(belief.onHand(NODE, 0)).isEqualTo(55);
    }

    @Test
    void a_movement_that_never_came_is_a_gap_until_a_snapshot_covers_it() {
        NodeRecord node = new NodeRecord();
        StockBelief belief = belief(node);

        belief.changed(new StockChanged(NODE, 0, 2, 5, StockCause.RECEIPT, 0));
        assertThat(belief.gap(NODE)).isTrue();
        assertThat(belief.firstMissing(NODE)).isEqualTo(1);
        belief.snapshotAsked(NODE);
        belief.snapshot(new StockSnapshot(NODE, 2, node.units.clone(), 0));

        assertThat(belief.gap(NODE)).isFalse();
    }

    @Test
    void the_buffer_and_the_safety_stock_are_not_promised() {
        StockBelief belief = belief(new NodeRecord());

        assertThat(belief.available(NODE, 0)).isEqualTo(50 - BUFFER_UNITS - SAFETY_UNITS);
    }

    @Test
    void a_number_beyond_the_window_gives_up_the_oldest_and_leaves_a_gap() {
        SequenceWindow window = new SequenceWindow();

        assertThat(window.note(2)).isTrue();
        assertThat(window.note(SequenceWindow.SPAN + 10L)).isTrue();

        assertThat(window.note(1)).isFalse();
        assertThat(window.note(SequenceWindow.SPAN + 10L)).isFalse();
        assertThat(window.gap()).isTrue();
        window.settle(SequenceWindow.SPAN + 10L);
        assertThat(window.gap()).isFalse();
    }

    /** A movement at the node, or an order reserving stock; the message is under way then, or lost. */
    private void something(Random random, NodeRecord node, StockBelief belief, boolean lossy) {
        int product = random.nextInt(PRODUCTS);
        switch (random.nextInt(5)) {
            case 0 -> {
                Shipment shipment = shipment(product, 1 + random.nextInt(3));
                belief.reserve(shipment);
                node.open.add(shipment);
            }
            case 1 -> pick(random, node, belief, lossy);
            case 2 -> {
                if (lossy && random.nextInt(4) == 0) askForSnapshot(random, node, belief);
            }
            default -> {
                int delta = random.nextInt(11) - 5;
                node.units[product] += delta;
                StockChanged message = new StockChanged(NODE, product, ++node.sequence, delta, StockCause.COUNT, 0);
                send(random, node, () -> belief.changed(message), lossy);
            }
        }
    }

    private static void askForSnapshot(Random random, NodeRecord node, StockBelief belief) {
        belief.snapshotAsked(NODE);
        StockSnapshot snapshot = node.snapshot();
        send(random, node, () -> belief.snapshot(snapshot), true);
    }

    private static void pick(Random random, NodeRecord node, StockBelief belief, boolean lossy) {
        if (node.open.isEmpty()) return;
        Shipment shipment = node.open.remove(random.nextInt(node.open.size()));
        int found = random.nextInt(shipment.totalUnits() + 1);
        node.units[shipment.order().product(0)] -= found;
        long sequence = ++node.sequence;
        belief.release(shipment);
        send(random, node, () -> belief.picked(shipment, new int[] {found}, sequence), lossy);
    }

    private static void send(Random random, NodeRecord node, Runnable message, boolean lossy) {
        if (lossy && random.nextInt(10) == 0) return;
        node.underWay.add(message);
        if (random.nextInt(5) == 0) node.underWay.add(message);
    }

    private static void hearSome(Random random, NodeRecord node) {
        while (!node.underWay.isEmpty() && random.nextInt(3) > 0)
            node.underWay.remove(random.nextInt(node.underWay.size())).run();
    }

    private static void hearAll(Random random, NodeRecord node) {
        while (!node.underWay.isEmpty())
            node.underWay.remove(random.nextInt(node.underWay.size())).run();
    }

    private static void agrees(StockBelief belief, NodeRecord node) {
        for (int product = 0; product < PRODUCTS; product++) {
            int reserved = 0;
            for (Shipment shipment : node.open)
                if (shipment.order().product(0) == product) reserved += shipment.totalUnits();
            assertThat(belief.onHand(NODE, product)).isEqualTo(node.units[product]);
            assertThat(belief.available(NODE, product))
                    .isEqualTo(node.units[product] - reserved - BUFFER_UNITS - SAFETY_UNITS);
        }
    }

    private static Shipment shipment(int product, int units) {
        Order order = new Order(
                0,
                "",
                0,
                0,
                0,
                0,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                new int[] {product},
                new int[] {units},
                new long[] {100},
                0,
                0,
                0);
        return new Shipment(0, order, NODE, 0, order.unitsByLine(), 0, 0, 0);
    }
}
