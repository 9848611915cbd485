package dev.drydock.harness.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.harness.result.Digests;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RehearsalTest {
    private final Rehearsal rehearsal = new Rehearsal(new ScriptedRunner(), "test");
    private final Plan plan = Plan.of(SmallShop.scenario(), "small-shop");

    @Test
    void a_kpi_without_data_is_null_and_never_zero() {
        KpiFigure delay = rehearsal.run(plan, "by-hand", Progress.NONE).kpis().get("detectionDelay");

        assertThat(delay.mean()).isNull();
        assertThat(delay.low()).isNull();
        assertThat(delay.n()).isZero();
        assertThat(delay.values()).containsExactly(null, null, null, null);
    }

    @Test
    void one_replication_has_a_mean_and_no_interval() {
        KpiFigure otif = rehearsal
                .run(plan.withReplications(1), "by-hand", Progress.NONE)
                .kpis()
                .get("otif");

        assertThat(otif.mean()).isNotNull();
        assertThat(otif.low()).isNull();
        assertThat(otif.high()).isNull();
    }

    @Test
    void counts_are_summed_over_replications() {
        RunReport report = rehearsal.run(plan, "by-rule", Progress.NONE);

        assertThat(report.orders()).isEqualTo(40);
        assertThat(report.exceptions())
                .containsExactly(new RunReport.ExceptionTotal(
                        "label-rejected", "carrier rejects labels", "fulfilment-ops", 8, 4));
        assertThat(report.costs()).containsExactly(new RunReport.Cost("postage", 5000));
    }

    @Test
    void the_digest_covers_every_replication_in_order() {
        RunReport report = rehearsal.run(plan, "by-rule", Progress.NONE);

        assertThat(report.digests()).hasSize(4).doesNotHaveDuplicates();
        assertThat(report.digest()).isEqualTo(Digests.ofReplications(report.digests()));
        assertThat(Digests.ofReplications(List.of("a", "b"))).isNotEqualTo(Digests.ofReplications(List.of("b", "a")));
        assertThat(Digests.ofReplications(List.of("ab"))).isNotEqualTo(Digests.ofReplications(List.of("a", "b")));
    }

    @Test
    void writing_events_changes_nothing_else() {
        ByteArrayOutputStream events = new ByteArrayOutputStream();

        RunReport with = rehearsal.run(plan, "by-rule", events, Progress.NONE);

        assertThat(events.toString(UTF_8).lines()).hasSize(10);
        assertThat(with.digest())
                .isEqualTo(rehearsal.run(plan, "by-rule", Progress.NONE).digest());
    }
}
