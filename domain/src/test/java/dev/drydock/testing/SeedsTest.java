package dev.drydock.testing;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class SeedsTest {

    @Test
    void a_failure_names_the_seed_that_replays_it() {
        assertThatThrownBy(() ->
                        forAllSeeds(random -> assertThat(random.nextInt(50)).isNotEqualTo(7)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dseed=");
    }

    @Test
    void every_seed_brings_other_numbers() {
        Set<Long> seen = new HashSet<>();

        forAllSeeds(random -> seen.add(random.nextLong()));

        assertThat(seen).hasSize(200);
    }
}
