package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A policy's rules resolved against a network. A condition depends on few distinct circumstances, so outcomes are remembered by exactly what they depend on
 * and evaluation is rare; what the rules that hold leave of the options is worked out once for each combination of rules.
 *
 * <p>A condition that fails on an order, by dividing by zero say, does not hold for it, and is counted. One thread.
 */
public final class RuleSet {
    private static final int MOST_COMBINATIONS = 1 << 12;

    private final List<Policy.Rule> rules;
    private final Constraints unconstrained;
    private final Effects effects;
    private final OrderFacts facts;
    private final Slot[] slots;
    private final double[] values;
    private final int[] codes;
    private final ConditionGroup[] groups;
    private final long[] failuresByRule;
    private final ExactMemo combinationByRules = new ExactMemo(1, MOST_COMBINATIONS);
    private final long[] combinationKey = new long[1];
    private final List<Constraints> combinations = new ArrayList<>();

    /** @throws IllegalArgumentException naming every node, carrier and service that the network does not have */
    public RuleSet(Policy policy, Network network) {
        this.rules = policy.rules();
        List<RuleProblems.Misfit> misfits = RuleProblems.of(policy, network);
        if (!misfits.isEmpty()) throw new IllegalArgumentException(inWords(misfits));
        NetworkNames names = NetworkNames.of(network);
        this.unconstrained =
                Constraints.none(network.nodes().size(), network.services().size());
        this.effects = new Effects(rules, network);
        this.facts = new OrderFacts(network, names.categories());
        this.failuresByRule = new long[rules.size()];
        List<Condition> conditions = new ArrayList<>();
        for (Policy.Rule rule : rules) conditions.add(Conditions.compile(rule.when()));
        Map<String, Integer> slotByName = new LinkedHashMap<>();
        this.slots = slots(conditions, names, slotByName);
        this.values = new double[slots.length];
        this.codes = new int[slots.length];
        this.groups = groups(conditions, slotByName);
    }

    /** What the rules leave for an order, as things are believed to be now. Shared between orders. */
    public Constraints constraintsFor(Order order, Beliefs beliefs) {
        if (groups.length == 0) return unconstrained;
        facts.on(order, beliefs);
        for (int i = 0; i < slots.length; i++) {
            double value = slots[i].read(facts);
            values[i] = value;
            codes[i] = slots[i].code(value);
        }
        long holds = 0;
        for (ConditionGroup group : groups) holds |= group.rulesThatHold(values, codes);
        return holds == 0 ? unconstrained : constraintsWhen(holds);
    }

    /** A product weighs and costs something else now. */
    public void productChanged(int product, int weightGrams, long costCents) {
        facts.productChanged(product, weightGrams, costCents);
    }

    /** What a unit of a product is believed to cost. */
    public long costCents(int product) {
        return facts.costCents(product);
    }

    /** How often the condition of a rule failed on new circumstances; a failure that is remembered is not counted again. */
    public long failures(int rule) {
        return failuresByRule[rule];
    }

    private Constraints constraintsWhen(long holds) {
        combinationKey[0] = holds;
        if (combinationByRules.find(combinationKey)) return combinations.get((int) combinationByRules.value());
        if (combinationByRules.size() >= MOST_COMBINATIONS) combinations.clear();
        Constraints made = effects.of(holds);
        combinationByRules.put(combinationKey, combinations.size());
        combinations.add(made);
        return made;
    }

    private static String inWords(List<RuleProblems.Misfit> misfits) {
        StringBuilder words = new StringBuilder();
        for (RuleProblems.Misfit misfit : misfits) {
            if (words.length() > 0) words.append('\n');
            words.append("rule ").append(misfit.rule().name()).append(": ").append(misfit.message());
        }
        return words.toString();
    }

    /** One slot for each variable, with the thresholds of all conditions. */
    private Slot[] slots(List<Condition> conditions, NetworkNames names, Map<String, Integer> slotByName) {
        List<Slot> made = new ArrayList<>();
        for (Condition asking : conditions) {
            for (Use first : asking.uses()) {
                if (slotByName.containsKey(name(first))) continue;
                List<Use> uses = new ArrayList<>();
                for (Condition condition : conditions)
                    for (Use use : condition.uses()) if (name(use).equals(name(first))) uses.add(use);
                slotByName.put(name(first), made.size());
                made.add(slot(uses, names));
            }
        }
        return made.toArray(Slot[]::new);
    }

    private static Slot slot(List<Use> uses, NetworkNames names) {
        Variable variable = uses.get(0).variable();
        String key = uses.get(0).key();
        double[] thresholds = uses.stream()
                .flatMapToDouble(use -> java.util.Arrays.stream(use.thresholds()))
                .toArray();
        int keyIndex = variable.type().keyed() ? names.keysOf(variable).indexOf(key) : 0;
        return new Slot(variable, key, keyIndex, variable.names(names), Slot.ascending(thresholds));
    }

    /** Conditions that only compare share tables; one that calculates is remembered with those over the same variables. */
    private ConditionGroup[] groups(List<Condition> conditions, Map<String, Integer> slotByName) {
        Grouping grouping = new Grouping(slots);
        for (int r = 0; r < conditions.size(); r++) {
            List<Integer> used = new ArrayList<>();
            boolean exact = false;
            for (Use use : conditions.get(r).uses()) {
                Integer slot = slotByName.get(name(use));
                if (slot != null) used.add(slot);
                exact |= use.exact() && use.variable().type().numeric();
            }
            grouping.add(r, used, exact);
        }
        return grouping.members().stream()
                .map(member -> new ConditionGroup(slots, member, conditions, failuresByRule))
                .toArray(ConditionGroup[]::new);
    }

    private static String name(Use use) {
        return use.variable().label() + "\n" + use.key();
    }
}
