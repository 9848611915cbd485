package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.CanaryEntry;
import dev.drydock.harness.report.logbook.CanaryRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A canary as a row of a list.
 *
 * @param state for a person: {@code waiting}, {@code running}, {@code paused}
 * @param next when it fires next, for a person
 * @param nextExact the same as a point in time; null when it will not fire
 */
public record CanaryRow(
        CanaryEntry canary,
        Badge badge,
        String state,
        String next,
        @Nullable String nextExact,
        String last) {

    static CanaryRow of(CanaryEntry canary, Instant now) {
        Instant next = canary.nextFire();
        CanaryRun last = canary.last();
        return new CanaryRow(
                canary,
                last == null ? new Badge("Not yet run", "plain", "·") : Badge.of(last.verdict()),
                switch (canary.state()) {
                    case WAITING -> "waiting";
                    case RUNNING -> "running now";
                    case PAUSED -> "paused";
                },
                canary.state() == CanaryEntry.State.PAUSED
                        ? "when resumed"
                        : next == null ? "never again" : Times.fromNow(next, now),
                next == null ? null : Times.minute(next),
                last == null ? "never" : Times.fromNow(last.finishedAt(), now));
    }

    public boolean paused() {
        return canary.state() == CanaryEntry.State.PAUSED;
    }
}
