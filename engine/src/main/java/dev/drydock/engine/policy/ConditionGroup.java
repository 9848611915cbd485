package dev.drydock.engine.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Conditions evaluated together and remembered by exactly what they depend on: in a table with a place for each combination of codes when these are few, else
 * by key.
 */
final class ConditionGroup {
    private static final int MOST_PLACES = 1 << 14;
    private static final int MOST_ENTRIES = 1 << 14;

    private final Slot[] slots;
    private final int[] slotIndexes;
    private final Condition[] conditions;
    private final int[] rules;
    private final long[] failuresByRule;
    private final boolean exact;
    private final int[] strides;
    private final long[] holdsByPlace;
    private final boolean[] known;
    private final long[] key;
    private final @Nullable ExactMemo memo;

    /** @param failuresByRule counted up when an evaluation fails */
    ConditionGroup(Slot[] allSlots, Grouping.Member member, List<Condition> allConditions, long[] failuresByRule) {
        this.slotIndexes = member.slots().stream().mapToInt(Integer::intValue).toArray();
        this.rules = member.rules().stream().mapToInt(Integer::intValue).toArray();
        this.conditions = member.rules().stream().map(allConditions::get).toArray(Condition[]::new);
        this.failuresByRule = failuresByRule;
        this.exact = member.exact();
        this.slots = new Slot[slotIndexes.length];
        this.strides = new int[slotIndexes.length];
        double places = 1;
        for (int i = 0; i < slots.length; i++) {
            slots[i] = allSlots[slotIndexes[i]];
            strides[i] = (int) Math.min(places, MOST_PLACES);
            places *= slots[i].codes();
        }
        boolean table = !exact && places <= MOST_PLACES;
        this.holdsByPlace = new long[table ? (int) places : 0];
        this.known = new boolean[holdsByPlace.length];
        this.key = new long[slots.length];
        this.memo = table ? null : new ExactMemo(slots.length, MOST_ENTRIES);
    }

    /** A bit for each rule of the group that holds. */
    long rulesThatHold(double[] values, int[] codes) {
        return memo == null ? lookUp(values, codes) : recall(memo, values, codes);
    }

    private long lookUp(double[] values, int[] codes) {
        int place = 0;
        for (int i = 0; i < strides.length; i++) place += codes[slotIndexes[i]] * strides[i];
        if (!known[place]) {
            holdsByPlace[place] = evaluate(values);
            known[place] = true;
        }
        return holdsByPlace[place];
    }

    private long recall(ExactMemo remembered, double[] values, int[] codes) {
        for (int i = 0; i < key.length; i++) {
            int slot = slotIndexes[i];
            key[i] = exact ? Double.doubleToRawLongBits(values[slot]) : codes[slot];
        }
        if (remembered.find(key)) return remembered.value();
        long holds = evaluate(values);
        remembered.put(key, holds);
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
            if (outcome == Condition.Outcome.FAILED) failuresByRule[rules[i]]++;
        }
        return holds;
    }

    @SuppressWarnings("unchecked") // only such maps are put for keyed variables
    private static Map<String, Object> named(Map<String, Object> byName, String name) {
        return (Map<String, Object>) byName.computeIfAbsent(name, n -> new HashMap<String, Object>());
    }
}
