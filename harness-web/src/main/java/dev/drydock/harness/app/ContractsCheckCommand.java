package dev.drydock.harness.app;

import dev.drydock.engine.payload.PayloadFile;
import dev.drydock.engine.payload.PayloadFile.Checked;
import dev.drydock.engine.payload.PayloadFile.Flaw;
import dev.drydock.harness.result.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code drydock contracts check}: payload files against the versioned schemas. */
@Command(
        name = "check",
        description = "Checks payload files of order, warehouse, third-party and carrier systems against the versioned"
                + " schemas and prints every problem with its line.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A payload says which it is: {\"type\": \"shipment-v1\", \"data\": {...}}; a bare one is what it fits best.",
            "",
            "Example: drydock contracts check --schema shipment-v1 their-update.json"
        })
final class ContractsCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON files, one payload each.")
    private List<String> files;

    @Option(names = "--schema", paramLabel = "NAME", description = "The schema to check against: shipment-v1.")
    private @Nullable String schema;

    @Mixin
    private OutputOptions output;

    /** What is wrong with each file. */
    record Result(String schema, List<FileResult> files) {}

    /** @param contract the schema it was checked against; empty when that cannot be told */
    record FileResult(String file, String contract, List<Flaw> problems) {}

    @Override
    public Integer call() {
        output.check();
        PayloadFile contracts = new PayloadFile();
        List<FileResult> results = new ArrayList<>();
        List<String> bad = new ArrayList<>();
        StringBuilder good = new StringBuilder();
        for (String file : files) {
            Checked checked = contracts.check(text(file), schema);
            results.add(new FileResult(file, checked.schema(), checked.flaws()));
            if (checked.flaws().isEmpty()) good.append(String.format("%s: meets %s%n", file, checked.schema()));
            for (Flaw flaw : checked.flaws()) bad.add(line(file, checked.schema(), flaw));
        }
        output.show(new Result("contracts-v1", results), good::toString);
        bad.forEach(spec.commandLine().getErr()::println);
        spec.commandLine().getErr().flush();
        return bad.isEmpty() ? ExitCode.PASS : ExitCode.USAGE;
    }

    private static String line(String file, String contract, Flaw flaw) {
        String where = flaw.line() == 0 ? file : file + ":" + flaw.line();
        return where + ": " + flaw.message() + (contract.isEmpty() ? "" : " (" + contract + ")");
    }

    private static String text(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new Mistake("cannot read " + file + ": " + e.getMessage());
        }
    }
}
