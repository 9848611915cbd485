package dev.drydock.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawsTest {
    private static final int PICK_TIME = 3;
    private static final int PACK_TIME = 4;

    private final Draws draws = new Draws(7);

    @Test
    void a_draw_depends_on_its_key_and_not_on_what_was_drawn_before() {
        long first = draws.on(5, PICK_TIME).nextLong();
        long second = draws.nextLong();
        for (int i = 0; i < 100; i++) draws.on(i, PACK_TIME).nextLong();

        assertThat(draws.on(5, PICK_TIME).nextLong()).isEqualTo(first);
        assertThat(draws.nextLong()).isEqualTo(second);
        assertThat(new Draws(7).on(5, PICK_TIME).nextLong()).isEqualTo(first);
    }

    @Test
    void the_numbers_are_the_same_for_ever() {
        Draws other = new Draws(-1).on(1L << 40, -3);

        assertThat(draws.nextLong()).as("as new").isEqualTo(0x3c0424d804f01f06L);
        assertThat(draws.on(1, 0).nextLong()).isEqualTo(0x0be21831be954d2dL);
        assertThat(draws.on(0, 1).nextLong()).isEqualTo(0x0e0e59a4385ed2aeL);
        assertThat(other.nextLong()).isEqualTo(0x94602327a489a4bfL);
        assertThat(other.nextLong()).isEqualTo(0xe4b4376e5a649a57L);
        assertThat(other.nextLong()).isEqualTo(0x7c939c2bc1a769b9L);
    }

    @Test
    void streams_of_a_run_start_at_different_numbers() {
        Set<Long> firsts = new HashSet<>();

        for (int entity = 0; entity < 20_000; entity++) {
            for (int purpose = 0; purpose < 10; purpose++) {
                firsts.add(draws.on(entity, purpose).nextLong());
            }
        }

        assertThat(firsts).hasSize(200_000);
    }

    @Test
    void doubles_stay_inside_their_interval() {
        for (int i = 0; i < 100_000; i++) {
            assertThat(draws.nextDouble()).isGreaterThanOrEqualTo(0).isLessThan(1);
            assertThat(draws.nextOpenDouble()).isGreaterThan(0).isLessThan(1);
        }
    }

    @Test
    void ints_cover_all_values_below_their_bound_equally() {
        int[] counts = new int[6];

        for (int i = 0; i < 60_000; i++) counts[draws.on(i, 0).nextInt(6)]++;

        assertThat(ChiSquare.ofUniform(counts)).isLessThan(ChiSquare.critical(5));
        assertThat(draws.nextInt(1)).isZero();
        assertThat(draws.nextInt(Integer.MAX_VALUE)).isNotNegative();
        assertThatIllegalArgumentException().isThrownBy(() -> draws.nextInt(0));
    }

    @Test
    void a_chance_comes_true_as_often_as_it_says_and_keeps_its_cases_when_it_grows() {
        int happened = 0;
        for (int order = 0; order < 100_000; order++) {
            boolean returned = draws.on(order, PICK_TIME).chance(0.08);
            if (returned) happened++;
            if (returned) assertThat(draws.on(order, PICK_TIME).chance(0.09)).isTrue();
            assertThat(draws.chance(0)).isFalse();
            assertThat(draws.chance(1)).isTrue();
        }

        assertThat(happened).isBetween(8000 - 400, 8000 + 400);
    }
}
