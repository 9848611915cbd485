package dev.drydock.harness.app;

import java.io.PrintWriter;
import java.io.Writer;

/**
 * Loads what common commands load, so that the launcher can archive those classes for the next start. It runs in a
 * process of its own, writes nothing, and stops at nothing: a command that fails has loaded its classes.
 */
final class StartUpTraining {

    private StartUpTraining() {}

    public static void main(String[] args) {
        train("--version");
        train("--help");
        train("--no-such-option");
        train("scenario", "list");
        train("run", "no-such-scenario");
        train("run", "carrier-outage", "--orders", "200", "--replications", "1");
        train("run", "carrier-outage", "--orders", "20", "--replications", "2", "--json", "-");
        train("compare", "carrier-outage", "--orders", "50", "--replications", "2");
    }

    private static void train(String... args) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        Main.commandLine().setOut(nowhere).setErr(nowhere).execute(args);
    }
}
