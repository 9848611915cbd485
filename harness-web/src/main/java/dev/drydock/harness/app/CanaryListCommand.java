package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.CanaryScreen;
import dev.drydock.harness.app.screen.CanaryScreen.Line;
import dev.drydock.harness.canary.CanaryWatch;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.Database;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock canary list}. */
@Command(
        name = "list",
        description = "Lists the canaries with when they are due and what they last found.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock canary list"})
final class CanaryListCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    private StoreOptions store;

    @Mixin
    private OutputOptions output;

    CanaryListCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        output.check();
        try (Database database = store.open(wiring.directory());
                CanaryWatch watch = CanaryKeeper.watch(wiring, database)) {
            List<Line> lines = database.canaries().all().stream()
                    .map(canary -> new Line(
                            canary,
                            watch.nextAtMillis(canary.name()).orElse(null),
                            database.canaryRuns().latestOf(canary.name(), 1).stream()
                                    .findFirst()
                                    .orElse(null)))
                    .toList();
            output.show(lines, () -> CanaryScreen.of(lines));
        }
        return ExitCode.PASS;
    }
}
