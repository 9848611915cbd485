package dev.drydock.harness.app;

import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code drydock canary resume}. */
@Command(
        name = "resume",
        description = "Runs a paused canary by its schedule again.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock canary resume nightly"})
final class CanaryResumeCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name;

    @Mixin
    private StoreOptions store;

    CanaryResumeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        try (Database database = store.open(wiring.directory());
                CanaryWatch watch = CanaryKeeper.watch(wiring, database)) {
            if (!watch.resume(name)) throw CanaryNames.unknown(name, database.canaries());
        }
        return ExitCode.PASS;
    }
}
