package dev.drydock.simulator.run;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.port.Connectors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Mistakes that a shop could well make, one in each place where what goes wrong is to be put right. */
final class PlantedBugs {
    private static final int FRESH = 10_000_000;

    private PlantedBugs() {}

    /** Compensation: what was authorised for goods that were given up is never released. */
    static RecordedRun.Bug compensationForgotten() {
        return new OnTheWayOut() {
            @Override
            void execute(Decision decision, Connectors world) {
                if (!(decision instanceof VoidPayment)) world.execute(decision);
            }
        };
    }

    /** Dedupe: a stock message that comes again is taken for the next one. */
    static RecordedRun.Bug duplicateTakenForNews() {
        return new OnTheWayIn() {
            private final Set<Long> heard = new HashSet<>();
            private final Map<Integer, Long> latest = new HashMap<>();

            @Override
            void hear(FulfilmentEvent event, Consumer<FulfilmentEvent> engine) {
                engine.accept(event);
                if (event instanceof ShipmentPicked picked)
                    seen(picked.shipment().node(), picked.stockSequence());
                if (event instanceof StockSnapshot snapshot) seen(snapshot.node(), snapshot.sequence());
                if (!(event instanceof StockChanged change)) return;
                seen(change.node(), change.sequence());
                if (heard.add((long) change.node() << 40 | change.sequence())) return;
                long next = latest.merge(change.node(), 1L, Long::sum);
                engine.accept(new StockChanged(
                        change.node(), change.product(), next, change.deltaUnits(), change.cause(), change.atMillis()));
            }

            private void seen(int node, long sequence) {
                latest.merge(node, sequence, Math::max);
            }
        };
    }

    /** Refund: every third one is asked for again, as if it had been another. */
    static RecordedRun.Bug refundRepeated() {
        return new OnTheWayOut() {
            private int refunds;

            @Override
            void execute(Decision decision, Connectors world) {
                world.execute(decision);
                if (decision instanceof Refund refund && ++refunds % 3 == 0)
                    world.execute(new Refund(refund.order(), null, refund.cents(), refund.reason()));
            }
        };
    }

    /** Rehydrate: a node's record arrives and is laid aside. */
    static RecordedRun.Bug snapshotSwallowed() {
        return new OnTheWayIn() {
            @Override
            void hear(FulfilmentEvent event, Consumer<FulfilmentEvent> engine) {
                if (!(event instanceof StockSnapshot snapshot) || snapshot.sequence() == 0) engine.accept(event);
            }
        };
    }

    /** Retry: an order to ship that is sent again goes out under a fresh number, and the node ships twice. */
    static RecordedRun.Bug retryUnderFreshNumber() {
        return new OnTheWayOut() {
            private final Set<Integer> sent = new HashSet<>();

            @Override
            void execute(Decision decision, Connectors world) {
                if (decision instanceof ReleaseShipment release
                        && !sent.add(release.shipment().number()))
                    world.execute(new ReleaseShipment(renumbered(release.shipment()), release.reason()));
                else world.execute(decision);
            }
        };
    }

    private static Shipment renumbered(Shipment shipment) {
        return new Shipment(
                FRESH + shipment.number(),
                shipment.order(),
                shipment.node(),
                shipment.service(),
                shipment.unitsByLine(),
                shipment.postageCents(),
                shipment.handlingCents(),
                shipment.predictedMillis());
    }

    private abstract static class OnTheWayOut implements RecordedRun.Bug {
        abstract void execute(Decision decision, Connectors world);

        @Override
        public final Connectors doing(Connectors world, Journal journal) {
            return decision -> execute(decision, world);
        }
    }

    private abstract static class OnTheWayIn implements RecordedRun.Bug {
        abstract void hear(FulfilmentEvent event, Consumer<FulfilmentEvent> engine);

        @Override
        public final Consumer<FulfilmentEvent> hearing(Consumer<FulfilmentEvent> engine) {
            return event -> hear(event, engine);
        }
    }
}
