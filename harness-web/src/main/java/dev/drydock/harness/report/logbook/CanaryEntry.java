package dev.drydock.harness.report.logbook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A canary as it stands.
 *
 * @param cron when it fires, as it was given
 * @param zone the time zone of {@code cron}
 * @param nextFire null when it will not fire, or not until it is resumed
 * @param last its latest run that is over, null before the first
 */
public record CanaryEntry(
        String name,
        String scenario,
        String cron,
        String zone,
        State state,
        @Nullable Instant nextFire,
        @Nullable CanaryRun last) {

    /** Whether it waits, runs or is held. */
    public enum State {
        WAITING,
        RUNNING,
        PAUSED
    }
}
