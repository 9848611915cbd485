package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock scenario check}: every problem of every file. */
@Command(
        name = "check",
        description = "Prints every problem of scenario, world and policy files with its line and what was expected.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock scenario check my-peak/scenario.yaml"})
final class ScenarioCheckCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files, folders, or names of shipped scenarios.")
    private List<String> files;

    @Mixin
    private QuietOption quiet;

    ScenarioCheckCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        List<String> problems = new ArrayList<>();
        PrintWriter out = spec.commandLine().getOut();
        for (String file : files) {
            List<String> ofFile = wiring.scenarios().check(file);
            if (ofFile.isEmpty() && !quiet.quiet()) out.println(file + ": no problems");
            problems.addAll(ofFile);
        }
        out.flush();
        if (problems.isEmpty()) return ExitCode.PASS;
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(err::println);
        err.flush();
        return ExitCode.USAGE;
    }
}
