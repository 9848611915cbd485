package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.event.CarrierEvent.ParcelDelivered;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every connector delivers three times, late, not at all or out of order, a tenth of its messages each, all at once. */
class EveryConnectorTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void outcomes_are_those_of_the_quiet_run_only_later(long seed) {
        EndOfOrders calm = new EndOfOrders();
        EndOfOrders loud = new EndOfOrders();

        RunFigures quiet = run(world(false), seed, calm);
        RunFigures troubled = run(world(true), seed, loud);

        assertThat(troubled.invariants())
                .isNotEmpty()
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + ": " + invariant.example())
                        .isZero());
        assertThat(troubled.orders()).isEqualTo(quiet.orders());
        assertThat(loud.ends).isEqualTo(calm.ends);
        assertThat(troubled.kpis().get(Kpi.CYCLE_TIME))
                .isGreaterThan(quiet.kpis().get(Kpi.CYCLE_TIME));
    }

    @Test
    void the_trouble_is_real() {
        RunFigures troubled = run(world(true), 1, new EndOfOrders());

        assertThat(troubled.kpis().get(Kpi.CALLS_FAILED)).isGreaterThan(100);
    }

    private static SmallWorld world(boolean trouble) {
        SmallWorld world = new SmallWorld();
        world.orders = 600;
        world.stockUnits = 2_000; // where an order ships from must not hang on what is still on its way
        world.policy = plainRouting();
        if (!trouble) return world;
        for (Fault.Link link : Fault.Link.values())
            world.faults.add(new Fault(
                    "trouble on " + link,
                    new Fault.When.At(0, 40 * DAY),
                    new Fault.LinkTrouble(link, -1, new Uniform(0, 10 * MINUTE), 0.1, 0.1, 0.1, HOUR, 3)));
        return world;
    }

    /** Routes by cost alone: a route that hung on the time of day would come out different when messages are late. */
    private static Policy plainRouting() {
        Policy usual = SmallWorld.policy("test", true);
        return new Policy(
                usual.name(),
                usual.version(),
                usual.owner(),
                usual.description(),
                new Policy.Routing(Policy.Objective.NEAREST, 0.9, false, 1, 0, false, 0, false),
                usual.rules(),
                usual.stock(),
                usual.recovery(),
                usual.returns());
    }

    private static RunFigures run(SmallWorld world, long seed, Journal journal) {
        return Simulation.run(world.scenario(), world.policy, seed, new RunOptions(false, null, -1, 0, journal))
                .figures();
    }

    /** What became of each order in truth: units delivered and given up, parcels, money taken and given back. */
    private static final class EndOfOrders implements Journal {
        private record End(int delivered, int cancelled, int parcels, long capturedCents, long refundedCents) {
            private static final End NONE = new End(0, 0, 0, 0, 0);

            private End plus(int more, int lost, int sent, long taken, long back) {
                return new End(
                        delivered + more,
                        cancelled + lost,
                        parcels + sent,
                        capturedCents + taken,
                        refundedCents + back);
            }
        }

        private final Map<Integer, End> ends = new TreeMap<>();

        private void add(int order, int delivered, int cancelled, int parcels, long taken, long back) {
            ends.merge(
                    order,
                    End.NONE.plus(delivered, cancelled, parcels, taken, back),
                    (old, more) -> old.plus(
                            more.delivered, more.cancelled, more.parcels, more.capturedCents, more.refundedCents));
        }

        @Override
        public void fact(FulfilmentEvent event) {
            if (event instanceof OrderPlaced placed) add(placed.order().number(), 0, 0, 0, 0, 0);
            if (event instanceof ParcelDelivered delivered)
                add(delivered.shipment().order().number(), delivered.shipment().totalUnits(), 0, 0, 0, 0);
            if (event instanceof ShipmentHandedOver sent)
                add(sent.shipment().order().number(), 0, 0, 1, 0, 0);
            if (event instanceof PaymentEvent.PaymentCaptured taken)
                add(taken.order().number(), 0, 0, 0, taken.cents(), 0);
            if (event instanceof PaymentEvent.RefundIssued back)
                add(back.order().number(), 0, 0, 0, 0, back.cents());
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            if (!(decision instanceof CancelUnits cancel)) return;
            int units = 0;
            for (int each : cancel.unitsByLine()) units += each;
            add(cancel.order().number(), 0, units, 0, 0, 0);
        }
    }
}
