package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Says what in a policy's rules does not fit a network, all of it at once: what a reader of files reports before an engine is made. */
public final class RuleProblems {
    /** Rules in one policy. */
    public static final int MOST_RULES = 64;

    /** Services in a network that rules can tell apart. */
    public static final int MOST_SERVICES = 64;

    private RuleProblems() {}

    /**
     * One misfit.
     *
     * @param rule as the policy has it, with its line and column; the first one when it is about all of them
     */
    public record Misfit(Policy.Rule rule, String message) {}

    /** Every misfit in the order of the rules; empty when a {@link RuleSet} can be made. */
    public static List<Misfit> of(Policy policy, Network network) {
        List<Policy.Rule> rules = policy.rules();
        if (rules.isEmpty()) return List.of();
        List<Misfit> misfits = new ArrayList<>();
        if (rules.size() > MOST_RULES) {
            String message = "a policy has " + MOST_RULES + " rules at most, not " + rules.size();
            misfits.add(new Misfit(rules.get(MOST_RULES), message));
        }
        if (network.services().size() > MOST_SERVICES) {
            String message = "rules work with " + MOST_SERVICES + " services at most, not "
                    + network.services().size();
            misfits.add(new Misfit(rules.get(0), message));
        }
        NetworkNames names = NetworkNames.of(network);
        for (Policy.Rule rule : rules) {
            addUnknown(misfits, rule, names.nodes(), rule.options().nodes());
            addUnknown(misfits, rule, names.carriers(), rule.options().carriers());
            addUnknown(misfits, rule, names.services(), rule.options().services());
            addFromCondition(misfits, rule, names);
        }
        return List.copyOf(misfits);
    }

    private static void addUnknown(List<Misfit> misfits, Policy.Rule rule, Names known, Collection<String> asked) {
        asked.stream()
                .sorted()
                .filter(name -> !known.has(name))
                .forEach(name -> misfits.add(new Misfit(rule, known.missing(name))));
    }

    private static void addFromCondition(List<Misfit> misfits, Policy.Rule rule, NetworkNames names) {
        List<ConditionChecker.Problem> problems = ConditionChecker.check(rule.when());
        for (ConditionChecker.Problem problem : problems) {
            String message =
                    "condition, line " + problem.line() + ", column " + problem.column() + ": " + problem.message();
            misfits.add(new Misfit(rule, message));
        }
        if (!problems.isEmpty()) return;
        for (Use use : Conditions.compile(rule.when()).uses())
            if (use.variable().type().keyed())
                addUnknown(misfits, rule, names.keysOf(use.variable()), List.of(use.key()));
    }
}
