package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.report.Examples;
import org.junit.jupiter.api.Test;

final class GistTest {
    @Test
    void what_got_worse_comes_before_what_got_better_and_what_did_not_move_is_left_out() {
        assertThat(Gist.of(Examples.comparison()).replace('\u202f', ' '))
                .isEqualTo(
                        "Express share rose from 3.1 % to 4.8 % (worse); on time in full rose from 92.3 % to 96.5 %; "
                                + "order cycle time fell from 78.4 h to 71.9 h.");
    }
}
