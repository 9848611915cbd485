package dev.drydock.harness.suite;

import dev.drydock.harness.baseline.Baseline;
import dev.drydock.harness.baseline.BaselineCheck;
import dev.drydock.harness.baseline.BaselineResult;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.rehearsal.Progress;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.SuiteReport;
import dev.drydock.harness.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The regression suite: every scenario against its approved baseline, one after the other, each over all threads. */
public final class Suite {
    private final BaselineCheck check;
    private final String version;

    public Suite(BaselineCheck check, String version) {
        this.check = check;
        this.version = version;
    }

    /** One scenario of a suite and what was approved for it. */
    public record Entry(Plan plan, Optional<Baseline> approved) {}

    /**
     * @param failOn verdicts that count as a regression besides Fail
     * @param command that repeats it
     */
    public SuiteReport run(List<Entry> entries, Shard shard, Set<Verdict> failOn, String command, Progress progress) {
        long startNanos = System.nanoTime();
        List<SuiteReport.Row> rows = new ArrayList<>();
        for (Entry entry : shard.of(entries)) rows.add(row(entry, failOn, progress));
        int exitCode = rows.isEmpty()
                ? ExitCode.INCONCLUSIVE
                : ExitCode.worst(rows.stream().map(SuiteReport.Row::exitCode).toList());
        return new SuiteReport(
                SuiteReport.SCHEMA,
                verdict(rows, exitCode),
                exitCode,
                (System.nanoTime() - startNanos) / 1e9,
                shard.whole() ? null : shard.toString(),
                rows,
                command,
                version);
    }

    private SuiteReport.Row row(Entry entry, Set<Verdict> failOn, Progress progress) {
        long startNanos = System.nanoTime();
        try {
            BaselineResult result = check.check(entry.plan(), entry.approved(), failOn, progress);
            return new SuiteReport.Row(
                    entry.plan().scenario().name(),
                    result.verdict(),
                    result.exitCode(),
                    (System.nanoTime() - startNanos) / 1e9,
                    result.run().digest(),
                    result.approvedDigest(),
                    result.why(),
                    result.metrics());
        } catch (RuntimeException e) {
            return new SuiteReport.Row(
                    entry.plan().scenario().name(),
                    Verdict.ERROR.word(),
                    ExitCode.INTERNAL_ERROR,
                    (System.nanoTime() - startNanos) / 1e9,
                    null,
                    entry.approved().map(Baseline::digest).orElse(null),
                    String.valueOf(e.getMessage()),
                    List.of());
        }
    }

    /** The word of the first row that decides the exit code; among rows that pass, the worst. */
    private static String verdict(List<SuiteReport.Row> rows, int exitCode) {
        if (exitCode == ExitCode.PASS) {
            boolean marginal = rows.stream().anyMatch(row -> row.verdict().equals(Verdict.MARGINAL.word()));
            return (marginal ? Verdict.MARGINAL : Verdict.PASS).word();
        }
        return rows.stream()
                .filter(row -> row.exitCode() == exitCode)
                .map(SuiteReport.Row::verdict)
                .findFirst()
                .orElse(Verdict.INCONCLUSIVE.word());
    }
}
