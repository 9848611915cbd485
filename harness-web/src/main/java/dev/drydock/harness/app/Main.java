package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code drydock} command: the verbs it knows, and the exit codes they end with. */
@Command(
        name = "drydock",
        description = "Rehearses e-commerce fulfilment before customers do.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
public final class Main implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--stacktrace",
            scope = CommandLine.ScopeType.INHERIT,
            description = "On an internal error, print where in the code it happened.")
    private boolean stackTrace;

    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT); // figures and files read the same everywhere
        System.exit(commandLine().execute(args));
    }

    /** The command line with every verb and the exit codes of the project, ready to execute. */
    static CommandLine commandLine() {
        Main main = new Main();
        return new CommandLine(main)
                .addSubcommand(ImportCommand.verb())
                .setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL_ERROR)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler((failure, commandLine, parsed) ->
                        explainFailure(failure, commandLine.getErr(), main.stackTrace));
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing a verb");
    }

    private static int explainUsage(ParameterException mistake, String[] args) {
        CommandLine commandLine = mistake.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("drydock: " + mistake.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("See: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    private static int explainFailure(Exception failure, PrintWriter err, boolean withStackTrace) {
        err.println("drydock: internal error: " + failure);
        if (withStackTrace) failure.printStackTrace(err);
        else err.println("Run it again with --stacktrace to see where, and please report it.");
        err.flush();
        return ExitCode.INTERNAL_ERROR;
    }
}
