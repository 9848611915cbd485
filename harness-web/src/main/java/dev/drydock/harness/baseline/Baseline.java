package dev.drydock.harness.baseline;

import dev.drydock.harness.result.KpiFigure;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.verdict.SeededRun;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * What a person approved: the values of every KPI by replication, so that later runs of the same seeds are compared pair by pair. Shaped
 * as its file.
 *
 * @param policy that ran
 * @param fingerprint of the scenario with its policies
 * @param digest over all replications
 * @param kpis with data, by name
 * @param date ISO-8601
 * @param version of the tool
 */
public record Baseline(
        String schema,
        String scenario,
        String policy,
        String fingerprint,
        long seed,
        int replications,
        String digest,
        List<String> digests,
        Map<String, Values> kpis,
        String approver,
        String reason,
        String date,
        String version) {

    public static final String SCHEMA = "drydock/baseline/v1";

    public Baseline {
        if (!SCHEMA.equals(schema)) throw new IllegalArgumentException("schema is not " + SCHEMA);
        if (digest == null || digest.isBlank()) throw new IllegalArgumentException("digest is missing");
        if (fingerprint == null || policy == null)
            throw new IllegalArgumentException("policy or fingerprint is missing");
        if (kpis == null || digests == null || digests.size() != replications || replications < 1) {
            throw new IllegalArgumentException("there are not as many digests as replications");
        }
        for (Map.Entry<String, Values> kpi : kpis.entrySet()) {
            if (kpi.getValue().values().size() != replications) {
                throw new IllegalArgumentException(
                        "KPI %s has not as many values as replications".formatted(kpi.getKey()));
            }
        }
    }

    /** @param values one for each replication in seed order, null where there is no data */
    public record Values(String unit, List<@Nullable Double> values) {}

    /** Approves a run. */
    public static Baseline of(RunReport run, String approver, String reason, LocalDate date) {
        Map<String, Values> kpis = new LinkedHashMap<>();
        run.kpis().forEach((name, figure) -> {
            if (figure.n() > 0) kpis.put(name, new Values(figure.unit(), figure.values()));
        });
        return new Baseline(
                SCHEMA,
                run.scenario(),
                run.policy(),
                run.fingerprint(),
                run.seed(),
                run.replications(),
                run.digest(),
                run.digests(),
                kpis,
                approver,
                reason,
                date.toString(),
                run.version());
    }

    /** As the judge takes it. */
    SeededRun seeded() {
        Map<String, double[]> values = new LinkedHashMap<>();
        kpis.forEach((name, v) -> values.put(
                name,
                v.values().stream()
                        .mapToDouble(value -> value == null ? Double.NaN : value)
                        .toArray()));
        return new SeededRun(digest, seeds(seed, replications), values);
    }

    static SeededRun seeded(RunReport run) {
        Map<String, double[]> values = new LinkedHashMap<>();
        for (Map.Entry<String, KpiFigure> kpi : run.kpis().entrySet()) {
            if (kpi.getValue().n() > 0) values.put(kpi.getKey(), kpi.getValue().numbers());
        }
        return new SeededRun(run.digest(), seeds(run.seed(), run.replications()), values);
    }

    private static List<Long> seeds(long seed, int replications) {
        return LongStream.range(seed, seed + replications).boxed().toList();
    }
}
