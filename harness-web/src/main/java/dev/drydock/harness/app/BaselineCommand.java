package dev.drydock.harness.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drydock baseline}: what was approved. */
@Command(
        name = "baseline",
        description = "Compares with what was approved, and approves.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock baseline diff carrier-outage"})
final class BaselineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to do: diff or approve");
    }
}
