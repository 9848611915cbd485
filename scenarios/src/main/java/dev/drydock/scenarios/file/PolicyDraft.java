package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Network;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RuleProblems;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Tree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy as written.
 *
 * @param at where it was chosen or written
 * @param name empty when it has none
 * @param policy null when something is wrong with it
 * @param rules those that could be read, with the places of the names in them
 * @param tree what it was read from, those it uses laid below it
 */
record PolicyDraft(Position at, String name, @Nullable Policy policy, List<RuleForm.Draft> rules, Tree.Mapping tree) {

    /** The policy of a draft without problems. */
    Policy sound() {
        if (policy == null) throw new IllegalStateException("policy '" + name + "' has problems");
        return policy;
    }

    /** Nodes, carriers and services that rules name must be there. */
    void checkNames(WorldDraft world, Problems problems) {
        for (RuleForm.Draft rule : rules) {
            for (Reference node : rule.names().nodes()) world.nodes().resolve(node, "node", problems);
            for (Reference carrier : rule.names().carriers()) world.carriers().resolve(carrier, "carrier", problems);
            for (Reference service : rule.names().services())
                if (!world.services().contains(service.name()))
                    problems.unknown(service.at(), "service", service.name(), world.services());
        }
    }

    /** So must names in quotes inside conditions, which only the engine understands. */
    void checkConditions(Network network, Problems problems) {
        for (String name : sound().checkout().unknownNames(network))
            problems.add(at, "'" + name + "' is neither a channel nor a cohort to turn away first at the checkout");
        for (RuleProblems.Misfit misfit : RuleProblems.of(sound(), network))
            for (RuleForm.Draft rule : rules)
                if (rule.rule().equals(misfit.rule())) problems.add(rule.condition(), "condition: " + misfit.message());
    }
}
