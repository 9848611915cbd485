package dev.drydock.harness.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every scenario of a suite against its approved baseline.
 *
 * @param verdict worst of the scenarios
 * @param shard {@code i/n} when only a part of the suite ran
 */
public record SuiteReport(
        String schema,
        String verdict,
        int exitCode,
        double seconds,
        @Nullable String shard,
        List<Row> scenarios,
        String command,
        String version) {

    public static final String SCHEMA = "drydock/suite/v1";

    /**
     * @param verdict a verdict's word, or {@code Missing} or {@code Stale} of its baseline
     * @param digest of the run; null when it did not run
     * @param metrics judged against the approved values; empty when there was nothing to compare with
     */
    public record Row(
            String name,
            String verdict,
            int exitCode,
            double seconds,
            @Nullable String digest,
            @Nullable String approvedDigest,
            String why,
            List<ComparisonReport.MetricRow> metrics) {}
}
