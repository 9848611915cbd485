package dev.drydock.harness.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whether anything but results and errors is printed. */
final class QuietOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print nothing but errors; the exit code tells the verdict.")
    private boolean quiet;

    boolean quiet() {
        return quiet;
    }

    ProgressLine progress() {
        return quiet
                ? ProgressLine.silent()
                : ProgressLine.on(command.commandLine().getErr());
    }
}
