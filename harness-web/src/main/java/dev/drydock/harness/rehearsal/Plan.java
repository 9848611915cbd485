package dev.drydock.harness.rehearsal;

import dev.drydock.simulator.scenario.Scenario;

/**
 * Which scenario, how often and from which seed on.
 *
 * @param named how the user names the scenario: its name or its file
 * @param orderLimit stops demand after so many orders; 0: no limit
 */
public record Plan(Scenario scenario, String named, long seed, int replications, int threads, long orderLimit) {
    public Plan {
        if (replications < 1) throw new IllegalArgumentException("a run has at least one replication");
        if (threads < 1) throw new IllegalArgumentException("a run needs a thread");
    }

    /** As the scenario itself says, on every core. */
    public static Plan of(Scenario scenario, String named) {
        return new Plan(
                scenario,
                named,
                scenario.seed(),
                scenario.replications(),
                Runtime.getRuntime().availableProcessors(),
                0);
    }

    public Plan withReplications(int more) {
        return new Plan(scenario, named, seed, more, threads, orderLimit);
    }

    /** The command that repeats one policy's run. */
    public String runCommand(String policy) {
        return "drydock run %s --policy %s%s".formatted(quoted(named), quoted(policy), size());
    }

    /** The command that repeats a comparison. */
    public String compareCommand(String baseline, String candidate) {
        return "drydock compare %s --baseline %s --candidate %s%s"
                .formatted(quoted(named), quoted(baseline), quoted(candidate), size());
    }

    private String size() {
        return " --seed %d --replications %d%s"
                .formatted(seed, replications, orderLimit == 0 ? "" : " --orders " + orderLimit);
    }

    private static String quoted(String word) {
        return word.matches("[\\w./:@%+=,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
