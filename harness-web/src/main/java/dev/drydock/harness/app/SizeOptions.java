package dev.drydock.harness.app;

import dev.drydock.harness.app.Scenarios.Loaded;
import dev.drydock.harness.rehearsal.Plan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How much is run, where it is not as the scenario says. */
final class SizeOptions {
    private static final int MOST_REPLICATIONS = 100_000;
    private static final int MOST_THREADS = 1_024;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the first replication; the others count on from it.")
    private @Nullable Long seed;

    @Option(names = "--replications", paramLabel = "N", description = "How often each policy runs.")
    private @Nullable Integer replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Threads; the result does not depend on them. Default: every core.")
    private @Nullable Integer threads;

    @Option(names = "--orders", paramLabel = "N", description = "Stop demand after so many orders.")
    private @Nullable Long orders;

    /** @throws Mistake when a number makes no sense */
    Plan plan(Loaded loaded) {
        Plan plan = Plan.of(loaded.scenario(), loaded.named());
        return new Plan(
                plan.scenario(),
                plan.named(),
                seed == null ? plan.seed() : seed,
                replications == null ? plan.replications() : atMost("--replications", replications, MOST_REPLICATIONS),
                threads == null ? plan.threads() : atMost("--threads", threads, MOST_THREADS),
                orders == null ? 0 : positive("--orders", orders));
    }

    private static int atMost(String option, int number, int most) {
        if (number < 1 || number > most) {
            throw new Mistake("%s is 1 to %d, not %d".formatted(option, most, number));
        }
        return number;
    }

    private static long positive(String option, long number) {
        if (number < 1) throw new Mistake("%s is at least 1, not %d".formatted(option, number));
        return number;
    }
}
