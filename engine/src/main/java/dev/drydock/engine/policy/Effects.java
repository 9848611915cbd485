package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Service;
import java.util.Arrays;
import java.util.List;

/** What each rule does to the routing options of a network, and to all of them for a set of rules that hold together. */
final class Effects {
    private final int nodes;
    private final int services;
    private final List<Policy.Rule> rules;
    private final long[][] matchedServicesByRuleAndNode;

    /** @param rules that fit the network */
    Effects(List<Policy.Rule> rules, Network network) {
        this.nodes = network.nodes().size();
        this.services = network.services().size();
        this.rules = rules;
        this.matchedServicesByRuleAndNode = new long[rules.size()][];
        for (int r = 0; r < rules.size(); r++) matchedServicesByRuleAndNode[r] = matches(rules.get(r), network);
    }

    /** @param holds a bit for each rule, by its position in the policy */
    Constraints of(long holds) {
        if (holds == 0) return Constraints.none(nodes, services);
        long[] open = new long[nodes];
        Arrays.fill(open, Constraints.all(services));
        String[] vetoes = new String[nodes * services];
        Arrays.fill(vetoes, "");
        long[] surchargeCents = new long[nodes * services];
        for (int r = 0; r < rules.size(); r++) {
            if ((holds >>> r & 1) == 0) continue;
            Policy.Rule rule = rules.get(r);
            for (int node = 0; node < nodes; node++) {
                long matched = matchedServicesByRuleAndNode[r][node];
                if (rule.effect() == Policy.Effect.SURCHARGE) {
                    surcharge(surchargeCents, node, matched, rule.surchargeCents());
                } else {
                    long closed = rule.effect() == Policy.Effect.FORBID ? matched : ~matched;
                    veto(vetoes, node, open[node] & closed, rule.name());
                    open[node] &= ~closed;
                }
            }
        }
        boolean anySurcharge = Arrays.stream(surchargeCents).anyMatch(cents -> cents != 0);
        return Constraints.of(services, open, anySurcharge ? surchargeCents : new long[0], vetoes);
    }

    private void surcharge(long[] surchargeCents, int node, long matched, long cents) {
        for (int s = 0; s < services; s++) if ((matched >>> s & 1) != 0) surchargeCents[node * services + s] += cents;
    }

    private void veto(String[] vetoes, int node, long closed, String rule) {
        for (int s = 0; s < services; s++) if ((closed >>> s & 1) != 0) vetoes[node * services + s] = rule;
    }

    private static long[] matches(Policy.Rule rule, Network network) {
        Policy.Selector options = rule.options();
        long services = 0;
        for (Service service : network.services()) {
            boolean matches = in(options.services(), service.name())
                    && in(options.levels(), service.level())
                    && in(
                            options.carriers(),
                            network.carriers().get(service.carrier()).name());
            if (matches) services |= 1L << service.index();
        }
        long[] byNode = new long[network.nodes().size()];
        for (Node node : network.nodes()) {
            boolean matches = in(options.nodes(), node.name()) && in(options.nodeKinds(), node.kind());
            byNode[node.index()] = matches ? services : 0;
        }
        return byNode;
    }

    private static <T> boolean in(java.util.Set<T> allowed, T value) {
        return allowed.isEmpty() || allowed.contains(value);
    }
}
