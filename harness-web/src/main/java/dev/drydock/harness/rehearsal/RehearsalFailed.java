package dev.drydock.harness.rehearsal;

import dev.drydock.simulator.run.SimulationFailure;

/** A run ended in an exception: a bug. The message names what ran and the command that shows it again. */
public final class RehearsalFailed extends RuntimeException {
    private static final long serialVersionUID = 1;

    private RehearsalFailed(String message, Throwable cause) {
        super(message, cause);
    }

    static RehearsalFailed of(Plan plan, String policy, RuntimeException failure) {
        if (failure instanceof SimulationFailure broken) {
            Plan again = new Plan(plan.scenario(), plan.named(), broken.seed(), 1, 1, plan.orderLimit());
            return new RehearsalFailed(repeatable(String.valueOf(broken.getMessage()), again, policy), broken);
        }
        String what = "scenario %s, policy %s, seeds from %d: %s"
                .formatted(plan.scenario().name(), policy, plan.seed(), failure);
        return new RehearsalFailed(repeatable(what, plan, policy), failure);
    }

    private static String repeatable(String what, Plan plan, String policy) {
        return what + System.lineSeparator() + "Repeat: " + plan.runCommand(policy);
    }
}
