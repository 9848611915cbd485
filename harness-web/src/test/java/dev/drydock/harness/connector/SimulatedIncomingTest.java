package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.journal.Journal;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.simulator.connect.PartnerPayloads;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault.SchemaDrift;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The partners of a simulated world. */
final class SimulatedIncomingTest extends IncomingContract {
    private final SystemHealth health = new SystemHealth();
    private final List<FulfilmentEvent> heard = new ArrayList<>();
    private final PartnerPayloads partners = new PartnerPayloads(
            new Kernel(SmallShop.START_MILLIS),
            new Draws(1),
            Journal.all(List.of()),
            SmallShop.network(),
            BOOK,
            heard::add);
    private @Nullable SchemaDrift drift;

    SimulatedIncomingTest() {
        partners.suffer(health);
    }

    @Override
    void sends(FulfilmentEvent event) {
        partners.accept(event);
    }

    @Override
    void changes(@Nullable ShapeChange change) {
        if (drift != null) health.end(drift);
        drift = change == null ? null : new SchemaDrift(BusinessSystem.WMS, SmallShop.DALLAS, 1, "", change);
        if (drift != null) health.begin(drift, Long.MAX_VALUE);
    }

    @Override
    void decided(Decision decision) {
        assertThat(partners.takes(decision)).isTrue();
    }

    @Override
    void keysIn(int message, FulfilmentEvent says) {} // the partner's own screens show it

    @Override
    List<FulfilmentEvent> heard() {
        return heard;
    }
}
