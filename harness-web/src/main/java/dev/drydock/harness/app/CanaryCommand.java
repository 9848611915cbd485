package dev.drydock.harness.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drydock canary}: scenarios that are run again and again. */
@Command(
        name = "canary",
        description = "Canaries of a harness database: scenarios run on a schedule against what was approved.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: drydock canary add nightly --scenario carrier-outage --cron \"0 0 3 * * ?\"",
            "They run while `drydock serve` does."
        })
final class CanaryCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to do: list, add, run, pause or resume");
    }
}
