package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.engine.payload.ShapeChange.Kind;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Faults of every kind, at any time. */
final class RandomFault {
    private static final List<BusinessSystem> COMMANDED = List.of(
            BusinessSystem.OMS,
            BusinessSystem.PAYMENT,
            BusinessSystem.WMS,
            BusinessSystem.THIRD_PARTY,
            BusinessSystem.CARRIER,
            BusinessSystem.FINANCE);
    /** What a partner's update may change: whose payloads, and which field how. */
    private static final List<Function<Random, Fault.Effect>> DRIFTS = List.of(
            drift(BusinessSystem.STOREFRONT, Kind.RENAMED_FIELD, "line_items.sku"),
            drift(BusinessSystem.STOREFRONT, Kind.MISSING_FIELD, "currency"),
            drift(BusinessSystem.PAYMENT, Kind.RENAMED_FIELD, "order_id"),
            drift(BusinessSystem.PAYMENT, Kind.WRONG_TYPE, "amount"),
            drift(BusinessSystem.PAYMENT, Kind.NEW_ENUM, "status"),
            drift(BusinessSystem.WMS, Kind.RENAMED_FIELD, "order_id"),
            drift(BusinessSystem.WMS, Kind.WRONG_TYPE, "stock_sequence"),
            drift(BusinessSystem.THIRD_PARTY, Kind.NEW_ENUM, "status"),
            drift(BusinessSystem.THIRD_PARTY, Kind.RENAMED_FIELD, "location_id"),
            drift(BusinessSystem.CARRIER, Kind.RENAMED_FIELD, "tracking_code"),
            drift(BusinessSystem.CARRIER, Kind.MISSING_FIELD, "service"));

    /** One maker for each kind of fault; a test sees to it that none is missing. */
    private static final List<Function<Random, Fault.Effect>> KINDS = List.of(
            random -> new Fault.CarrierOutage(
                    random.nextInt(2),
                    random.nextBoolean() ? new int[0] : new int[] {random.nextInt(4)},
                    any(random, Fault.CarrierTrouble.values()),
                    0.5 + random.nextDouble() / 2,
                    3),
            random -> new Fault.NodeOutage(random.nextInt(3)),
            random -> new Fault.LabourShortage(random.nextInt(3), random.nextDouble()),
            random -> new Fault.StockDivergence(
                    random.nextInt(3),
                    random.nextBoolean() ? StockCause.PHANTOM : StockCause.SHRINKAGE,
                    random.nextDouble(),
                    random.nextDouble()),
            random -> new Fault.LateReceipts(
                    random.nextInt(3), 1 + random.nextDouble(), random.nextInt(72) * HOUR, random.nextBoolean()),
            random -> new Fault.DemandShock(1 + random.nextDouble() * 2),
            RandomFault::noise,
            RandomFault::noise,
            random -> new Fault.SystemOutage(any(random, COMMANDED), -1, any(random, Fault.Answers.values())),
            random -> new Fault.SystemSlow(any(random, COMMANDED), 1 + random.nextDouble() * 200),
            random -> new Fault.PaymentTrouble(random.nextDouble()),
            random -> any(random, DRIFTS).apply(random));

    private RandomFault() {}

    static Fault of(Random random, int i) {
        Fault.Effect effect = KINDS.get(random.nextInt(KINDS.size())).apply(random);
        return new Fault("fault " + i, when(random, i), effect);
    }

    private static Function<Random, Fault.Effect> drift(BusinessSystem system, Kind kind, String field) {
        return random -> new Fault.SchemaDrift(system, -1, random.nextDouble(), "", new ShapeChange(kind, field, ""));
    }

    private static Fault.When when(Random random, int i) {
        int kind = random.nextInt(i == 0 ? 2 : 3);
        if (kind == 0) return new Fault.When.At((long) (random.nextDouble() * DAY), (1 + random.nextInt(20)) * HOUR);
        if (kind == 1) return new Fault.When.Randomly(new Exponential(10 * HOUR), new Exponential(4 * HOUR));
        return new Fault.When.After(0, random.nextInt(5) * HOUR, (1 + random.nextInt(10)) * HOUR);
    }

    private static Fault.LinkTrouble noise(Random random) {
        return new Fault.LinkTrouble(
                random.nextInt(4) == 0 ? Fault.Link.STOCK_FEED : any(random, Fault.Link.values()),
                random.nextBoolean() ? -1 : random.nextInt(3),
                new Constant(random.nextInt(30) * MINUTE),
                random.nextBoolean() ? 0 : random.nextDouble() / 2,
                random.nextDouble() / 2,
                random.nextDouble() / 2,
                HOUR,
                2 + random.nextInt(2));
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
