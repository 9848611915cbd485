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
import java.util.Arrays;
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

    /** The same in every network, in the order of the constants. */
    static final Names COHORTS = new Names(
            "cohort",
            Arrays.stream(Cohort.values())
                    .map(cohort -> cohort.name().toLowerCase(Locale.ROOT))
                    .toList());

    /** The names by which a variable is looked up. */
    Names keysOf(Variable variable) {
        return variable.type() == Variable.Type.DOUBLE_BY_NODE ? nodes : carriers;
    }

    static NetworkNames of(Network network) {
        List<String> promotions = new ArrayList<>(List.of(""));
        for (Promotion promotion : network.promotions()) promotions.add(promotion.name());
        Set<String> categories = new LinkedHashSet<>();
        for (Product product : network.products()) categories.add(product.category());
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
                COHORTS);
    }
}
