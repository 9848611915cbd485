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

    /** @throws IllegalArgumentException naming the node, carrier or service that the network does not have */
    Effects(List<Policy.Rule> rules, Network network, NetworkNames names) {
        this.nodes = network.nodes().size();
        this.services = network.services().size();
        this.rules = rules;
        if (services > 64) throw new IllegalArgumentException("rules work with 64 services at most, not " + services);
        this.matchedServicesByRuleAndNode = new long[rules.size()][];
        for (int r = 0; r < rules.size(); r++) matchedServicesByRuleAndNode[r] = matches(rules.get(r), network, names);
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

    private static long[] matches(Policy.Rule rule, Network network, NetworkNames names) {
        Policy.Selector options = rule.options();
        String asker = "rule " + rule.name();
        options.nodes().stream().sorted().forEach(name -> names.nodes().require(name, asker));
        options.carriers().stream().sorted().forEach(name -> names.carriers().require(name, asker));
        options.services().stream().sorted().forEach(name -> names.services().require(name, asker));
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
