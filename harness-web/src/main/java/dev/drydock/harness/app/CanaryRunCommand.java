package dev.drydock.harness.app;

import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.store.CanaryRuns;
import dev.drydock.harness.store.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock canary run}. */
@Command(
        name = "run",
        description = "Runs a canary now, besides its schedule, and ends with its verdict.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock canary run nightly"})
final class CanaryRunCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    CanaryRunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        output.check();
        try (Database database = store.open(wiring.directory());
                CanaryWatch watch = CanaryKeeper.watch(wiring, database)) {
            CanaryRuns.Outcome outcome =
                    watch.runNow(name).orElseThrow(() -> CanaryNames.unknown(name, database.canaries()));
            output.show(outcome, () -> "%s: %s. %s%n".formatted(name, outcome.verdict(), outcome.why()));
            return outcome.exitCode();
        }
    }
}
