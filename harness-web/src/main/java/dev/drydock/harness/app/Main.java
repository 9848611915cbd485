package dev.drydock.harness.app;

import dev.drydock.harness.rehearsal.RehearsalFailed;
import dev.drydock.harness.rehearsal.SimulatorRunner;
import dev.drydock.harness.result.ExitCode;
import dev.drydock.harness.store.DatabaseUnavailable;
import dev.drydock.harness.web.SiteNotStarted;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.form.NearestName;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
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
        System.exit(commandLine(new Verbs(wiring()).neededFor(args)).execute(args));
    }

    /** The command line with every verb and the exit codes of the project, ready to execute. */
    static CommandLine commandLine() {
        return commandLine(wiring());
    }

    private static Wiring wiring() {
        return new Wiring(
                new CatalogueScenarios(Catalogue.open()),
                new SimulatorRunner(),
                Clock.systemUTC(),
                Path.of(""),
                Version.ofTool());
    }

    /** Every verb, ready to execute. */
    static CommandLine commandLine(Wiring wiring) {
        return commandLine(new Verbs(wiring).all());
    }

    private static CommandLine commandLine(Map<String, CommandLine> verbs) {
        Main main = new Main();
        CommandLine drydock = new CommandLine(main);
        verbs.forEach(drydock::addSubcommand);
        verbs.values().forEach(Main::tellVersion);
        return drydock.setExitCodeExceptionMapper(failure -> ExitCode.INTERNAL_ERROR)
                .setParameterExceptionHandler(Main::explainUsage)
                .setExecutionExceptionHandler((failure, commandLine, parsed) ->
                        explainFailure(failure, commandLine.getErr(), main.stackTrace));
    }

    /** Each verb tells the version too. */
    private static void tellVersion(CommandLine verb) {
        verb.getCommandSpec().versionProvider(new Version());
        verb.getSubcommands().values().forEach(Main::tellVersion);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Missing a verb");
    }

    private static int explainUsage(ParameterException mistake, String[] args) {
        CommandLine commandLine = mistake.getCommandLine();
        PrintWriter err = commandLine.getErr();
        err.println("drydock: " + mistake.getMessage());
        String verb = nearestVerb(mistake);
        if (!verb.isEmpty())
            err.println("Did you mean: " + commandLine.getCommandSpec().qualifiedName() + " " + verb);
        else CommandLine.UnmatchedArgumentException.printSuggestions(mistake, err);
        err.println("See: " + commandLine.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.USAGE;
    }

    /** The verb that was meant when an unknown word stands in the place of one; empty when nothing is near. */
    private static String nearestVerb(ParameterException mistake) {
        if (!(mistake instanceof CommandLine.UnmatchedArgumentException unmatched)) return "";
        String word = unmatched.getUnmatched().get(0);
        CommandLine commandLine = mistake.getCommandLine();
        return word.startsWith("-")
                ? ""
                : NearestName.of(word, commandLine.getSubcommands().keySet());
    }

    private static int explainFailure(Exception failure, PrintWriter err, boolean withStackTrace) {
        boolean usersMistake = failure instanceof Mistake;
        boolean surroundings = failure instanceof UncheckedIOException
                || failure instanceof DatabaseUnavailable
                || failure instanceof SiteNotStarted;
        if (usersMistake) {
            err.println(failure.getMessage());
        } else if (surroundings) {
            err.println("drydock: " + failure.getMessage());
        } else {
            err.println("drydock: internal error: "
                    + (failure instanceof RehearsalFailed ? failure.getMessage() : failure.toString()));
        }
        if (withStackTrace) failure.printStackTrace(err);
        else if (!usersMistake && !surroundings) {
            err.println("Run it again with --stacktrace to see where, and please report it.");
        }
        err.flush();
        return usersMistake ? ExitCode.USAGE : ExitCode.INTERNAL_ERROR;
    }
}
