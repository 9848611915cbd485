package dev.drydock.harness.web;

import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.CanaryRun;
import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Comparisons;
import dev.drydock.harness.store.Database;
import dev.drydock.harness.store.Runs;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The logbook kept in a harness database. */
public final class StoreLogbook implements Logbook {
    private static final Logger LOG = LoggerFactory.getLogger(StoreLogbook.class);
    private static final int LOOKED_BACK = 1_000;

    private final Comparisons comparisons;
    private final Runs runs;
    private final Canaries canaries;
    private final CanaryRuns canaryRuns;
    private final Function<String, Optional<Long>> nextAtMillis;

    /** @param nextAtMillis when the canary of a name fires next, epoch milliseconds; asked from several threads */
    public StoreLogbook(Database database, Function<String, Optional<Long>> nextAtMillis) {
        this.comparisons = database.comparisons();
        this.runs = database.runs();
        this.canaries = database.canaries();
        this.canaryRuns = database.canaryRuns();
        this.nextAtMillis = nextAtMillis;
    }

    @Override
    public List<Entry> latestOfEachScenario() {
        Map<String, Entry> latest = new TreeMap<>();
        for (Comparisons.Row row : comparisons.latest(LOOKED_BACK)) latest.putIfAbsent(row.scenario(), entry(row));
        for (Runs.Row row : runs.latest(LOOKED_BACK)) latest.putIfAbsent(row.scenario(), entry(row));
        return List.copyOf(latest.values());
    }

    @Override
    public List<Entry> entries(int most) {
        List<Comparisons.Row> compared = comparisons.latest(most);
        Set<String> halves = new HashSet<>();
        for (Comparisons.Row row : compared) {
            halves.add(half(row.scenario(), row.baselinePolicy(), row.finishedAtMillis()));
            halves.add(half(row.scenario(), row.candidatePolicy(), row.finishedAtMillis()));
        }
        Stream<Entry> alone = runs.latest(3 * most).stream()
                .filter(row -> !halves.contains(half(row.scenario(), row.policy(), row.finishedAtMillis())))
                .map(StoreLogbook::entry);
        return Stream.concat(compared.stream().map(StoreLogbook::entry), alone)
                .sorted(Comparator.comparing(Entry::finishedAt).reversed().thenComparing(Entry::id))
                .limit(most)
                .toList();
    }

    @Override
    public Optional<Kept> find(String id) {
        Optional<Kept> comparison = comparisons
                .find(id)
                .map(report ->
                        new Kept.Comparison(id, report, Runs.id(report.baselineRun()), Runs.id(report.candidateRun())));
        return comparison.isPresent() ? comparison : runs.find(id).map(report -> new Kept.Run(id, report));
    }

    @Override
    public List<CanaryEntry> canaries() {
        return canaries.all().stream()
                .map(row -> entry(row, canaryRuns.latestOf(row.name(), 2)))
                .toList();
    }

    @Override
    public Optional<CanaryLog> canary(String name, int mostRuns) {
        return canaries.find(name).map(row -> log(row, canaryRuns.latestOf(name, Math.max(2, mostRuns)), mostRuns));
    }

    @Override
    public List<Part> parts() {
        return List.of(database());
    }

    private Part database() {
        try {
            runs.latest(1);
            return new Part("database", true, "up");
        } catch (RuntimeException e) { // whatever it is, it is the database that cannot be read
            LOG.warn("the database cannot be read", e);
            return new Part("database", false, "It cannot be read; the log says why.");
        }
    }

    /** What a run that was stored with a comparison has in common with it. */
    private static String half(String scenario, String policy, long finishedAtMillis) {
        return finishedAtMillis + " " + policy + " " + scenario;
    }

    private static Entry entry(Comparisons.Row row) {
        return new Entry(
                row.id(),
                Instant.ofEpochMilli(row.finishedAtMillis()),
                row.scenario(),
                row.candidatePolicy() + " against " + row.baselinePolicy(),
                row.verdict(),
                RunPage.count(row.ordersHelped()) + " orders helped, " + RunPage.count(row.ordersHarmed()) + " harmed.",
                row.replications() == 1 ? "1 replication" : row.replications() + " replications",
                0);
    }

    private static Entry entry(Runs.Row row) {
        return new Entry(
                row.id(),
                Instant.ofEpochMilli(row.finishedAtMillis()),
                row.scenario(),
                row.policy(),
                null,
                row.invariantsBroken() == 0 ? "" : "An invariant is broken.",
                RunPage.count(row.orders()) + " orders",
                row.invariantsBroken());
    }

    private CanaryEntry entry(Canaries.Row row, List<CanaryRuns.Row> latest) {
        boolean running = latest.stream().anyMatch(run -> run.state().equals(CanaryRuns.STARTED));
        return new CanaryEntry(
                row.name(),
                row.scenario(),
                row.cron(),
                row.zone(),
                running
                        ? CanaryEntry.State.RUNNING
                        : row.paused() ? CanaryEntry.State.PAUSED : CanaryEntry.State.WAITING,
                row.paused()
                        ? null
                        : nextAtMillis
                                .apply(row.name())
                                .map(Instant::ofEpochMilli)
                                .orElse(null),
                over(latest).map(run -> canaryRun(run, Map.of())).findFirst().orElse(null));
    }

    private CanaryLog log(Canaries.Row row, List<CanaryRuns.Row> latest, int mostRuns) {
        Map<String, RunReport> reports =
                new HashMap<>(); // a canary that finds nothing new keeps coming to the same run
        List<CanaryRun> history = new ArrayList<>();
        over(latest).limit(mostRuns).forEach(run -> {
            String id = run.runId();
            if (id != null && !reports.containsKey(id)) runs.find(id).ifPresent(report -> reports.put(id, report));
            history.add(canaryRun(run, reports));
        });
        String currency =
                reports.values().stream().map(RunReport::currency).findFirst().orElse("USD");
        return new CanaryLog(entry(row, latest), currency, history);
    }

    private static Stream<CanaryRuns.Row> over(List<CanaryRuns.Row> latest) {
        return latest.stream().filter(run -> !run.state().equals(CanaryRuns.STARTED));
    }

    private static CanaryRun canaryRun(CanaryRuns.Row run, Map<String, RunReport> reports) {
        Instant started = Instant.ofEpochMilli(run.startedAtMillis());
        if (run.state().equals(CanaryRuns.INTERRUPTED)) {
            return new CanaryRun(
                    null, started, started, "Interrupted", "The process ended while it ran.", null, Map.of());
        }
        Long finished = run.finishedAtMillis();
        RunReport report = run.runId() == null ? null : reports.get(run.runId());
        return new CanaryRun(
                run.runId(),
                started,
                finished == null ? started : Instant.ofEpochMilli(finished),
                run.verdict() == null ? "Error" : run.verdict(),
                run.why() == null ? "" : run.why(),
                run.digest(),
                report == null ? Map.of() : report.kpis());
    }
}
