package dev.drydock.harness.result;

import java.util.Collection;
import java.util.List;

/** How a command ends, as the number its process returns. */
public final class ExitCode {

    /** Nothing to object to. */
    public static final int PASS = 0;

    /** A regression, a critical metric or a broken invariant. */
    public static final int REGRESSION = 1;

    /** Too little data for a verdict, which is never a pass. */
    public static final int INCONCLUSIVE = 2;

    /** The baseline is missing, stale or obsolete. */
    public static final int NO_BASELINE = 3;

    /** The same scenario, policy and seed gave another digest. */
    public static final int OTHER_DIGEST = 4;

    /** A mistake in the command line or in a file given to it. */
    public static final int USAGE = 64;

    /** A bug in Drydock, or its surroundings broke. */
    public static final int INTERNAL_ERROR = 70;

    /** Stopped by the user. */
    public static final int INTERRUPTED = 130;

    private static final List<Integer> WORST_FIRST =
            List.of(INTERRUPTED, USAGE, INTERNAL_ERROR, OTHER_DIGEST, REGRESSION, NO_BASELINE, INCONCLUSIVE, PASS);

    private ExitCode() {}

    /** The one that counts when several apply; {@link #PASS} for none. */
    public static int worst(Collection<Integer> codes) {
        for (int code : WORST_FIRST) if (codes.contains(code)) return code;
        return PASS;
    }
}
