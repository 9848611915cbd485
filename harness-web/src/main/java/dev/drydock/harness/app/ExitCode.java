package dev.drydock.harness.app;

/** How a command ends, as the number its process returns. */
final class ExitCode {

    /** Nothing to object to. */
    static final int PASS = 0;

    /** A regression, a critical metric or a broken invariant. */
    static final int REGRESSION = 1;

    /** Too little data for a verdict, which is never a pass. */
    static final int INCONCLUSIVE = 2;

    /** The baseline is missing, stale or obsolete. */
    static final int NO_BASELINE = 3;

    /** The same scenario, policy and seed gave another digest. */
    static final int OTHER_DIGEST = 4;

    /** A mistake in the command line or in a file given to it. */
    static final int USAGE = 64;

    /** A bug in Drydock. */
    static final int INTERNAL_ERROR = 70;

    /** Stopped by the user. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}
}
