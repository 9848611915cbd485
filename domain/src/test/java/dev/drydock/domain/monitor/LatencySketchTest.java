package dev.drydock.domain.monitor;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LatencySketchTest {

    @Test
    void a_quantile_is_off_by_no_more_than_a_64th_of_its_value() {
        forAllSeeds(random -> {
            LatencySketch sketch = new LatencySketch();
            long[] millis = new long[1 + random.nextInt(500)];
            for (int i = 0; i < millis.length; i++) {
                millis[i] = (long) Math.exp(random.nextDouble() * 25);
                sketch.add(millis[i]);
            }
            Arrays.sort(millis);

            for (double share : new double[] {0, 0.5, 0.9, 0.99, 1}) {
                long exact = millis[(int) Math.max(0, Math.ceil(share * millis.length) - 1)];
                assertThat((double) sketch.quantileMillis(share)).isCloseTo((double) exact, within(exact / 64.0));
            }
        });
    }

    @Test
    void short_times_are_exact() {
        LatencySketch sketch = new LatencySketch();
        sketch.add(0);
        sketch.add(63);

        assertThat(sketch.quantileMillis(0.5)).isZero();
        assertThat(sketch.quantileMillis(1)).isEqualTo(63);
    }

    @Test
    void two_sketches_add_up_to_the_sketch_of_all() {
        forAllSeeds(random -> {
            LatencySketch one = new LatencySketch();
            LatencySketch other = new LatencySketch();
            LatencySketch all = new LatencySketch();
            for (int i = 0; i < 100; i++) {
                long millis = random.nextInt(10_000_000);
                (random.nextBoolean() ? one : other).add(millis);
                all.add(millis);
            }

            one.add(other);

            assertThat(one).isEqualTo(all);
            assertThat(one.count()).isEqualTo(100);
        });
    }

    @Test
    void without_any_there_is_no_quantile() {
        assertThat(new LatencySketch().quantileMillis(0.5)).isEqualTo(-1);
    }

    @Test
    void what_is_out_of_range_is_kept_at_its_end() {
        LatencySketch sketch = new LatencySketch();
        sketch.add(-5);
        sketch.add(Long.MAX_VALUE);

        assertThat(sketch.quantileMillis(0.1)).isZero();
        assertThat(sketch.quantileMillis(1)).isGreaterThan(1L << 40);
    }
}
