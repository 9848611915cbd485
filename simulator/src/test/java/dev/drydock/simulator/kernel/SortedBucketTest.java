package dev.drydock.simulator.kernel;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedBucketTest {
    private record Event(int row, int offset) {}

    @Test
    void sorts_by_offset_and_keeps_ties_in_order_whatever_its_size() {
        SortedBucket bucket = new SortedBucket();
        forAllSeeds(random -> {
            int offsets = 1 + random.nextInt(Calendar.BUCKET_MILLIS);
            List<Event> expected = new ArrayList<>();
            for (int row = random.nextInt(random.nextBoolean() ? 60 : 6000); row > 0; row--) {
                Event event = new Event(row, random.nextInt(offsets));
                bucket.push(event.row(), event.offset());
                expected.add(0, event); // newest first: each goes in front
            }

            bucket.sort();

            expected.sort(comparingInt(Event::offset)); // a stable sort is the specification
            for (Event event : expected) {
                assertThat(bucket.firstOffset()).isEqualTo(event.offset());
                assertThat(bucket.takeFirst()).isEqualTo(event.row());
            }
            assertThat(bucket.firstOffset()).isEqualTo(Calendar.NO_OFFSET);
        });
    }
}
