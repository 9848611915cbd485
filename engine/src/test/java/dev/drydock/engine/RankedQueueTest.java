package dev.drydock.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.testing.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RankedQueueTest {
    private static final class Piece extends Turn {
        Piece(long key) {
            this.key = key;
        }
    }

    @Test
    void whoever_has_the_smallest_key_is_next_then_who_came_first_and_anyone_may_leave() {
        Seeds.forAllSeeds(random -> {
            RankedQueue<Piece> queue = new RankedQueue<>(0);
            List<Piece> waiting = new ArrayList<>();
            for (int step = 0; step < 300; step++) {
                int what = random.nextInt(5);
                if (what < 3 || waiting.isEmpty()) {
                    Piece piece = new Piece(random.nextInt(6));
                    queue.add(piece, step);
                    waiting.add(piece);
                } else if (what == 3) {
                    Piece left = waiting.remove(random.nextInt(waiting.size()));
                    queue.remove(left);
                    assertThat(left.waits()).isFalse();
                } else {
                    Piece first = waiting.stream()
                            .min(Comparator.comparingLong((Piece piece) -> piece.key)
                                    .thenComparingLong(piece -> piece.sequence))
                            .orElseThrow();
                    assertThat(queue.poll(step)).isSameAs(first);
                    waiting.remove(first);
                }
                assertThat(queue.size()).isEqualTo(waiting.size());
            }
        });
    }

    @Test
    void who_has_waited_too_long_goes_before_every_rank() {
        RankedQueue<Piece> queue = new RankedQueue<>(100);
        Piece early = new Piece(9);
        Piece important = new Piece(1);
        queue.add(early, 0);
        queue.add(important, 90);

        assertThat(queue.poll(101)).isSameAs(early);
        assertThat(queue.poll(101)).isSameAs(important);
        assertThat(queue.poll(101)).isNull();
    }

    @Test
    void who_has_left_is_not_called_for_having_waited_long() {
        RankedQueue<Piece> queue = new RankedQueue<>(100);
        Piece early = new Piece(9);
        Piece late = new Piece(5);
        queue.add(early, 0);
        queue.add(late, 50);

        queue.remove(early);

        assertThat(queue.poll(101)).isSameAs(late);
    }
}
