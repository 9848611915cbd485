package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class IntervalTest {

    /** Mean 3, s² = 10/4, s/√5 = √0.5; the tabled 97.5 % point of t with 4 degrees of freedom is 2.776445. */
    @Test
    void an_interval_is_the_mean_and_t_standard_errors_either_way() {
        Interval interval = Interval.ofMeans(new double[] {1, 2, 3, 4, 5}, 0.95);

        assertThat(interval.mean()).isEqualTo(3);
        assertThat(interval.low()).isCloseTo(3 - 2.7764451 * Math.sqrt(0.5), within(1e-7));
        assertThat(interval.high()).isCloseTo(3 + 2.7764451 * Math.sqrt(0.5), within(1e-7));
        assertThat(interval.n()).isEqualTo(5);
    }

    @Test
    void replications_without_data_do_not_count() {
        Interval interval = Interval.ofMeans(new double[] {1, Double.NaN, 2, 3, Double.NaN, 4, 5}, 0.95);

        assertThat(interval).isEqualTo(Interval.ofMeans(new double[] {1, 2, 3, 4, 5}, 0.95));
    }

    @Test
    void one_replication_leaves_the_ends_unknown() {
        Interval interval = Interval.ofMeans(new double[] {7}, 0.95);

        assertThat(interval.bounded()).isFalse();
        assertThat(interval.meanOrNull()).isEqualTo(7);
        assertThat(interval.lowOrNull()).isNull();
        assertThat(interval.highOrNull()).isNull();
        assertThat(interval).hasToString("7.000 (n/a to n/a)");
    }

    @Test
    void no_replication_leaves_the_mean_unknown_too() {
        Interval interval = Interval.ofMeans(new double[0], 0.95);

        assertThat(interval.n()).isZero();
        assertThat(interval.meanOrNull()).isNull();
    }

    @Test
    void equal_replications_give_an_interval_without_width() {
        Interval interval = Interval.ofMeans(new double[] {0.1, 0.1, 0.1}, 0.95);

        assertThat(interval.low()).isEqualTo(0.1);
        assertThat(interval.high()).isEqualTo(0.1);
    }

    @Test
    void a_level_outside_0_to_1_is_refused() {
        assertThatThrownBy(() -> Interval.ofMeans(new double[] {1, 2}, 95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("95");
    }
}
