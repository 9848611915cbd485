package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import dev.drydock.scenarios.file.FormatSchema;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code drydock scenario schema}: for editors. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema of scenario, world and policy files, which editors can load.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock scenario schema --out drydock-v1.schema.json"})
final class ScenarioSchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FILE", description = "Write it here. Default: standard output.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (file != null) {
            OutputFile.check(file);
            OutputFile.write(file, FormatSchema.text());
            return ExitCode.PASS;
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(FormatSchema.text());
        out.flush();
        return ExitCode.PASS;
    }
}
