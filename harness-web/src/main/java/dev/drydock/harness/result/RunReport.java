package dev.drydock.harness.result;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One policy on one scenario over all replications.
 *
 * @param policy name of the policy that ran
 * @param currency of every figure in cents
 * @param seed of the first replication; the others count on from it
 * @param orderLimit orders at which demand stopped, 0 when it was not limited
 * @param fingerprint of the scenario with its policies
 * @param digest over all replications in order, see {@link Digests}
 * @param digests of each replication in order
 * @param orders placed in all replications together
 * @param events log entries of all replications together
 * @param seconds of wall time for all replications
 * @param kpis by {@link dev.drydock.domain.kpi.Kpi#key()}, every KPI, in the order they are reported
 * @param costs mean of a replication, by kind of cost
 * @param invariants summed over the replications
 * @param exceptions summed over the replications
 * @param findings of the first replication, worst first
 * @param series of the first replication, hour by hour from its start
 * @param command that repeats the run
 * @param version of the tool
 * @param handoffs every declared handoff, in the order of the workflow
 * @param incidents where and when queues began to back up in the first replication, gravest first
 * @param stalled the last ten pieces of work of each handoff, in the first replication, that took longer than their objective, latest first
 * @param endings how many orders of all replications came to which end; together all that were placed
 */
public record RunReport(
        String schema,
        String scenario,
        String title,
        String policy,
        String currency,
        long seed,
        int replications,
        long orderLimit,
        String fingerprint,
        String digest,
        List<String> digests,
        long orders,
        long events,
        double seconds,
        double ordersPerSecond,
        Map<String, KpiFigure> kpis,
        List<Cost> costs,
        List<Invariant> invariants,
        List<ExceptionTotal> exceptions,
        List<Finding> findings,
        List<Series> series,
        String command,
        String version,
        List<HandoffReport> handoffs,
        List<IncidentReport> incidents,
        List<StalledReport> stalled,
        Map<String, Long> endings) {

    public static final String SCHEMA = "drydock/run/v1";

    public RunReport {
        handoffs = orNone(handoffs);
        incidents = orNone(incidents);
        stalled = orNone(stalled);
        endings = endings == null ? Map.of() : endings;
    }

    /** A run without declared handoffs. */
    public RunReport(
            String schema,
            String scenario,
            String title,
            String policy,
            String currency,
            long seed,
            int replications,
            long orderLimit,
            String fingerprint,
            String digest,
            List<String> digests,
            long orders,
            long events,
            double seconds,
            double ordersPerSecond,
            Map<String, KpiFigure> kpis,
            List<Cost> costs,
            List<Invariant> invariants,
            List<ExceptionTotal> exceptions,
            List<Finding> findings,
            List<Series> series,
            String command,
            String version) {
        this(
                schema,
                scenario,
                title,
                policy,
                currency,
                seed,
                replications,
                orderLimit,
                fingerprint,
                digest,
                digests,
                orders,
                events,
                seconds,
                ordersPerSecond,
                kpis,
                costs,
                invariants,
                exceptions,
                findings,
                series,
                command,
                version,
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    /** Reports that were kept before handoffs were declared have none. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** @param cents mean of a replication */
    public record Cost(String kind, double cents) {}

    /** @param broken how often it did not hold; @param example the first time, for a person, or empty */
    public record Invariant(String name, long broken, String example) {}

    /** @param open still open when the run ended */
    public record ExceptionTotal(String type, String meaning, String owner, long count, long open) {}

    /** Something a person should look at. */
    public record Finding(String sentence, String owner, long orders, long costCents) {}

    /** Values by the hour; null where there is none. */
    public record Series(String name, String unit, List<@Nullable Double> values) {}

    public long invariantsBroken() {
        return invariants.stream().mapToLong(Invariant::broken).sum();
    }
}
