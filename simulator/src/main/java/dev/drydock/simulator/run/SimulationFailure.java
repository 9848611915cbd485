package dev.drydock.simulator.run;

import java.time.Instant;

/** The simulation broke: a bug, with all that is needed to see it again. */
public final class SimulationFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String scenario;
    private final String policy;
    private final long seed;

    SimulationFailure(String scenario, String policy, long seed, long atMillis, RuntimeException cause) {
        super(
                "scenario %s, policy %s, seed %d broke at %s: %s"
                        .formatted(scenario, policy, seed, Instant.ofEpochMilli(atMillis), cause),
                cause);
        this.scenario = scenario;
        this.policy = policy;
        this.seed = seed;
    }

    public long seed() {
        return seed;
    }

    /** The command that shows it again. */
    public String replayCommand() {
        return "drydock run %s --policy %s --seed %d --replications 1 --stacktrace".formatted(scenario, policy, seed);
    }
}
