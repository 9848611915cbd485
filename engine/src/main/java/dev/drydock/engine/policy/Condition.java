package dev.drydock.engine.policy;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;

/** A compiled condition and the variables it uses, each once. Thread-safe. */
record Condition(CelRuntime.Program program, List<Use> uses) {

    /** The outcome for given values, by variable name. */
    Outcome evaluate(Map<String, Object> values) {
        try {
            return Boolean.TRUE.equals(program.eval(values)) ? Outcome.HOLDS : Outcome.DOES_NOT_HOLD;
        } catch (CelEvaluationException | RuntimeException e) {
            return Outcome.FAILED;
        }
    }

    enum Outcome {
        HOLDS,
        DOES_NOT_HOLD,
        /** It divided by zero or overflowed: it says nothing about the order. */
        FAILED
    }
}
