package dev.drydock.harness.baseline;

import dev.drydock.harness.result.ComparisonReport.MetricRow;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run against what was approved.
 *
 * @param verdict a verdict's word, or {@link #MISSING}, {@link #STALE} or {@link #UNREPEATABLE}
 * @param why one sentence
 * @param approvedDigest null without a baseline
 * @param metrics judged; empty when there was nothing to compare with
 */
public record BaselineResult(
        String verdict,
        int exitCode,
        String why,
        RunReport run,
        @Nullable String approvedDigest,
        List<MetricRow> metrics) {

    /** Nothing was ever approved. */
    public static final String MISSING = "Missing";

    /** The scenario or one of its policies has changed since it was approved. */
    public static final String STALE = "Stale";

    /** The same scenario, policy and seed gave two different logs. */
    public static final String UNREPEATABLE = "Unrepeatable";

    static BaselineResult missing(RunReport run, String remedy) {
        return new BaselineResult(
                MISSING,
                ExitCode.NO_BASELINE,
                "There is no approved baseline; `%s --reason TEXT` approves one.".formatted(remedy),
                run,
                null,
                List.of());
    }

    static BaselineResult stale(RunReport run, Baseline baseline) {
        return new BaselineResult(
                STALE,
                ExitCode.NO_BASELINE,
                "The baseline of %s was approved for another version of the scenario or its policies (fingerprint %s, now %s)."
                        .formatted(baseline.date(), shortened(baseline.fingerprint()), shortened(run.fingerprint())),
                run,
                baseline.digest(),
                List.of());
    }

    static BaselineResult unrepeatable(RunReport run, Baseline baseline) {
        return new BaselineResult(
                UNREPEATABLE,
                ExitCode.OTHER_DIGEST,
                "The same scenario, policy and seed gave another digest when run again.",
                run,
                baseline.digest(),
                List.of());
    }

    private static String shortened(String hex) {
        return hex.length() > 12 ? hex.substring(0, 12) : hex;
    }
}
