package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Fault.Answers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A system goes down for hours: every order still comes to its end, once. */
class SystemOutageTest {

    @ParameterizedTest
    @CsvSource({
        "OMS, ERRORS",
        "OMS, TIMEOUTS",
        "OMS, LOST",
        "PAYMENT, ERRORS",
        "PAYMENT, TIMEOUTS",
        "PAYMENT, LOST",
        "WMS, ERRORS",
        "WMS, TIMEOUTS",
        "WMS, LOST",
        "THIRD_PARTY, ERRORS",
        "CARRIER, ERRORS",
        "CARRIER, TIMEOUTS",
        "FINANCE, LOST"
    })
    void every_order_ends_once_as_without_it(BusinessSystem system, Answers answers) {
        SmallWorld quiet = new SmallWorld();
        SmallWorld down = new SmallWorld();
        down.faults.add(
                new Fault("down", new Fault.When.At(10 * HOUR, 6 * HOUR), new Fault.SystemOutage(system, -1, answers)));

        RunFigures calm = run(quiet);
        RunFigures hit = run(down);

        assertThat(hit.invariants())
                .isNotEmpty()
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
        assertThat(hit.orders()).isEqualTo(calm.orders());
        assertThat(hit.kpis().get(Kpi.IN_FULL)).isEqualTo(calm.kpis().get(Kpi.IN_FULL));
        assertThat(hit.digest()).isNotEqualTo(calm.digest());
    }

    private static RunFigures run(SmallWorld world) {
        return Simulation.run(world.scenario(), world.policy, 5, RunOptions.FIGURES_ONLY)
                .figures();
    }
}
