package dev.drydock.domain.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

final class NumberSetTest {

    @Test
    void behaves_as_a_sorted_set_of_numbers() {
        for (int seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            NumberSet set = new NumberSet();
            TreeSet<Integer> specification = new TreeSet<>();
            for (int step = 0; step < 2_000; step++) {
                int number = random.nextInt(3_000);
                if (random.nextInt(3) > 0) assertThat(set.add(number)).isEqualTo(specification.add(number));
                else assertThat(set.remove(number)).isEqualTo(specification.remove(number));
            }

            assertThat(set.size()).as("seed %d", seed).isEqualTo(specification.size());
            for (int number = 0; number < 3_200; number++) {
                Integer next = specification.ceiling(number);
                assertThat(set.contains(number)).isEqualTo(specification.contains(number));
                assertThat(set.next(number)).as("seed %d", seed).isEqualTo(next == null ? -1 : next);
            }
        }
    }
}
