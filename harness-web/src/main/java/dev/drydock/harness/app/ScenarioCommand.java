package dev.drydock.harness.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drydock scenario}: for authors. */
@Command(
        name = "scenario",
        description = "Lists, checks and starts scenario files.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock scenario check my-peak/scenario.yaml"})
final class ScenarioCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to do: list, check, schema or new");
    }
}
