package dev.drydock.harness.app;

import dev.drydock.harness.baseline.Baseline;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.result.RunReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock baseline approve}: takes what comes now as right. */
@Command(
        name = "approve",
        description = "Runs the scenario and writes what comes as its approved baseline, beside it.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock baseline approve carrier-outage --reason \"carrier contract of March\""})
final class BaselineApproveCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(names = "--reason", paramLabel = "TEXT", required = true, description = "Why it is right.")
    private String reason;

    @Option(names = "--approver", paramLabel = "NAME", description = "Who says so. Default: the user of this machine.")
    private @Nullable String approver;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", description = "Default: today, UTC.")
    private @Nullable LocalDate date;

    @Option(names = "--threads", paramLabel = "N", description = "Threads. Default: every core.")
    private @Nullable Integer threads;

    @Mixin
    private QuietOption quiet;

    BaselineApproveCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (reason.isBlank()) throw new Mistake("--reason says why, and is not empty");
        Scenarios.Loaded loaded = wiring.scenarios().load(scenario);
        if (loaded.baseline().path() == null) {
            throw new Mistake(
                    "scenario %s comes with the program and its baseline cannot be written; copy it into a folder first"
                            .formatted(loaded.scenario().name()));
        }
        RunReport run = run(loaded);
        if (run.invariantsBroken() > 0) {
            err("an invariant is broken; what breaks one cannot be approved");
            return ExitCode.REGRESSION;
        }
        Baseline baseline = Baseline.of(
                run,
                approver == null ? System.getProperty("user.name", "unknown") : approver,
                reason,
                date == null ? LocalDate.ofInstant(wiring.clock().instant(), ZoneOffset.UTC) : date);
        try {
            loaded.baseline().write(baseline);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + loaded.baseline().label() + ": " + e.getMessage(), e);
        }
        if (!quiet.quiet()) out(loaded, baseline);
        return ExitCode.PASS;
    }

    private RunReport run(Scenarios.Loaded loaded) {
        Plan plan = Plan.of(loaded.scenario(), loaded.named());
        if (threads != null) {
            if (threads < 1) throw new Mistake("--threads is at least 1, not " + threads);
            plan = new Plan(plan.scenario(), plan.named(), plan.seed(), plan.replications(), threads, 0);
        }
        try (ProgressLine progress = quiet.progress()) {
            return wiring.rehearsal().run(plan, loaded.scenario().candidatePolicy(), progress);
        }
    }

    private void out(Scenarios.Loaded loaded, Baseline baseline) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%s: approved %s, policy %s, %d replications, by %s on %s%nDigest    %s%nBaseline  %s%nCheck     drydock baseline diff %s%n",
                baseline.scenario(),
                baseline.reason(),
                baseline.policy(),
                baseline.replications(),
                baseline.approver(),
                baseline.date(),
                baseline.digest(),
                loaded.baseline().label(),
                loaded.named());
        out.flush();
    }

    private void err(String line) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("drydock: " + line);
        err.flush();
    }
}
