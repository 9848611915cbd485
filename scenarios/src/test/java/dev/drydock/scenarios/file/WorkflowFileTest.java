package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Raci;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.scenarios.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkflowFileTest {
    private static final String REST = "length: 1 d\npolicies: {baseline: manual-triage}\n";

    @TempDir
    Path folder;

    @Test
    void the_us_network_works_by_the_standard_workflow() {
        Workflow workflow = Yaml.scenario(folder, REST).workflow();

        assertThat(workflow.name()).isEqualTo("standard");
        assertThat(workflow.handoffs()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(handoff(workflow, "label").exceptionRoute()).isEqualTo(ExceptionType.LABEL_REJECTED);
        assertThat(workflow.route(ExceptionType.OVERSOLD).severity()).isEqualTo(ExceptionRoute.Severity.HARD);
    }

    @Test
    void the_standard_workflow_says_where_every_type_of_exception_goes() {
        Workflow workflow = Yaml.scenario(folder, REST).workflow();

        for (ExceptionType type : ExceptionType.values()) {
            assertThat(workflow.route(type).fallback())
                    .as("declare %s in workflows/standard.yaml", type.label())
                    .isNotEqualTo(workflow.route(type).owner());
        }
    }

    @Test
    void a_world_that_says_nothing_has_no_workflow() {
        Reading reading = new ScenarioReader(Catalogue.open()).read("fulfil-1");

        assertThat(((Reading.Ready) reading).scenario().workflow()).isEqualTo(Workflow.NONE);
    }

    @Test
    void a_scenario_lays_its_changes_over_the_workflow_of_its_world() {
        Workflow workflow = Yaml.scenario(folder, REST + """
                                workflow:
                                  queues:
                                    pick: {limit: 500, shed: [new, marketplace]}
                                  handoffs:
                                    label: {objective: 5 min, owner: platform, fallback: fulfilment-ops}
                                    refund: ~
                                  exceptions:
                                    short-pick: {window: 30 min}
                                """).workflow();

        assertThat(handoff(workflow, "pick").queue().limit()).isEqualTo(500);
        assertThat(handoff(workflow, "pick").queue().shed()).containsExactly("new", "marketplace");
        assertThat(handoff(workflow, "label").owner()).isEqualTo(Team.PLATFORM);
        assertThat(handoff(workflow, "label").objectiveMillis()).isEqualTo(300_000);
        assertThat(workflow.handoffs()).extracting(Handoff::name).doesNotContain("refund");
        assertThat(workflow.route(ExceptionType.SHORT_PICK).windowMillis()).isEqualTo(1_800_000);
        assertThat(workflow.name()).isEqualTo("test");
    }

    @Test
    void a_scenario_may_use_a_workflow_file_that_lies_beside_it() throws IOException {
        Files.writeString(folder.resolve("ours.yaml"), """
                apiVersion: drydock/v1
                kind: Workflow
                name: ours
                use: standard
                exceptions:
                  oversold: {window: 2 h}
                """);

        Workflow workflow =
                Yaml.scenario(folder, REST + "workflow: ours.yaml\n").workflow();

        assertThat(workflow.name()).isEqualTo("ours");
        assertThat(workflow.route(ExceptionType.OVERSOLD).windowMillis()).isEqualTo(7_200_000);
        assertThat(workflow.handoffs()).hasSizeGreaterThanOrEqualTo(18);
    }

    @Test
    void a_change_of_the_workflow_is_another_scenario() {
        String before = Yaml.scenario(folder, REST).fingerprint();

        String after = Yaml.scenario(folder, REST + "workflow: {exceptions: {short-pick: {window: 1 h}}}\n")
                .fingerprint();

        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void a_scenario_may_do_without_the_workflow_of_its_world() {
        assertThat(Yaml.scenario(folder, REST + "workflow: none\n").workflow()).isEqualTo(Workflow.NONE);
    }

    @Test
    void everyone_finds_their_own_work_in_the_matrix() {
        Workflow workflow = Yaml.scenario(folder, REST).workflow();

        Raci raci = Raci.of(workflow);

        assertThat(raci.rows()).hasSize(workflow.handoffs().size() + ExceptionType.values().length);
        for (Team team : Team.values())
            assertThat(raci.rows()).anyMatch(row -> row.roles().get(team).contains(Raci.Role.RESPONSIBLE));
    }

    private static Handoff handoff(Workflow workflow, String name) {
        return workflow.handoffs().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
