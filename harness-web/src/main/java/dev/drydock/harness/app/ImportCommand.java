package dev.drydock.harness.app;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code drydock import}: what other systems export. */
@Command(
        name = "import",
        description = "Makes scenarios of what other systems export.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock import orders orders_export.csv --format shopify"})
final class ImportCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The verb with what it can import. */
    static CommandLine verb() {
        return new CommandLine(new ImportCommand()).addSubcommand(new ImportOrdersCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing what to import: orders");
    }
}
