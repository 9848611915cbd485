package dev.drydock.harness.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunbookTest {

    @Test
    void the_next_action_is_the_first_step_in_plain_words() {
        Runbook runbook = new Runbook(
                "runbooks/short-pick.md",
                "# Short pick\n\nUnits were not found.\n\n1. Look in the **next bin** and ask\n   the [packer](/x).\n2. Count.\n");

        assertThat(runbook.type()).isEqualTo("short-pick");
        assertThat(runbook.firstStep()).contains("Look in the next bin and ask the packer.");
    }

    @Test
    void a_text_without_steps_has_no_next_action() {
        assertThat(new Runbook("runbooks/x.md", "Only words.\n").firstStep()).isEmpty();
    }
}
