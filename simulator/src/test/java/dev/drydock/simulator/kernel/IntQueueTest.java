package dev.drydock.simulator.kernel;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class IntQueueTest {
    @Test
    void gives_values_back_in_the_order_they_came() {
        forAllSeeds(random -> {
            IntQueue queue = new IntQueue();
            List<Integer> expected = new ArrayList<>();

            for (int i = 0; i < 500; i++) {
                if (random.nextInt(5) < 3) {
                    queue.add(i);
                    expected.add(i);
                } else if (!expected.isEmpty()) {
                    assertThat(queue.peek()).isEqualTo(expected.get(0));
                    assertThat(queue.remove()).isEqualTo(expected.remove(0));
                }
                assertThat(queue.size()).isEqualTo(expected.size());
            }

            for (int i = 0; i < expected.size(); i++) assertThat(queue.get(i)).isEqualTo(expected.get(i));
        });
    }

    @Test
    void an_empty_queue_has_nothing_to_give() {
        IntQueue queue = new IntQueue();
        queue.add(1);
        queue.clear();

        assertThat(queue.isEmpty()).isTrue();
        assertThatThrownBy(queue::remove).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(queue::peek).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> queue.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
