package dev.drydock.harness.report.page;

import dev.drydock.domain.handoff.Raci;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
import java.util.Arrays;
import java.util.List;

/** Who does what, a row for each handoff and each type of exception, a column for each team. */
public record RaciPage(String workflow, List<String> teams, List<Row> handoffs, List<Row> exceptions) {

    /** @param letters one entry a team: {@code A/R}, {@code C}, or empty */
    public record Row(String name, String meaning, List<String> letters) {}

    public static RaciPage of(Workflow workflow) {
        List<Raci.Row> rows = Raci.of(workflow).rows();
        return new RaciPage(
                workflow.name(),
                Arrays.stream(Team.values()).map(Team::label).toList(),
                rows.stream().filter(row -> !row.exception()).map(RaciPage::row).toList(),
                rows.stream().filter(Raci.Row::exception).map(RaciPage::row).toList());
    }

    private static Row row(Raci.Row of) {
        return new Row(
                of.name(),
                of.meaning(),
                Arrays.stream(Team.values()).map(of::letters).toList());
    }
}
