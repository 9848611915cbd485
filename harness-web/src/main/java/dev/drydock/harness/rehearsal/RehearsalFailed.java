package dev.drydock.harness.rehearsal;

/** A run ended in an exception: a bug. The message names what ran and the command that repeats it. */
public final class RehearsalFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    RehearsalFailed(Plan plan, String policy, RuntimeException cause) {
        super(
                "scenario %s, policy %s, seeds from %d: %s%nRepeat: %s"
                        .formatted(plan.scenario().name(), policy, plan.seed(), cause, plan.runCommand(policy)),
                cause);
    }
}
