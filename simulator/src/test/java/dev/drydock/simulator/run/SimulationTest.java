package dev.drydock.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.scenario.Scenario;
import org.junit.jupiter.api.Test;

class SimulationTest {

    @Test
    void a_calm_world_delivers_every_order_and_breaks_no_invariant() {
        RunFigures figures = run(new SmallWorld(), 1);

        assertThat(figures.orders()).isEqualTo(1_500);
        assertThat(figures.invariants())
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
        assertThat(figures.kpis().get(Kpi.OTIF)).isGreaterThan(0.9);
        assertThat(figures.kpis().get(Kpi.CANCELLATION)).isLessThan(0.05);
    }

    @Test
    void the_same_seed_gives_the_same_digest_and_another_seed_another() {
        String first = run(new SmallWorld(), 5).digest();
        String again = run(new SmallWorld(), 5).digest();
        String other = run(new SmallWorld(), 6).digest();

        assertThat(again).isEqualTo(first);
        assertThat(other).isNotEqualTo(first);
    }

    private static RunFigures run(SmallWorld world, long seed) {
        Scenario scenario = world.scenario();
        return Simulation.run(scenario, world.policy, seed, RunOptions.FIGURES_ONLY)
                .figures();
    }
}
