package dev.drydock.engine.policy;

import dev.drydock.domain.network.Carrier;
import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Cohort;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The names of a network that rules and conditions speak of. */
record NetworkNames(
        Names nodes,
        Names carriers,
        Names services,
        Names channels,
        Names regions,
        Names noneAndPromotions,
        Names categories,
        Names cohorts) {

    static NetworkNames of(Network network) {
        List<String> promotions = new ArrayList<>(List.of(""));
        for (Promotion promotion : network.promotions()) promotions.add(promotion.name());
        Set<String> categories = new LinkedHashSet<>();
        for (Product product : network.products()) categories.add(product.category());
        List<String> cohorts = new ArrayList<>();
        for (Cohort cohort : Cohort.values()) cohorts.add(cohort.name().toLowerCase(Locale.ROOT));
        return new NetworkNames(
                new Names("node", network.nodes().stream().map(Node::name).toList()),
                new Names(
                        "carrier",
                        network.carriers().stream().map(Carrier::name).toList()),
                new Names(
                        "service",
                        network.services().stream().map(Service::name).toList()),
                new Names(
                        "channel",
                        network.channels().stream().map(Channel::name).toList()),
                new Names("region", network.regions()),
                new Names("promotion", promotions),
                new Names("category", List.copyOf(categories)),
                new Names("cohort", cohorts));
    }
}
