package dev.drydock.harness.report;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.CanaryRun;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.result.KpiFigure;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A harness that has been at work for a while. */
public class ExampleLogbook implements Logbook {
    public static final Instant NOW = Instant.parse("2026-11-21T09:30:00Z");
    public static final String COMPARISON = "4fd01c22ab90";
    public static final String RUN = "91b0aa7713fe";
    public static final String BROKEN_RUN = "c0ffee000001";

    @Override
    public List<Entry> latestOfEachScenario() {
        return List.of(
                new Entry(
                        COMPARISON,
                        NOW.minus(Duration.ofMinutes(12)),
                        "carrier-outage",
                        "failover against manual-triage",
                        "Pass",
                        "5,304 orders helped, 287 harmed.",
                        "10 replications",
                        0),
                new Entry(
                        "a1",
                        NOW.minus(Duration.ofHours(3)),
                        "inventory-divergence",
                        "eta-priority against cost-priority",
                        "Fail",
                        "Worse beyond the margin: cancellation rate.",
                        "20 replications",
                        0),
                new Entry(
                        "a2",
                        NOW.minus(Duration.ofHours(26)),
                        "marketplace-peak",
                        "promotion-protect against cost-priority",
                        "Inconclusive",
                        "Not settled: shipped cost per order.",
                        "5 replications",
                        0),
                new Entry(
                        RUN,
                        NOW.minus(Duration.ofHours(30)),
                        "steady-week",
                        "cost-priority",
                        null,
                        "",
                        "120,431 orders",
                        0));
    }

    @Override
    public List<Entry> entries(int most) {
        List<Entry> entries = new ArrayList<>(latestOfEachScenario());
        entries.add(new Entry(
                BROKEN_RUN, NOW.minus(Duration.ofDays(3)), "returns", "cost-priority", null, "", "8,000 orders", 3));
        return entries.stream().limit(most).toList();
    }

    @Override
    public Optional<Kept> find(String id) {
        return switch (id) {
            case COMPARISON -> Optional.of(new Kept.Comparison(id, Examples.comparison(), "base00000001", RUN));
            case RUN -> Optional.of(new Kept.Run(id, Examples.run()));
            case BROKEN_RUN -> Optional.of(new Kept.Run(id, Examples.brokenRun()));
            default -> Optional.empty();
        };
    }

    @Override
    public List<CanaryEntry> canaries() {
        return List.of(
                new CanaryEntry(
                        "hourly outage",
                        "carrier-outage",
                        "0 15 * * * ?",
                        "UTC",
                        CanaryEntry.State.WAITING,
                        NOW.plus(Duration.ofMinutes(45)),
                        history().get(0)),
                new CanaryEntry(
                        "nightly",
                        "steady-week",
                        "0 0 2 * * ?",
                        "America/Chicago",
                        CanaryEntry.State.PAUSED,
                        null,
                        history().get(5)),
                new CanaryEntry(
                        "weekly",
                        "returns",
                        "0 0 6 ? * MON",
                        "UTC",
                        CanaryEntry.State.WAITING,
                        NOW.plus(Duration.ofDays(2)),
                        null));
    }

    @Override
    public Optional<CanaryLog> canary(String name, int mostRuns) {
        return canaries().stream()
                .filter(canary -> canary.name().equals(name))
                .findFirst()
                .map(canary -> new CanaryLog(
                        canary,
                        "USD",
                        canary.last() == null
                                ? List.of()
                                : history().stream().limit(mostRuns).toList()));
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part("database", true, "up"), new Part("scheduler", true, "up"));
    }

    private static List<CanaryRun> history() {
        List<CanaryRun> runs = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            Instant fired = NOW.minus(Duration.ofMinutes(15 + 60L * i));
            String verdict = i == 5 ? "Fail" : i == 11 ? "Interrupted" : i == 17 ? "Inconclusive" : "Pass";
            runs.add(new CanaryRun(
                    i == 11 ? null : RUN,
                    fired,
                    fired.plusSeconds(9),
                    verdict,
                    i == 5
                            ? "Worse beyond the margin: on-time in full."
                            : i == 11
                                    ? "The process ended while it ran."
                                    : i == 17
                                            ? "Not settled: shipped cost per order."
                                            : "Identical to the approved baseline: same seeds, same digest, same figures.",
                    i == 11 ? null : "5d41402abc4b2a76",
                    i == 11 ? Map.of() : kpis(i)));
        }
        return runs;
    }

    private static Map<String, KpiFigure> kpis(int i) {
        Map<String, KpiFigure> kpis = new LinkedHashMap<>();
        kpis.put(Kpi.OTIF.key(), Examples.figure(Kpi.OTIF, i == 5 ? 0.951 : 0.9648, 0.002, i));
        kpis.put(Kpi.COST_PER_ORDER.key(), Examples.figure(Kpi.COST_PER_ORDER, 742, 5, i));
        kpis.put(Kpi.CYCLE_TIME.key(), Examples.figure(Kpi.CYCLE_TIME, 71.9, 0.9, i));
        kpis.put(Kpi.MANUAL_TOUCHES.key(), Examples.figure(Kpi.MANUAL_TOUCHES, 22.8, 2, i));
        return kpis;
    }
}
