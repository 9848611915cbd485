package dev.drydock.scenarios.file;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import java.util.List;

/** A fulfilment node as written. */
final class NodeForm extends Form<NodeForm.Draft> {

    /** @param ordersPerHour planned; computed from people and times when not written */
    record Draft(
            NodeKind kind,
            GeoPoint at,
            int utcOffsetMinutes,
            Hours hours,
            WorkForm.Work picking,
            WorkForm.Work packing,
            Distribution conveyor,
            Distribution staging,
            long orderCostCents,
            long unitCostCents,
            double ordersPerHour,
            long handlingMillis,
            Roster<List<Integer>> pickUps,
            StockForm.Stock stock,
            double walkInPerHour,
            double misPickShare) {}

    private static final double NEVER_WAITS_PER_HOUR = 1_000_000;
    private static final double HOUR_MILLIS = 3_600_000;

    /** {@code [40.71, -74.01]} */
    static final Shape<GeoPoint> COORDINATES =
            new Mapped<>(Listed.exactly(2, Scalars.number(-180, 180)), pair -> new GeoPoint(pair.get(0), pair.get(1)));

    private final Field<NodeKind> kind = required("kind", Scalars.choice(NodeKind.class), "Who runs it.", "owned-dc");
    private final Field<GeoPoint> at = optional(
            "at",
            COORDINATES,
            "[0, 0]",
            "Latitude and longitude; zones follow from it unless the world has lanes.",
            "[39.53, -119.81]");
    private final Field<Integer> utcOffset = optional(
            "utcOffset", Calendars.UTC_OFFSET, "UTC", "Its local time; hours and pick-ups are in it.", "UTC-08:00");
    private final Field<Hours> hours = optional(
            "hours", Hours.SHAPE, "always", "When pickers and packers work.", "[Mon-Fri 06:00-22:00, Sat 08:00-16:00]");
    private final Field<WorkForm.Work> picking = required(
            "picking",
            new WorkForm("picking"),
            "Pickers and how long they take.",
            "{people: 12, base: 2 min, perUnit: 40 s}");
    private final Field<WorkForm.Work> packing = optional(
            "packing",
            new WorkForm("packing"),
            "{people: 0}",
            "Packers and how long they take.",
            "{people: 6, base: 90 s}");
    private final Field<Distribution> conveyor =
            optional("conveyor", Distributions.DURATION, "0", "From picked to the packing queue.", "3 min");
    private final Field<Distribution> staging =
            optional("staging", Distributions.DURATION, "0", "From packed to ready for the carrier.", "5 min");
    private final Field<Long> orderCost =
            optional("orderCost", Money.AMOUNT, "0", "Handling cost of each shipment.", "2.50 USD");
    private final Field<Long> unitCost =
            optional("unitCost", Money.AMOUNT, "0", "Handling cost of each unit.", "0.45 USD");
    private final Field<Double> ordersPerHour = maybe(
            "ordersPerHour",
            Scalars.number(0.001, 1e9),
            "Planned throughput while open, for predictions; left out: computed from people and times.",
            "180");
    private final Field<Long> handling = maybe(
            "handling",
            Measure.DURATION.whole(),
            "Planned time from release to ready for the carrier when nothing waits; left out: computed.",
            "2 h");
    private final Field<Roster<List<Integer>>> pickUps = required(
            "pickUps",
            Named.atLeastOne("carrier", Listed.atLeastOne(Calendars.TIME_OF_DAY)),
            "When each carrier's lorry leaves, local time; carriers not named do not call here.",
            "{swiftline: [17:00], parcelgo: [12:00, 18:00]}");
    private final Field<StockForm.Stock> stock =
            maybe("stock", new StockForm(), "Stock at the start, and replenishment.", "{units: 40}");
    private final Field<Double> walkIn = optional(
            "walkInPerHour",
            Scalars.number(0, 1e6),
            "0",
            "Units sold over the counter per open hour, over all products.",
            "3.5");

    private final Field<Double> misPicks = optional(
            "misPicks", Share.PART, "0", "Chance that a wrong product is taken for one unit of a line.", "0.1 %");

    NodeForm() {
        super("node", "A place that holds stock and ships orders.");
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        WorkForm.Work pick = filled.get(picking);
        WorkForm.Work pack = filled.get(packing);
        double through = Math.min(perHour(pick), perHour(pack));
        double time = pick.meanMillis()
                + pack.meanMillis()
                + filled.get(conveyor).mean()
                + filled.get(staging).mean();
        return new Draft(
                filled.get(kind),
                filled.get(at),
                filled.get(utcOffset),
                filled.get(hours),
                pick,
                pack,
                filled.get(conveyor),
                filled.get(staging),
                filled.get(orderCost),
                filled.get(unitCost),
                filled.or(ordersPerHour, through),
                filled.or(handling, Math.round(time)),
                filled.get(pickUps),
                filled.or(stock, StockForm.none()),
                filled.get(walkIn),
                filled.get(misPicks));
    }

    private static double perHour(WorkForm.Work work) {
        if (work.people() == 0 || work.meanMillis() == 0) return NEVER_WAITS_PER_HOUR;
        return work.people() * HOUR_MILLIS / work.meanMillis();
    }
}
