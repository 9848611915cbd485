package dev.drydock.engine.belief;

import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.AdaptiveBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdaptiveBuffersTest {
    private static final int PRODUCTS = 4;
    private final StockBelief belief = new StockBelief(
            network().products(PRODUCTS).build(), 0, List.of(), new AdaptiveBuffer(0.3, 2_000, 1_000, 2, 8));
    private long sequence;

    @Test
    void nothing_is_held_back_before_anything_was_measured() {
        heard(record(20));

        for (int product = 0; product < PRODUCTS; product++)
            assertThat(belief.available(0, product)).isEqualTo(20);
    }

    @Test
    void a_product_whose_counts_keep_finding_less_is_held_back_most_and_its_node_a_little() {
        heard(record(20));

        for (int i = 0; i < 3; i++) count(0, -4);

        int counted = belief.heldBack(0, 0);
        int neighbour = belief.heldBack(0, 1);
        assertThat(counted).isBetween(3, 8);
        assertThat(neighbour).isBetween(1, counted);
        assertThat(belief.heldBack(1, 0)).as("another node").isZero();
        assertThat(belief.available(0, 0)).isEqualTo(20 - 12 - counted);
        assertThat(belief.onHand(0, 0)).isEqualTo(20 - 12);
    }

    @Test
    void records_that_prove_right_give_the_units_free_again() {
        heard(record(20));
        count(0, -4);
        int afterwards = belief.heldBack(0, 0);

        for (int i = 0; i < 30; i++) for (int product = 0; product < PRODUCTS; product++) count(product, 0);

        assertThat(afterwards).isPositive();
        assertThat(belief.heldBack(0, 0)).isZero();
        assertThat(belief.available(0, 0)).isEqualTo(16);
    }

    @Test
    void a_snapshot_shows_how_far_the_belief_was_off_whichever_message_was_lost() {
        heard(record(20));
        sequence += 3; // lost
        int[] truth = {14, 20, 20, 20};

        heard(new StockSnapshot(0, sequence, truth, 0));

        assertThat(belief.heldBack(0, 0)).isGreaterThan(belief.heldBack(0, 1));
        assertThat(belief.onHand(0, 0)).isEqualTo(14);
    }

    @Test
    void few_observations_lean_on_the_node_many_stand_for_themselves() {
        ErrorMeasure measure = new ErrorMeasure(1, 3, 0.01, 4);

        for (int i = 0; i < 36; i++) measure.observe(0, 5);
        for (int i = 0; i < 36; i++) measure.observe(1, 0);

        double node = (measure.mean(2));
        assertThat(node).as("no evidence: the node's mean").isCloseTo(2.5, within(1e-9));
        assertThat(measure.mean(0)).isGreaterThan(4.6).isLessThan(5);
        assertThat(measure.mean(1)).isPositive().isLessThan(0.4);
    }

    private void heard(StockSnapshot snapshot) {
        belief.snapshotAsked(0);
        assertThat(belief.snapshot(snapshot)).isTrue();
    }

    private StockSnapshot record(int units) {
        return new StockSnapshot(0, sequence, new int[] {units, units, units, units}, 0);
    }

    private void count(int product, int delta) {
        belief.changed(new StockChanged(0, product, ++sequence, delta, StockCause.COUNT, 0));
    }
}
