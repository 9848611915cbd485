package dev.drydock.engine.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions over one and the same set of variables, evaluated together and remembered by the codes of exactly those variables. */
final class ConditionGroup {
    private static final int MOST_ENTRIES = 1 << 14;

    private final Slot[] slots;
    private final int[] slotIndexes;
    private final int[] words;
    private final long[] multipliers;
    private final Condition[] conditions;
    private final int[] rules;
    private final long[] key;
    private final ExactMemo memo;
    private final long[] failures;

    /**
     * @param slotIndexes of the variables, among all slots of the rule set
     * @param rules position of each condition's rule in the policy, below 64
     * @param failures by rule, counted up when an evaluation fails
     */
    ConditionGroup(Slot[] allSlots, int[] slotIndexes, List<Condition> conditions, int[] rules, long[] failures) {
        this.slotIndexes = slotIndexes.clone();
        this.slots = new Slot[slotIndexes.length];
        this.words = new int[slotIndexes.length];
        this.multipliers = new long[slotIndexes.length];
        this.conditions = conditions.toArray(Condition[]::new);
        this.rules = rules.clone();
        this.failures = failures;
        int width = 0;
        int open = -1;
        long used = 1;
        for (int i = 0; i < slots.length; i++) {
            Slot slot = allSlots[slotIndexes[i]];
            slots[i] = slot;
            if (slot.exact()) {
                words[i] = width++;
                multipliers[i] = 1;
            } else {
                if (open < 0 || used > (1L << 62) / slot.codes()) {
                    open = width++;
                    used = 1;
                }
                words[i] = open;
                multipliers[i] = used;
                used *= slot.codes();
            }
        }
        this.key = new long[width];
        this.memo = new ExactMemo(width, MOST_ENTRIES);
    }

    /** A bit for each rule of the group that holds. */
    long rulesThatHold(double[] values, long[] codes) {
        for (int i = 0; i < key.length; i++) key[i] = 0;
        for (int i = 0; i < slotIndexes.length; i++) key[words[i]] += codes[slotIndexes[i]] * multipliers[i];
        if (memo.find(key)) return memo.value();
        long holds = evaluate(values);
        memo.put(key, holds);
        return holds;
    }

    private long evaluate(double[] values) {
        Map<String, Object> byName = new HashMap<>();
        for (int i = 0; i < slots.length; i++) {
            Slot slot = slots[i];
            Object value = slot.valueOf(values[slotIndexes[i]]);
            String name = slot.variable().label();
            if (slot.variable().type().keyed()) named(byName, name).put(slot.key(), value);
            else byName.put(name, value);
        }
        long holds = 0;
        for (int i = 0; i < conditions.length; i++) {
            Condition.Outcome outcome = conditions[i].evaluate(byName);
            if (outcome == Condition.Outcome.HOLDS) holds |= 1L << rules[i];
            if (outcome == Condition.Outcome.FAILED) failures[rules[i]]++;
        }
        return holds;
    }

    @SuppressWarnings("unchecked") // only such maps are put for keyed variables
    private static Map<String, Object> named(Map<String, Object> byName, String name) {
        return (Map<String, Object>) byName.computeIfAbsent(name, n -> new HashMap<String, Object>());
    }
}
