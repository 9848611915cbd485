package dev.drydock.engine.policy;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExactMemoTest {

    @Test
    void remembers_what_a_map_remembers_until_it_is_full_and_then_forgets() {
        forAllSeeds(random -> {
            int width = random.nextInt(4);
            int mostEntries = 1 + random.nextInt(300);
            ExactMemo memo = new ExactMemo(width, mostEntries);
            Map<List<Long>, Long> map = new HashMap<>();

            for (int i = 0; i < 2000; i++) {
                long[] key = random.longs(width, 0, 8).toArray();
                List<Long> boxed = Arrays.stream(key).boxed().toList();
                boolean known = memo.find(key);

                assertThat(known).isEqualTo(map.containsKey(boxed));
                if (known) {
                    assertThat(memo.value()).isEqualTo(map.get(boxed));
                } else {
                    if (map.size() == mostEntries) map.clear();
                    memo.put(key, i);
                    map.put(boxed, (long) i);
                    assertThat(memo.find(key)).isTrue();
                    assertThat(memo.value()).isEqualTo(i);
                }
                assertThat(memo.size()).isEqualTo(map.size());
            }
        });
    }
}
