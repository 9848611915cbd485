package dev.drydock.harness.app;

import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.Canaries;
import dev.drydock.harness.store.Database;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock canary add}. */
@Command(
        name = "add",
        description = "Adds a canary, or replaces the one of that name.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: drydock canary add nightly --scenario carrier-outage --cron \"0 0 3 * * ?\" --misfire skip"
        })
final class CanaryAddCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Option(
            names = "--scenario",
            paramLabel = "SCENARIO",
            required = true,
            description = "A file, a folder, or the name of a shipped scenario.")
    private String scenario;

    @Option(
            names = "--cron",
            paramLabel = "CRON",
            required = true,
            description = "Second, minute, hour, day of month, month, day of week.")
    private String cron;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            defaultValue = "UTC",
            description = "Time zone of the schedule. Default: ${DEFAULT-VALUE}")
    private String zone;

    @Option(
            names = "--misfire",
            paramLabel = "RULE",
            defaultValue = "fire-once-now",
            description = "What a missed time leads to: fire-once-now or skip. Default: ${DEFAULT-VALUE}")
    private String misfire;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "0",
            description = "Without a baseline, how often it runs. Default: as the scenario says.")
    private int replications;

    @Mixin
    private StoreOptions store;

    CanaryAddCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!name.matches("[\\w.-]{1,80}")) {
            throw new Mistake("a canary's name is made of letters, digits, '.', '_' and '-', at most 80: " + name);
        }
        if (replications < 0) throw new Mistake("--replications is at least 1, not " + replications);
        wiring.scenarios().load(scenario);
        Canaries.Row canary = new Canaries.Row(
                name,
                scenario,
                cron,
                zone,
                misfire,
                replications,
                false,
                wiring.clock().millis());
        try (Database database = store.open(wiring.directory());
                CanaryWatch watch = CanaryKeeper.watch(wiring, database)) {
            watch.add(canary);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(
                    "%s: %s, next due %s%nRun it   drydock serve%n",
                    name,
                    scenario,
                    watch.nextAtMillis(name)
                            .map(millis -> Instant.ofEpochMilli(millis).toString())
                            .orElse("never"));
            out.flush();
        } catch (IllegalArgumentException e) {
            throw new Mistake(String.valueOf(e.getMessage()));
        }
        return ExitCode.PASS;
    }
}
