package dev.drydock.harness.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drydock contracts}: what systems tell one another. */
@Command(
        name = "contracts",
        description = "Checks what partners' systems send.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock contracts check shipments/*.json"})
final class ContractsCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to do: check");
    }
}
