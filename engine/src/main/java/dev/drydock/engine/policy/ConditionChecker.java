package dev.drydock.engine.policy;

import java.util.List;

/**
 * Says whether the text of a rule's condition is one: an expression of the Common Expression Language (CEL) over {@link Vocabulary} that is true or false.
 * Needs no network: whether a quoted name exists is known only once a {@link RuleSet} is made.
 */
public final class ConditionChecker {
    private ConditionChecker() {}

    /**
     * Something wrong in a condition.
     *
     * @param line within the condition, from 1
     * @param column within the line, from 1
     */
    public record Problem(int line, int column, String message) {}

    /** Everything wrong with a condition; empty when it may be used. */
    public static List<Problem> check(String source) {
        return Conditions.check(source);
    }

    /** Loads what conditions need, which takes a noticeable part of a second: harmless to call early, from any thread, or never. */
    public static void warmUp() {
        Conditions.check("order.value > 1.0 && order.channel in [\"a\", \"b\"] || !(backlogHours[\"n\"] < 2.0)");
        Conditions.compile("order.units > 1 ? true : false");
    }
}
