package dev.drydock.harness.app;

import java.io.Console;

/** Whether a person looks on. */
final class Terminal {
    private Terminal() {}

    /** True when input and output are a terminal; newer Java versions have a console without one, and say so. */
    @SuppressWarnings("SystemConsoleNull") // it does so before Java 22, and isTerminal answers for the others
    static boolean attached() {
        Console console = System.console();
        if (console == null) return false;
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
