package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code drydock serve}: site and canaries. */
@Command(
        name = "serve",
        description = "Serves the report site and runs the canaries of a harness database until it is stopped.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock serve --port 8080"})
final class ServeCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Mixin
    private ServeOptions options;

    @Mixin
    private StoreOptions store;

    ServeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        options.port();
        try (Database database = store.open(wiring.directory())) {
            new Site(wiring, options, spec.commandLine().getOut()).serve(database);
        }
        return ExitCode.PASS;
    }
}
