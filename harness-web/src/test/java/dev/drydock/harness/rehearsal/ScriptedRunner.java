package dev.drydock.harness.rehearsal;

import dev.drydock.domain.decision.OrderDecision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.Outcomes;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.kpi.Timeline;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.run.Replication;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.LongStream;

/**
 * Plays a run out of a script instead of simulating it: ten orders a minute apart, delivered after two days. Under {@code by-rule} orders from
 * the fourth on leave from reno and every third order that was late under {@code by-hand} is on time.
 */
public final class ScriptedRunner implements Runner {
    private static final int ORDERS = 10;
    private static final Reason CHEAPEST = new Reason("cheapest", "it is the cheapest in time");
    private static final Reason NEAREST = new Reason("nearest", "it is the nearest");

    /** Added to what each order costs in cents; tests change it to play a change of the code. */
    public double extraCostCents;

    /** Told apart in the digest, as a change of the code would be. */
    public String build = "1";

    /** Played before each replication. */
    public java.lang.Runnable before = () -> {};

    /** Broken once when set. */
    public boolean breaksInvariant;

    @Override
    public List<Replication> run(
            Scenario scenario,
            Policy policy,
            long seed,
            int replications,
            int threads,
            RunOptions options,
            IntConsumer done) {
        return LongStream.range(0, replications)
                .mapToObj(i -> {
                    Replication replication = run(scenario, policy, seed + i, options);
                    done.accept((int) i + 1);
                    return replication;
                })
                .toList();
    }

    @Override
    public Replication run(Scenario scenario, Policy policy, long seed, RunOptions options) {
        before.run();
        boolean byRule = policy.name().equals("by-rule");
        int orders = options.orderLimit() == 0 ? ORDERS : (int) Math.min(ORDERS, options.orderLimit());
        long[] lateness = new long[orders];
        Random random = new Random(seed);
        for (int i = 0; i < orders; i++) {
            boolean late = i % 3 == 1 || random.nextInt(5) == 0;
            lateness[i] = late && !(byRule && i % 3 == 1) ? 3_600_000 : -3_600_000;
            if (options.extra() != null) play(options.extra(), i, byRule);
        }
        write(options.events(), orders);
        double otif = LongStream.of(lateness).filter(late -> late <= 0).count() / (double) orders;
        Map<Kpi, Double> kpis = new TreeMap<>();
        kpis.put(Kpi.OTIF, otif);
        kpis.put(Kpi.COST_PER_ORDER, 900 + random.nextInt(9) + extraCostCents + (byRule ? 3 : 0));
        if (byRule) kpis.put(Kpi.DETECTION_DELAY, 3.5);
        return new Replication(
                policy.name(),
                seed,
                new RunFigures(
                        Long.toHexString(seed * 31 + (byRule ? 1 : 0)) + build + orders,
                        orders,
                        orders * 4L,
                        kpis,
                        Map.of("postage", 500L * orders),
                        List.of(new RunFigures.InvariantResult(
                                "no order lost", breaksInvariant ? 1 : 0, breaksInvariant ? "order 3" : "")),
                        List.of(new RunFigures.ExceptionCount(ExceptionType.LABEL_REJECTED, Team.FULFILMENT_OPS, 2, 1)),
                        List.of(new RunFigures.HourlySeries("orders", "orders", new double[] {orders, 0})),
                        List.of(new RunFigures.Finding("three orders were late", Team.CUSTOMER_CARE, 3, 300)),
                        options.outcomes() ? new Outcomes(new long[orders], lateness, new long[orders]) : null),
                options.tracedOrder() < 0 ? null : timeline(options.tracedOrder(), byRule));
    }

    private static Timeline timeline(int order, boolean byRule) {
        long at = SmallShop.START_MILLIS + order * 60_000L;
        return new Timeline(
                order,
                List.of(
                        new Timeline.Entry(at, Timeline.Kind.FACT, "order.placed", "1 unit for Austin", null),
                        new Timeline.Entry(
                                at + (byRule ? 0 : 3_600_000),
                                Timeline.Kind.DECIDED,
                                "order.allocated",
                                "node " + (byRule ? "reno" : "dallas"),
                                null)));
    }

    private static void play(Journal journal, int number, boolean byRule) {
        long at = SmallShop.START_MILLIS + number * 60_000L;
        Order order = order(number, at);
        int node = byRule && number >= 3 ? 1 : 0;
        Shipment shipment = new Shipment(number, order, node, 0, new int[] {1}, 500, 180, at);
        journal.fact(new OrderEvent.OrderPlaced(order, at));
        journal.decided(new OrderDecision.Allocate(order, List.of(shipment), null, byRule ? CHEAPEST : NEAREST), at);
        journal.fact(new CarrierEvent.LabelIssued(shipment, 0, 500 + node, at + 1000));
    }

    static Order order(int number, long at) {
        return new Order(
                number,
                "",
                at,
                0,
                0,
                0,
                Cohort.RETURNING,
                PaymentMethod.CARD,
                -1,
                new int[] {0},
                new int[] {1},
                new long[] {2500},
                495,
                at + 86_400_000,
                at + 2 * 86_400_000L);
    }

    private static void write(OutputStream events, int orders) {
        if (events == null) return;
        try {
            for (int i = 0; i < orders; i++)
                events.write("{\"type\":\"order.placed\"}\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
