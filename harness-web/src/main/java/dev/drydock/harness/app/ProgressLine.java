package dev.drydock.harness.app;

import dev.drydock.harness.rehearsal.Progress;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** Says how far a rehearsal is: one line that changes on a terminal, a plain line every few seconds elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long PLAIN_NANOS = 5_000_000_000L;
    private static final long TERMINAL_NANOS = 100_000_000L;

    private final @Nullable PrintWriter err;
    private final boolean terminal;
    private long saidNanos = System.nanoTime();
    private boolean onLine;

    private ProgressLine(@Nullable PrintWriter err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
    }

    static ProgressLine silent() {
        return new ProgressLine(null, false);
    }

    static ProgressLine on(PrintWriter err) {
        return new ProgressLine(err, Terminal.attached());
    }

    @Override
    public synchronized void advanced(String what, int done, int total) {
        if (err == null) return;
        long nowNanos = System.nanoTime();
        if (nowNanos - saidNanos < (terminal ? TERMINAL_NANOS : PLAIN_NANOS)) return;
        saidNanos = nowNanos;
        String text = what + ": " + done + " of " + total + " replications";
        if (terminal) {
            err.print("\r\u001b[K" + text);
            onLine = true;
        } else {
            err.println(text);
        }
        err.flush();
    }

    /** Clears the line. */
    @Override
    public synchronized void close() {
        if (err == null || !onLine) return;
        err.print("\r\u001b[K");
        err.flush();
        onLine = false;
    }
}
