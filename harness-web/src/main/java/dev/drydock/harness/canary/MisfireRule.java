package dev.drydock.harness.canary;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.quartz.CronScheduleBuilder;

/** What happens to times a canary missed while nothing ran. */
public enum MisfireRule {
    /** However many were missed: once, at once. */
    FIRE_ONCE_NOW("fire-once-now"),
    /** Nothing; the next time is as planned. */
    SKIP("skip");

    private final String word;

    MisfireRule(String word) {
        this.word = word;
    }

    /** The word used in the database and on the command line. */
    public String word() {
        return word;
    }

    /** @throws IllegalArgumentException naming the known words */
    public static MisfireRule ofWord(String word) {
        return Arrays.stream(values())
                .filter(rule -> rule.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("misfire rule '" + word + "' is unknown, expected "
                        + Arrays.stream(values()).map(MisfireRule::word).collect(Collectors.joining(" or "))));
    }

    CronScheduleBuilder applyTo(CronScheduleBuilder cron) {
        return this == SKIP
                ? cron.withMisfireHandlingInstructionDoNothing()
                : cron.withMisfireHandlingInstructionFireAndProceed();
    }
}
