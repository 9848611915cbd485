package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Network;
import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the demand of a scenario out of what was written. */
final class DemandReader {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final DemandForm FORM = DemandForm.FORM;
    private static final ScenarioForm SCENARIO = ScenarioForm.FORM;

    private final WorldDraft world;
    private final Problems problems;

    DemandReader(WorldDraft world, Problems problems) {
        this.world = world;
        this.problems = problems;
    }

    /** Demand, and when it begins and how long it goes on. */
    record Read(Demand demand, long startMillis, long lengthMillis) {}

    /** What orders are made of; null when that is not known. */
    Demand.@Nullable Basket basket(Filled demand, List<PromotionForm.Draft> promotions) {
        BasketForm.Draft basket = demand.find(FORM.basket);
        if (basket == null) return null;
        double[] channels = new double[world.channels().size()];
        if (basket.channels().size() == 0) Arrays.fill(channels, 1);
        for (Roster.Entry<Double> entry : basket.channels().entries()) {
            int index = world.channels().indexOf(entry.name());
            Double share = entry.value();
            if (index < 0)
                problems.unknown(
                        entry.at(), "channel", entry.name(), world.channels().names());
            else if (share != null) channels[index] = share;
        }
        if (!problems.isEmpty()) return null;
        return new Demand.Basket(
                basket.lines(),
                basket.units(),
                world.productWeights(),
                channels,
                world.placeWeights(),
                basket.cohorts(),
                basket.payments(),
                promotions.stream().mapToDouble(PromotionForm.Draft::uplift).toArray(),
                promotions.stream().mapToDouble(PromotionForm.Draft::share).toArray(),
                basket.customers());
    }

    /** The demand; null when a problem was added. */
    @Nullable
    Read demand(
            Filled written,
            Demand.Basket basket,
            Network network,
            Folder beside,
            Filled scenario,
            Fingerprint fingerprint) {
        long start = scenario.get(SCENARIO.start);
        Long length = scenario.find(SCENARIO.length);
        DemandForm.CurveDraft curve = written.find(FORM.curve);
        DemandForm.RenewalDraft renewal = written.find(FORM.renewal);
        Reference replay = written.find(FORM.replay);
        if (curve != null) {
            if (length == null) throw new IllegalStateException("a curve without length"); // refused before
            Demand.Curve demand = new Demand.Curve(
                    curve.ordersPerDay(),
                    curve.hourOfWeekShare(),
                    curve.utcOffsetMinutes(),
                    curve.dayFactorSd(),
                    basket);
            return new Read(demand, start, length);
        }
        if (renewal != null) {
            double expected = renewal.gap().mean() * renewal.orders();
            return new Read(
                    new Demand.Renewal(renewal.gap(), renewal.orders(), basket),
                    start,
                    length != null ? length : Math.max(1, Math.round(Math.min(expected, 1e13))));
        }
        if (replay == null) {
            problems.add(written.at(), "no orders arise", "exactly one of curve, renewal, replay");
            return null;
        }
        List<ReplayOrder> orders = replay(replay, network, beside, fingerprint);
        return orders.isEmpty() ? null : replay(orders, replay.at(), scenario, start, length);
    }

    private List<ReplayOrder> replay(Reference file, Network network, Folder beside, Fingerprint fingerprint) {
        try {
            byte[] bytes = beside.read(file.name(), ReplayFile.MOST_BYTES);
            if (bytes.length > ReplayFile.MOST_BYTES) {
                problems.add(
                        file.at(),
                        "'" + file.name() + "' is too large",
                        "at most " + (ReplayFile.MOST_BYTES >> 20) + " MiB");
                return List.of();
            }
            fingerprint.add(bytes);
            int before = problems.count();
            List<ReplayOrder> orders =
                    ReplayFile.read(new ByteArrayInputStream(bytes), beside.label(file.name()), network, problems);
            if (orders.isEmpty() && problems.count() == before)
                problems.add(
                        file.at(), "there are no orders in '" + file.name() + "'", "a row for each line of an order");
            return orders;
        } catch (IOException unreadable) {
            problems.add(file.at(), "'" + file.name() + "' cannot be read");
            return List.of();
        }
    }

    private @Nullable Read replay(
            List<ReplayOrder> orders, Position at, Filled scenario, long start, @Nullable Long length) {
        long first = orders.get(0).placedAtMillis();
        long last = orders.get(orders.size() - 1).placedAtMillis();
        long begins = scenario.has(SCENARIO.start) ? start : first - Math.floorMod(first, DAY_MILLIS);
        if (begins > first) {
            problems.add(
                    at,
                    "the first order is placed before the run starts",
                    "a start of at most " + java.time.Instant.ofEpochMilli(first));
            return null;
        }
        long lasts = length != null ? length : last - begins + 1;
        if (begins + lasts <= last) {
            problems.add(
                    at,
                    "the last order is placed after the run's length",
                    "a length up to " + java.time.Instant.ofEpochMilli(last));
            return null;
        }
        return new Read(new Demand.Replay(orders), begins, lasts);
    }
}
