package dev.drydock.scenarios.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.testing.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    @Test
    void a_slip_of_the_pen_finds_the_name() {
        List<String> names = List.of("duration", "delay", "rejects-labels", "otif");

        assertThat(NearestName.of("duratoin", names)).isEqualTo("duration");
        assertThat(NearestName.of("REJECTS_LABELS", names)).isEqualTo("rejects-labels");
        assertThat(NearestName.of("otfi", names)).isEqualTo("otif");
        assertThat(NearestName.of("something", names)).isEmpty();
        assertThat(NearestName.of("", names)).isEmpty();
    }

    @Test
    void two_neighbours_swapped_are_one_edit() {
        Seeds.forAllSeeds(random -> {
            StringBuilder word = new StringBuilder();
            for (int i = 0; i < 8; i++) word.append((char) ('a' + random.nextInt(26)));
            int at = random.nextInt(7);
            StringBuilder swapped = new StringBuilder(word);
            swapped.setCharAt(at, word.charAt(at + 1));
            swapped.setCharAt(at + 1, word.charAt(at));

            assertThat(NearestName.edits(word.toString(), swapped.toString(), 99))
                    .isLessThanOrEqualTo(1);
        });
    }
}
