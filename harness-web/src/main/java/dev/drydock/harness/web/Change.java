package dev.drydock.harness.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to a canary from the site. */
enum Change {
    PAUSE("Paused. It does not fire until it is resumed."),
    RESUME("Resumed. It fires by its schedule again."),
    RUN("Started. Its verdict appears here when it is done; load the page again.");

    private final String done;

    Change(String done) {
        this.done = done;
    }

    /** In forms and addresses. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the page says afterwards. */
    String done() {
        return done;
    }

    static Optional<Change> ofWord(@Nullable String word) {
        return Arrays.stream(values())
                .filter(change -> change.word().equals(word))
                .findFirst();
    }

    void on(SiteActions actions, String canary) {
        switch (this) {
            case PAUSE -> actions.pause(canary);
            case RESUME -> actions.resume(canary);
            case RUN -> actions.run(canary);
        }
    }
}
