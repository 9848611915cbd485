package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KpiGroupTest {

    @Test
    void every_kpi_answers_one_of_the_questions() {
        assertThat(KpiGroup.ungrouped()).isEmpty();
    }
}
