package dev.drydock.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceTest {
    private static final int PICKS = 200_000;

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 64, 500})
    void things_are_chosen_in_proportion_to_their_weights(int size) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) weights[i] = 1 + i % 5;

        int[] counts = picks(weights);

        assertThat(ChiSquare.of(counts, weights)).isLessThan(ChiSquare.critical(size - 1));
    }

    @Test
    void one_heavy_weight_among_light_ones_is_chosen_as_often_as_it_should_be() {
        double[] weights = {1, 1, 1, 1_000, 1, 1};

        int[] counts = picks(weights);

        assertThat(ChiSquare.of(counts, weights)).isLessThan(ChiSquare.critical(5));
    }

    @Test
    void a_weight_of_zero_is_never_chosen() {
        double[] weights = {0, 3, 0, 1, 0.1, 0, 0};

        int[] counts = picks(weights);

        assertThat(counts[0] + counts[2] + counts[5] + counts[6]).isZero();
        assertThat(ChiSquare.of(counts, weights)).isLessThan(ChiSquare.critical(2));
    }

    @Test
    void weights_count_by_their_proportion_alone() {
        Choice small = new Choice(new double[] {0.25, 0.5, 0.125});
        Choice large = new Choice(new double[] {1024, 2048, 512});
        Draws draws = new Draws(3);

        for (int i = 0; i < 1_000; i++) {
            assertThat(large.pick(draws.on(i, 0))).isEqualTo(small.pick(draws.on(i, 0)));
        }
    }

    @Test
    void weights_that_choose_nothing_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(new double[0]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(new double[] {0, 0}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(new double[] {2, -1}));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(new double[] {1, Double.NaN}));
    }

    private static int[] picks(double[] weights) {
        Choice choice = new Choice(weights);
        Draws draws = new Draws(11);
        int[] counts = new int[weights.length];
        for (int i = 0; i < PICKS; i++) counts[choice.pick(draws)]++;
        return counts;
    }
}
