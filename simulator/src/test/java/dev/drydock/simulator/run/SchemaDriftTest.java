package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MessageDecision.AdoptMapping;
import dev.drydock.domain.decision.MessageDecision.ReadmitMessage;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.MessageEvent.MessageReadmitted;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.engine.payload.ShapeChange.Kind;
import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.engine.policy.PayloadRules.Watch;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A partner changes its payloads overnight: what cannot be read is kept, corrected and taken in, and every order ends once. */
class SchemaDriftTest {
    private static final PayloadRules BY_HAND = new PayloadRules(Watch.BY_HAND, 1, 12 * 60, false, Map.of());
    private static final PayloadRules LEARNS = new PayloadRules(Watch.ALARM, 1, 12 * 60, true, Map.of());

    @ParameterizedTest
    @CsvSource({
        "STOREFRONT, RENAMED_FIELD, line_items.sku, 1",
        "STOREFRONT, MISSING_FIELD, currency, 0.5",
        "PAYMENT, RENAMED_FIELD, order_id, 1",
        "PAYMENT, WRONG_TYPE, amount, 1",
        "PAYMENT, NEW_ENUM, status, 0.3",
        "WMS, RENAMED_FIELD, order_id, 1",
        "WMS, MISSING_FIELD, updated_at, 0.2",
        "WMS, WRONG_TYPE, stock_sequence, 1",
        "THIRD_PARTY, NEW_ENUM, status, 1",
        "THIRD_PARTY, RENAMED_FIELD, location_id, 0.7",
        "CARRIER, RENAMED_FIELD, tracking_code, 1",
        "CARRIER, MISSING_FIELD, service, 0.5",
        "CARRIER, NEW_ENUM, status, 1"
    })
    void every_order_ends_once_and_no_message_is_lost(BusinessSystem system, Kind kind, String field, double share) {
        RunFigures calm = run(world(), PayloadRules.USUAL, new Kept());

        for (PayloadRules rules : List.of(PayloadRules.USUAL, BY_HAND, LEARNS)) {
            SmallWorld drifting = drifting(system, kind, field, share);
            Kept kept = new Kept();
            RunFigures hit = run(drifting, rules, kept);

            assertThat(hit.invariants())
                    .isNotEmpty()
                    .allSatisfy(invariant -> assertThat(invariant.broken())
                            .as(rules.watch() + ", " + invariant.name() + ": " + invariant.example())
                            .isZero());
            assertThat(hit.orders()).isEqualTo(calm.orders());
            assertThat(hit.kpis().get(Kpi.IN_FULL)).isEqualTo(calm.kpis().get(Kpi.IN_FULL));
            assertThat(kept.quarantined).isNotEmpty();
            assertThat(kept.readmitted)
                    .hasSameSizeAs(kept.quarantined)
                    .containsExactlyInAnyOrderElementsOf(kept.quarantined);
            assertThat(hit.kpis()).containsKeys(Kpi.QUARANTINED, Kpi.QUARANTINE_TIME);
        }
    }

    @Test
    void an_alarm_has_the_change_mapped_once_and_everything_re_admitted_in_order() {
        Kept kept = new Kept();
        run(drifting(BusinessSystem.WMS, Kind.RENAMED_FIELD, "order_id", 1), PayloadRules.USUAL, kept);

        assertThat(kept.adopted).isNotEmpty().allMatch(mapping -> mapping.equals("orderId → order_id"));
        assertThat(kept.adopted.size()).isLessThanOrEqualTo(2); // one for each node of one's own
        assertThat(kept.keyedIn).isZero();
    }

    @Test
    void by_hand_each_message_is_keyed_in() {
        Kept kept = new Kept();
        RunFigures byHand = run(drifting(BusinessSystem.WMS, Kind.RENAMED_FIELD, "order_id", 1), BY_HAND, kept);
        RunFigures alarmed =
                run(drifting(BusinessSystem.WMS, Kind.RENAMED_FIELD, "order_id", 1), PayloadRules.USUAL, new Kept());

        assertThat(kept.adopted).isEmpty();
        assertThat(kept.keyedIn).isEqualTo(kept.quarantined.size());
        assertThat(byHand.kpis().get(Kpi.QUARANTINE_TIME))
                .isGreaterThan(alarmed.kpis().get(Kpi.QUARANTINE_TIME));
    }

    @Test
    void what_an_alias_declares_is_never_quarantined_and_ends_as_without_the_change() {
        PayloadRules aliases = new PayloadRules(Watch.ALARM, 1, 12 * 60, false, Map.of("orderId", "order_id"));
        Kept kept = new Kept();

        RunFigures calm = run(world(), PayloadRules.USUAL, new Kept());
        RunFigures hit = run(drifting(BusinessSystem.WMS, Kind.RENAMED_FIELD, "order_id", 1), aliases, kept);

        assertThat(kept.quarantined).isEmpty();
        Map<Kpi, Double> figures = new EnumMap<>(hit.kpis());
        figures.remove(Kpi.RECOVERY_TIME); // there was a fault to recover from
        assertThat(figures).isEqualTo(calm.kpis());
    }

    private static SmallWorld drifting(BusinessSystem system, Kind kind, String field, double share) {
        SmallWorld world = world();
        world.faults.add(new Fault(
                "update",
                new Fault.When.At(20 * HOUR, 30 * HOUR),
                new Fault.SchemaDrift(system, -1, share, "", new ShapeChange(kind, field, ""))));
        return world;
    }

    private static SmallWorld world() {
        SmallWorld world = new SmallWorld();
        world.orders = 600;
        world.gapMillis = new Exponential(5 * SmallWorld.MINUTE);
        return world;
    }

    private static RunFigures run(SmallWorld world, PayloadRules rules, Journal kept) {
        Policy plain = world.policy;
        Policy policy = new Policy(
                plain.name(),
                plain.version(),
                plain.owner(),
                plain.description(),
                plain.routing(),
                plain.rules(),
                plain.stock(),
                plain.recovery(),
                plain.returns(),
                plain.checkout(),
                plain.release(),
                plain.messages(),
                plain.people(),
                plain.finance(),
                plain.watch(),
                rules);
        return Simulation.run(world.scenario(), policy, 5, new RunOptions(false, null, -1, 0, kept))
                .figures();
    }

    /** What became of messages that could not be read. */
    private static final class Kept implements Journal {
        final List<Integer> quarantined = new ArrayList<>();
        final List<Integer> readmitted = new ArrayList<>();
        final List<String> adopted = new ArrayList<>();
        int keyedIn;

        @Override
        public void fact(FulfilmentEvent event) {
            if (event instanceof MessageQuarantined bad) quarantined.add(bad.message());
            if (event instanceof MessageReadmitted good) readmitted.add(good.message());
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            if (decision instanceof AdoptMapping mapping) adopted.add(mapping.mapping());
            if (decision instanceof ReadmitMessage again && again.keyedIn()) keyedIn++;
        }
    }
}
