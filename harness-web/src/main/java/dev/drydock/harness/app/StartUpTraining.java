package dev.drydock.harness.app;

/**
 * Loads what common commands load, so that the launcher can archive those classes for the next start. It runs in a
 * process of its own, prints nothing that matters, and stops at nothing: a command that fails has loaded its classes.
 */
final class StartUpTraining {

    private StartUpTraining() {}

    public static void main(String[] args) {
        Main.commandLine().execute("--version");
        Main.commandLine().execute("--help");
        Main.commandLine().execute("--no-such-option");
    }
}
