package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock scenario new}: a scenario to start from. */
@Command(
        name = "new",
        description = "Makes a folder with a small scenario that runs, to be changed into your own.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock scenario new my-peak"})
final class ScenarioNewCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "NAME", description = "Its name, and that of its folder.")
    private String name;

    ScenarioNewCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new Mistake(
                    "a scenario's name is small letters, digits and '-', such as my-peak; not '" + name + "'");
        }
        Path folder = wiring.directory().resolve(name);
        if (Files.exists(folder)) throw new Mistake("there is a " + folder + " already");
        try {
            String text = template().replace("NAME", name);
            Files.createDirectory(folder);
            OutputFile.write(folder.resolve("scenario.yaml"), text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + folder + ": " + e.getMessage(), e);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "Made   %s/scenario.yaml%nCheck  drydock scenario check %s%nRun    drydock compare %s%n",
                name, name, name);
        out.flush();
        return ExitCode.PASS;
    }

    private static String template() throws IOException {
        try (InputStream in = ScenarioNewCommand.class.getResourceAsStream("scenario-template.yaml")) {
            if (in == null) throw new IllegalStateException("the program has no scenario template");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
