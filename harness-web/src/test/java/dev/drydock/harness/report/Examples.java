package dev.drydock.harness.report;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.Timeline;
import dev.drydock.harness.report.logbook.OrderStory;
import dev.drydock.harness.result.ComparisonReport;
import dev.drydock.harness.result.HandoffReport;
import dev.drydock.harness.result.IncidentReport;
import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Span;
import dev.drydock.harness.result.StalledReport;
import dev.drydock.harness.verdict.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** A week with a carrier outage, as reports: made up, but each figure of a plausible size. The same every time. */
public final class Examples {
    private static final int REPLICATIONS = 10;
    private static final int HOURS = 9 * 24;

    private Examples() {}

    public static RunReport run() {
        return run("failover", 0, 0);
    }

    public static RunReport brokenRun() {
        return run("failover", 3, 0);
    }

    public static RunReport run(String policy, long unitsLost, double worse) {
        List<RunReport.Cost> costs = List.of(
                new RunReport.Cost("pick and pack", 2_612_030),
                new RunReport.Cost("postage ground", 4_830_411),
                new RunReport.Cost("postage express", 1_020_044 * (1 - 0.6 * worse)),
                new RunReport.Cost("exception labour", 131_250 * (1 + 4 * worse)),
                new RunReport.Cost("returns", 310_300),
                new RunReport.Cost("goodwill", 54_000 * (1 + 2 * worse)));
        return new RunReport(
                RunReport.SCHEMA,
                "carrier-outage",
                "A national carrier stops scanning for a day",
                policy,
                "USD",
                7,
                REPLICATIONS,
                0,
                "b3f1c0de5a77d2e14c9f60aa318b7e52",
                worse > 0 ? "77aa10e3c4d95f0e1b2a6c8d90ef4321" : "5d41402abc4b2a76b9719d911017c592",
                List.of("0a", "0b"),
                120_431,
                3_221_904,
                3.9,
                30_880,
                kpis(worse),
                costs,
                List.of(
                        new RunReport.Invariant("no order is lost", 0, ""),
                        new RunReport.Invariant(
                                "units are conserved",
                                unitsLost,
                                unitsLost == 0 ? "" : "dallas lost 2 of sku-17 at day 3"),
                        new RunReport.Invariant("money is conserved", 0, ""),
                        new RunReport.Invariant("nothing ships twice", 0, ""),
                        new RunReport.Invariant("nothing is refunded twice", 0, "")),
                List.of(
                        exception(ExceptionType.LABEL_REJECTED, 1_204, 0),
                        exception(ExceptionType.MISSING_SCAN, 512, 14),
                        exception(ExceptionType.SHORT_PICK, 218, 0),
                        exception(ExceptionType.COST_APPROVAL, 9, 1)),
                List.of(
                        new RunReport.Finding(
                                "Northline stopped scanning on day 3 at 06:00; the engine suspended it 2.4 h later.",
                                "fulfilment-ops",
                                812,
                                1_204_500),
                        new RunReport.Finding(
                                "14 parcels were handed over and never scanned.", "fulfilment-ops", 14, 0),
                        new RunReport.Finding(
                                "One failover waited for approval until it timed out.", "finance", 31, 22_010)),
                series(worse),
                "./drydock run carrier-outage --policy " + policy + " --seed 7 --replications 10",
                "0.1.0",
                handoffs(),
                List.of(new IncidentReport(
                        "label",
                        "fulfilment-ops",
                        "2026-03-04T16:15:00Z",
                        "2026-03-04T17:00:00Z",
                        "2026-03-05T09:30:00Z",
                        List.of("carrier-pick-up"),
                        412.5,
                        9)),
                List.of(
                        new StalledReport(
                                "label",
                                3881,
                                3902,
                                "dallas",
                                "label.requested",
                                "2026-03-05T08:12:00Z",
                                "2026-03-05T08:42:00Z",
                                "2026-03-05T09:21:00Z",
                                "wms",
                                "carrier",
                                "fulfilment-ops",
                                "label-rejected",
                                "runbooks/label-rejected.md",
                                "2026-03-05T09:00:00Z",
                                List.of()),
                        new StalledReport(
                                "label",
                                3990,
                                4011,
                                null,
                                "label.requested",
                                "2026-03-05T07:58:00Z",
                                "2026-03-05T08:28:00Z",
                                null,
                                "wms",
                                "carrier",
                                "fulfilment-ops",
                                "label-rejected",
                                "runbooks/label-rejected.md",
                                null,
                                List.of("first response"))),
                Map.of());
    }

    private static List<HandoffReport> handoffs() {
        List<HandoffReport.BackUp> backedUp = List.of(new HandoffReport.BackUp(
                "2026-03-04T16:15:00Z", "2026-03-04T17:00:00Z", "2026-03-05T09:30:00Z", 96, 3.5, 380));
        return List.of(
                handoff("release", "An order becomes work of a node", "oms", "wms", 12_031, 0, 182, List.of()),
                handoff("label", "A carrier takes the parcel on", "wms", "carrier", 12_019, 612, 4, backedUp),
                handoff("pick", "A picker takes the units from the shelf", "wms", "wms", 12_031, 40, 1_900, List.of()));
    }

    private static HandoffReport handoff(
            String name,
            String meaning,
            String source,
            String destination,
            long pieces,
            long beyond,
            double median,
            List<HandoffReport.BackUp> backUps) {
        List<Integer> depth = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++)
            depth.add(3 + hour % 24 / 4 + (!backUps.isEmpty() && hour > 64 && hour < 82 ? 5 * (hour - 64) : 0));
        return new HandoffReport(
                name,
                meaning,
                "shipment",
                source,
                destination,
                "fulfilment-ops",
                "platform",
                "label-rejected",
                "runbooks/label-rejected.md",
                1800,
                pieces,
                pieces - 2,
                0,
                2,
                beyond,
                beyond,
                71.5,
                median,
                2 * median,
                9 * median,
                beyond > 0 ? "label.rejected" : null,
                beyond > 0 ? "2026-03-04T16:02:11Z" : null,
                "2026-03-10T23:11:00Z",
                null,
                null,
                backUps.isEmpty() ? 0 : 9,
                new HandoffReport.Depth("2026-03-02T00:00:00Z", 60, depth),
                backUps);
    }

    public static ComparisonReport comparison() {
        return comparison("Pass", "7 of 8 metrics passed, none failed; not settled and not needed: manual touches.");
    }

    public static ComparisonReport comparison(String verdict, String why) {
        List<ComparisonReport.MetricRow> metrics = List.of(
                metric(
                        Kpi.OTIF,
                        true,
                        0.9231,
                        0.9648,
                        0.0417,
                        0.0032,
                        0.005,
                        "Pass",
                        "better",
                        "on-time in full rose by 4.2 points (3.9 to 4.5), well beyond the 0.5-point margin."),
                metric(
                        Kpi.COST_PER_ORDER,
                        true,
                        731.2,
                        742.9,
                        11.7,
                        4.1,
                        20.0,
                        "Pass",
                        "same",
                        "shipped cost per order rose by 12 cents (8 to 16), within the margin of 20 cents."),
                metric(
                        Kpi.CANCELLATION,
                        true,
                        0.0121,
                        0.0119,
                        -0.0002,
                        0.0006,
                        0.002,
                        "Pass",
                        "same",
                        "cancellation rate moved by -0.02 points (-0.08 to +0.04), within the 0.2-point margin."),
                metric(
                        Kpi.CYCLE_TIME,
                        false,
                        78.4,
                        71.9,
                        -6.5,
                        0.8,
                        1.0,
                        "Pass",
                        "better",
                        "order cycle time fell by 6.5 hours (5.7 to 7.3), well beyond the margin of 1 hours."),
                metric(
                        Kpi.EXPRESS_SHARE,
                        false,
                        0.031,
                        0.048,
                        0.017,
                        0.003,
                        0.01,
                        "High",
                        "worse",
                        "express share rose by 1.7 points (1.4 to 2.0): the wrong way, beyond the 1-point margin."),
                metric(
                        Kpi.MANUAL_TOUCHES,
                        false,
                        41.0,
                        22.8,
                        -18.2,
                        19.5,
                        2.0,
                        "Inconclusive",
                        "inconclusive",
                        "manual touches moved by -18 (-38 to +1): the interval reaches across the margin of 2."),
                metric(
                        Kpi.REFUND_FROM_RECEIPT,
                        false,
                        null,
                        null,
                        null,
                        null,
                        null,
                        "Nodata",
                        "unknown",
                        "refund after receipt has no data: no replication has a value on both sides."));
        List<ComparisonReport.ObservedRow> observed = List.of(
                observed(Kpi.SPLIT, 0.081, 0.083, 0.002, 0.001), observed(Kpi.PICK_WAIT, 14.2, 13.9, -0.3, 0.5));
        return new ComparisonReport(
                ComparisonReport.SCHEMA,
                "carrier-outage",
                "A national carrier stops scanning for a day",
                "On day 3 Northline's hub goes dark. Labels are refused, then scans stop.\nWho notices first, people or the engine?",
                "manual-triage",
                "failover",
                "USD",
                7,
                REPLICATIONS,
                "b3f1c0de5a77d2e14c9f60aa318b7e52",
                verdict,
                0,
                why,
                0.95,
                metrics,
                observed,
                List.of(
                        new ComparisonReport.InvariantRow("no order is lost", 0, 0),
                        new ComparisonReport.InvariantRow("units are conserved", 0, 0),
                        new ComparisonReport.InvariantRow("nothing ships twice", 0, 0)),
                120_431,
                5_304,
                287,
                List.of(3881, 3902, 3917, 4040),
                List.of(4102, 5230),
                new ComparisonReport.Divergence(
                        "2026-03-04T08:24:10Z",
                        3881,
                        "label asked of northline ground from dallas, refused, ticket raised for fulfilment-ops",
                        "northline suspended after 40 refusals in 15 minutes; rerouted to eastway ground from dallas"),
                7.7,
                run("manual-triage", 0, 1),
                run(),
                "./drydock compare carrier-outage --baseline manual-triage --candidate failover --seed 7",
                "0.1.0");
    }

    public static OrderStory story() {
        Explanation explanation = new Explanation(
                "cheapest that arrives in time",
                List.of(
                        new Explanation.Option(
                                "dallas by eastway ground", 812, 840, 1_772_800_000_000L, 0.041, null, true),
                        new Explanation.Option(
                                "reno by eastway ground", 990, 1_020, 1_772_780_000_000L, 0.02, null, false),
                        new Explanation.Option(
                                "dallas by northline ground",
                                790,
                                790,
                                1_772_800_000_000L,
                                0.4,
                                "carrier is suspended",
                                false)));
        List<Timeline.Entry> before = List.of(
                entry(1_772_612_000_000L, Timeline.Kind.FACT, "placed", "2 units for 75201, promised by 6 Mar", null),
                entry(1_772_612_650_000L, Timeline.Kind.DECIDED, "release", "dallas, northline ground", null),
                entry(
                        1_772_700_000_000L,
                        Timeline.Kind.HEARD,
                        "label rejected",
                        "northline: service unavailable",
                        null));
        List<Timeline.Entry> after = List.of(
                entry(1_772_612_000_000L, Timeline.Kind.FACT, "placed", "2 units for 75201, promised by 6 Mar", null),
                entry(1_772_612_650_000L, Timeline.Kind.DECIDED, "release", "dallas, eastway ground", explanation),
                entry(1_772_690_000_000L, Timeline.Kind.FACT, "delivered", "all units", null));
        return new OrderStory(
                "carrier-outage",
                3881,
                "USD",
                List.of(
                        new OrderStory.Telling(
                                "manual-triage", "Delivered 21 h after its promise.", new Timeline(3881, before)),
                        new OrderStory.Telling(
                                "failover", "Delivered 5 h before its promise.", new Timeline(3881, after))));
    }

    public static KpiFigure figure(Kpi kpi, double mean, double spread, long seed) {
        Random random = new Random(seed * 31 + kpi.key().hashCode());
        double[] values = new double[REPLICATIONS];
        for (int i = 0; i < values.length; i++) values[i] = mean + spread * random.nextGaussian();
        Interval interval = Interval.ofMeans(values, 0.95);
        return new KpiFigure(
                kpi.label(),
                interval.meanOrNull(),
                interval.lowOrNull(),
                interval.highOrNull(),
                interval.n(),
                kpi.unit().label(),
                kpi.moreIsBetter() ? "increase" : "decrease",
                Arrays.stream(values).boxed().toList());
    }

    private static Map<String, KpiFigure> kpis(double worse) {
        Map<Kpi, double[]> sizes = new EnumMap<>(Kpi.class);
        sizes.put(Kpi.OTIF, new double[] {0.9648 - 0.042 * worse, 0.0031});
        sizes.put(Kpi.ON_TIME, new double[] {0.9702 - 0.042 * worse, 0.0030});
        sizes.put(Kpi.IN_FULL, new double[] {0.9911, 0.0009});
        sizes.put(Kpi.PERFECT_ORDER, new double[] {0.8820 - 0.06 * worse, 0.0040});
        sizes.put(Kpi.CYCLE_TIME, new double[] {71.9 + 6.5 * worse, 0.9});
        sizes.put(Kpi.TIME_TO_SHIP, new double[] {16.3 + 5 * worse, 0.4});
        sizes.put(Kpi.LATE_SHIPMENT, new double[] {0.021 + 0.03 * worse, 0.002});
        sizes.put(Kpi.LATE_DELIVERY, new double[] {0.030 + 0.042 * worse, 0.003});
        sizes.put(Kpi.CANCELLATION, new double[] {0.0119, 0.0007});
        sizes.put(Kpi.SPLIT, new double[] {0.083, 0.002});
        sizes.put(Kpi.FILL, new double[] {0.974, 0.002});
        sizes.put(Kpi.COST_PER_ORDER, new double[] {742.9 - 12 * worse, 5.2});
        sizes.put(Kpi.POSTAGE_PER_ORDER, new double[] {498.2, 3.0});
        sizes.put(Kpi.EXPRESS_SHARE, new double[] {0.048 - 0.017 * worse, 0.002});
        sizes.put(Kpi.EXPRESS_SPEND, new double[] {84.6, 4.0});
        sizes.put(Kpi.WISMO, new double[] {0.031, 0.002});
        sizes.put(Kpi.RETURN_RATE, new double[] {0.121, 0.004});
        sizes.put(Kpi.MANUAL_TOUCHES, new double[] {22.8 + 18 * worse, 2.1});
        sizes.put(Kpi.PICK_WAIT, new double[] {13.9, 0.8});
        sizes.put(Kpi.DETECTION_DELAY, new double[] {2.4 + 11 * worse, 0.3});
        sizes.put(Kpi.RECOVERY_TIME, new double[] {9.2 + 14 * worse, 1.4});
        sizes.put(Kpi.BACKLOG_PEAK, new double[] {1904 + 900 * worse, 120});
        sizes.put(Kpi.NET_REVENUE, new double[] {3904.2, 22});
        Map<String, KpiFigure> kpis = new LinkedHashMap<>();
        for (Kpi kpi : Kpi.values()) {
            double[] size = sizes.get(kpi);
            kpis.put(kpi.key(), size == null ? unmeasured(kpi) : figure(kpi, size[0], size[1], worse > 0 ? 2 : 1));
        }
        return kpis;
    }

    private static KpiFigure unmeasured(Kpi kpi) {
        return new KpiFigure(
                kpi.label(),
                null,
                null,
                null,
                0,
                kpi.unit().label(),
                kpi.moreIsBetter() ? "increase" : "decrease",
                List.of());
    }

    private static RunReport.ExceptionTotal exception(ExceptionType type, long count, long open) {
        return new RunReport.ExceptionTotal(
                type.label(), type.meaning(), type.owner().label(), count, open);
    }

    private static List<RunReport.Series> series(double worse) {
        List<Double> placed = new ArrayList<>();
        List<Double> delivered = new ArrayList<>();
        List<Double> dallas = new ArrayList<>();
        List<Double> reno = new ArrayList<>();
        double waiting = 40;
        Random random = new Random(5);
        for (int hour = 0; hour < HOURS; hour++) {
            double day = 0.5 - 0.5 * Math.cos((hour % 24 - 4) * Math.PI / 12);
            double demand = hour < 7 * 24 ? Math.rint(20 + 90 * day + 6 * random.nextGaussian()) : 0;
            boolean out = hour >= 54 && hour < 54 + 10 + 14 * worse;
            waiting = Math.max(0, waiting + 0.5 * demand - (hour % 24 >= 7 && hour % 24 < 19 ? (out ? 25 : 62) : 4));
            placed.add(Math.max(0, demand));
            delivered.add(
                    hour < 40 || hour % 24 < 8 || hour % 24 > 19
                            ? 0
                            : Math.max(0, Math.rint((out ? 60 : 130) + 9 * random.nextGaussian())));
            dallas.add(Math.rint(waiting));
            reno.add(Math.rint(waiting * 0.4 + 12 * day));
        }
        return List.of(
                new RunReport.Series("orders placed", "orders", List.copyOf(placed)),
                new RunReport.Series("orders delivered", "orders", List.copyOf(delivered)),
                new RunReport.Series("queue at dallas", "shipments", List.copyOf(dallas)),
                new RunReport.Series("queue at reno", "shipments", List.copyOf(reno)));
    }

    private static ComparisonReport.MetricRow metric(
            Kpi kpi,
            boolean critical,
            @Nullable Double baseline,
            @Nullable Double candidate,
            @Nullable Double difference,
            @Nullable Double half,
            @Nullable Double margin,
            String classification,
            String assessment,
            String why) {
        return new ComparisonReport.MetricRow(
                kpi.key(),
                kpi.label(),
                kpi.unit().label(),
                kpi.moreIsBetter() ? "increase" : "decrease",
                critical,
                baseline,
                candidate,
                span(difference, half),
                margin,
                difference == null ? 0 : REPLICATIONS,
                difference == null ? "no data" : "paired t, 95 %",
                classification,
                assessment,
                why);
    }

    private static ComparisonReport.ObservedRow observed(
            Kpi kpi, double baseline, double candidate, double difference, double half) {
        return new ComparisonReport.ObservedRow(
                kpi.key(),
                kpi.label(),
                kpi.unit().label(),
                kpi.moreIsBetter() ? "increase" : "decrease",
                baseline,
                candidate,
                span(difference, half),
                REPLICATIONS);
    }

    private static Span span(@Nullable Double mean, @Nullable Double half) {
        return mean == null || half == null ? new Span(null, null, null) : new Span(mean, mean - half, mean + half);
    }

    private static Timeline.Entry entry(
            long at, Timeline.Kind kind, String type, String text, @Nullable Explanation explanation) {
        return new Timeline.Entry(at, kind, type, text, explanation);
    }
}
