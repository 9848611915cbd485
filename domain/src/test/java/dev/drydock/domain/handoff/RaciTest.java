package dev.drydock.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RaciTest {
    private static final Handoff LABEL = new Handoff(
            "label",
            "A carrier takes the parcel on",
            Handoff.Subject.SHIPMENT,
            "label.requested",
            List.of("label.issued"),
            List.of("label.rejected"),
            BusinessSystem.WMS,
            BusinessSystem.CARRIER,
            Team.FULFILMENT_OPS,
            Team.PLATFORM,
            "failover",
            new Handoff.Queue("label", 0, List.of()),
            ExceptionType.LABEL_REJECTED,
            "the label is for the service asked for",
            "the parcel may go",
            "postagePerOrder",
            60_000,
            null);

    private static final Workflow WORKFLOW = new Workflow(
            "small",
            List.of(LABEL),
            Map.of(
                    ExceptionType.LABEL_REJECTED,
                    new ExceptionRoute(
                            ExceptionType.LABEL_REJECTED,
                            ExceptionRoute.Severity.SOFT,
                            Team.CUSTOMER_CARE,
                            Team.FINANCE,
                            3_600_000,
                            Team.REVENUE_OPS,
                            "runbooks/label-rejected.md"),
                    ExceptionType.OVERSOLD,
                    new ExceptionRoute(
                            ExceptionType.OVERSOLD,
                            ExceptionRoute.Severity.HARD,
                            Team.REVENUE_OPS,
                            Team.PLATFORM,
                            3_600_000,
                            Team.REVENUE_OPS,
                            "runbooks/oversold.md")));

    private final Raci raci = Raci.of(WORKFLOW);

    @Test
    void the_owner_of_a_handoff_does_it_and_answers_for_it() {
        Raci.Row row = raci.rows().get(0);

        assertThat(row.name()).isEqualTo("label");
        assertThat(row.letters(Team.FULFILMENT_OPS)).isEqualTo("A/R");
        assertThat(row.letters(Team.PLATFORM)).isEqualTo("C");
        assertThat(row.letters(Team.CUSTOMER_CARE)).isEqualTo("I"); // called when it fails
        assertThat(row.letters(Team.FINANCE)).isEmpty();
    }

    @Test
    void an_exception_is_worked_by_its_owner_and_answered_for_by_whom_it_is_escalated_to() {
        Raci.Row row = row("label-rejected");

        assertThat(row.letters(Team.CUSTOMER_CARE)).isEqualTo("R");
        assertThat(row.accountable()).isEqualTo(Team.REVENUE_OPS);
        assertThat(row.letters(Team.FINANCE)).isEqualTo("C");
    }

    @Test
    void a_hard_exception_is_told_to_customer_care() {
        Raci.Row row = row("oversold");

        assertThat(row.letters(Team.REVENUE_OPS)).isEqualTo("A/R");
        assertThat(row.letters(Team.CUSTOMER_CARE)).isEqualTo("I");
    }

    @Test
    void every_row_has_one_team_that_answers_for_it_and_at_least_one_that_does_it() {
        for (Raci.Row row : raci.rows()) {
            long accountable = row.roles().values().stream()
                    .filter(roles -> roles.contains(Raci.Role.ACCOUNTABLE))
                    .count();
            assertThat(accountable).as(row.name()).isEqualTo(1);
            assertThat(row.roles().values()).as(row.name()).anyMatch(roles -> roles.contains(Raci.Role.RESPONSIBLE));
        }
        assertThat(raci.rows()).hasSize(1 + ExceptionType.values().length);
    }

    private Raci.Row row(String name) {
        return raci.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
