package dev.drydock.harness.app;

import java.util.List;

/** The user's mistake, in the command line or in a file: every line of it is printed, nothing is run or written, exit 64. */
final class Mistake extends RuntimeException {
    private static final long serialVersionUID = 1;

    Mistake(String line) {
        super(line);
    }

    Mistake(List<String> lines) {
        super(String.join(System.lineSeparator(), lines));
    }
}
