package dev.drydock.harness.app;

import dev.drydock.harness.result.Json;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a result is shown: a screen of text, or as JSON, or not at all. */
final class OutputOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--json", paramLabel = "FILE|-", description = "Write the result as JSON; - for standard output.")
    private @Nullable String json;

    @Mixin
    private QuietOption quiet;

    /** Refuses a file that could not be written, before anything is run. */
    void check() {
        if (json != null && !json.equals("-")) OutputFile.check(Path.of(json));
    }

    /** Prints the screen unless JSON takes its place or the user wants none, and writes the JSON. */
    void show(Object result, Supplier<String> screen) {
        PrintWriter out = command.commandLine().getOut();
        if ("-".equals(json)) {
            out.print(Json.write(result));
        } else {
            if (json != null) OutputFile.write(Path.of(json), Json.write(result));
            if (!quiet.quiet()) out.print(screen.get());
        }
        out.flush();
    }

    ProgressLine progress() {
        return quiet.progress();
    }
}
