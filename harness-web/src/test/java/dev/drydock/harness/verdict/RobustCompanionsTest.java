package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RobustCompanionsTest {

    /** Walsh averages of 1, −2, 4, 5 in order: −2 −0.5 1 1 1.5 2.5 3 4 4.5 5; the middle two average 2. */
    @Test
    void the_walsh_median_is_the_middle_of_all_averages_of_two() {
        assertThat(WalshMedian.of(new double[] {1, -2, 4, 5})).isEqualTo(2.0);
    }

    @Test
    void the_walsh_median_agrees_with_laying_out_every_average() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            double[] sample = random.doubles(1 + random.nextInt(40))
                    .map(x -> random.nextBoolean()
                            ? Math.rint(10 * (x - 0.5))
                            : 1e3 * (x - 0.5)) // ties, zeros, both signs
                    .toArray();

            assertThat(WalshMedian.of(sample)).isCloseTo(medianOfAllAverages(sample), within(1e-10));
        }
    }

    @Test
    void a_wild_replication_moves_the_mean_but_hardly_the_walsh_median() {
        double[] calm = IntStream.rangeClosed(1, 21).mapToDouble(i -> i).toArray();
        double[] wild = calm.clone();
        wild[20] = 1e6;

        assertThat(WalshMedian.of(calm)).isEqualTo(11);
        assertThat(WalshMedian.of(wild)).isBetween(11.0, 12.0);
    }

    /**
     * The sizes 1, 2, 4, 5 add up to 12, and turning some of them to minus takes off twice their sum. The observed sum is 8, so as
     * far from zero are: none turned (12), 1 turned (10), 2 turned (8), and the mirror of each. 6 of the 16 patterns.
     */
    @Test
    void sign_flips_are_counted_exactly_for_few_pairs() {
        assertThat(SignFlip.pTwoSided(new double[] {1, -2, 4, 5})).isEqualTo(6.0 / 16);
    }

    @Test
    void all_differences_on_one_side_leave_two_patterns_of_all() {
        assertThat(SignFlip.pTwoSided(new double[] {1, 2, 3, 4, 5})).isEqualTo(2.0 / 32);
        assertThat(SignFlip.pTwoSided(new double[] {0.1, 0.1, 0.1, 0.1})).isEqualTo(2.0 / 16);
    }

    /**
     * Twenty integers with the sum 66. Adding up the number of ways to reach each signed sum, one difference after the other, gives
     * the exact share 0.2305126 of the 2²⁰ patterns; the standard error of 9,999 draws is 0.0042.
     */
    @Test
    void sign_flips_are_drawn_from_a_fixed_seed_for_many_pairs() {
        double[] differences = {-9, -8, -7, -6, -5, 1, 2, 3, 4, 10, 11, 12, 13, 14, 15, 16, 17, -18, -19, 20};

        double p = SignFlip.pTwoSided(differences);

        assertThat(exactShare(differences)).isCloseTo(0.2305126190, within(1e-10));
        assertThat(p).isCloseTo(exactShare(differences), within(0.0126));
        assertThat(SignFlip.pTwoSided(differences)).isEqualTo(p);
    }

    @Test
    void a_drawn_p_is_never_zero() {
        double[] allUp = new double[60];
        Arrays.fill(allUp, 1);

        assertThat(SignFlip.pTwoSided(allUp)).isEqualTo(1.0 / (1 + SignFlip.DRAWS));
    }

    /** Five positive ranks of five: 2 of 32 sign patterns; the three zeros must not count. */
    @Test
    void the_signed_rank_drops_zero_differences_first() {
        assertThat(SignedRank.pTwoSided(new double[] {0, 1, 2, 0, 3, 4, 0, 5})).isCloseTo(2.0 / 32, within(1e-12));
        assertThat(SignedRank.pTwoSided(new double[] {0, 0, 0})).isEqualTo(1);
    }

    @Test
    void without_data_every_companion_is_unknown() {
        assertThat(Companions.of(new double[0])).isEqualTo(Companions.NONE);
    }

    /** In order 0.01 × 4, 0.02 × 3, 0.04 × 2, 0.9 × 1; then 0.02 × 3, 0.03 × 2, and 0.04 × 1 held up to the step before. */
    @Test
    void holm_multiplies_by_what_is_left_and_never_steps_back() {
        assertThat(Holm.adjust(new double[] {0.04, 0.01, 0.02, 0.9}))
                .containsExactly(new double[] {0.08, 0.04, 0.06, 0.9}, within(1e-12));
        assertThat(Holm.adjust(new double[] {0.03, 0.02, 0.04}))
                .containsExactly(new double[] {0.06, 0.06, 0.06}, within(1e-12));
        assertThat(Holm.adjust(new double[0])).isEmpty();
    }

    private static double medianOfAllAverages(double[] sample) {
        double[] averages = IntStream.range(0, sample.length)
                .boxed()
                .flatMapToDouble(i -> IntStream.rangeClosed(0, i).mapToDouble(j -> (sample[i] + sample[j]) / 2))
                .sorted()
                .toArray();
        return (averages[(averages.length - 1) / 2] + averages[averages.length / 2]) / 2;
    }

    /** Counts the ways to reach each sum, one difference after the other. */
    private static double exactShare(double[] integers) {
        int reach = (int) Arrays.stream(integers).map(Math::abs).sum();
        double[] ways = new double[2 * reach + 1];
        ways[reach] = 1;
        for (double value : integers) {
            int step = (int) Math.abs(value);
            double[] next = new double[ways.length];
            for (int i = 0; i < ways.length; i++) {
                if (ways[i] == 0) continue;
                next[i + step] += ways[i] / 2;
                next[i - step] += ways[i] / 2;
            }
            ways = next;
        }
        double observed = Math.abs(Arrays.stream(integers).sum());
        double share = 0;
        for (int i = 0; i < ways.length; i++) if (Math.abs(i - reach) >= observed) share += ways[i];
        return share;
    }
}
