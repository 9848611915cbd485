package dev.drydock.simulator.kernel;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BitTreeTest {
    @Test
    void finds_the_smallest_member() {
        forAllSeeds(random -> {
            BitTree tree = new BitTree(14);
            TreeSet<Integer> expected = new TreeSet<>();

            for (int i = 0; i < 300; i++) {
                int number = random.nextInt(1 << 14);
                tree.set(number);
                expected.add(number);
            }
            for (int hint = 0; !expected.isEmpty(); hint = expected.pollFirst()) {
                assertThat(tree.nextSet(hint)).isEqualTo(expected.first());
                tree.clear(expected.first());
            }

            assertThat(tree.nextSet(0)).isEqualTo(BitTree.NONE);
        });
    }
}
