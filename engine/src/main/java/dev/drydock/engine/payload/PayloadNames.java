package dev.drydock.engine.payload;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.network.Service;
import java.util.HashMap;
import java.util.Map;

/** Finds what payloads call by name. */
final class PayloadNames {
    private final Map<String, Integer> nodes = new HashMap<>();
    private final Map<String, Integer> products = new HashMap<>();
    private final Map<String, Integer> services = new HashMap<>();
    private final Map<String, Integer> channels = new HashMap<>();
    private final Map<String, Integer> promotions = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();

    PayloadNames(Network network) {
        for (Node node : network.nodes()) nodes.putIfAbsent(node.name(), node.index());
        for (Product product : network.products()) products.putIfAbsent(product.sku(), product.index());
        for (Channel channel : network.channels()) channels.putIfAbsent(channel.name(), channel.index());
        for (Promotion promotion : network.promotions()) promotions.putIfAbsent(promotion.name(), promotion.index());
        for (Place place : network.places())
            places.putIfAbsent(addressed(place.name(), place.postcode()), place.index());
        for (Service service : network.services())
            services.putIfAbsent(
                    offered(network.carriers().get(service.carrier()).name(), service.name()), service.index());
    }

    int node(String name) {
        return find(nodes, "node", name);
    }

    int product(String sku) {
        return find(products, "product", sku);
    }

    int channel(String name) {
        return find(channels, "channel", name);
    }

    int promotion(String name) {
        return find(promotions, "promotion", name);
    }

    int service(String carrier, String service) {
        return find(services, "service", offered(carrier, service));
    }

    int place(String city, String zip) {
        return find(places, "place", addressed(city, zip));
    }

    private static String offered(String carrier, String service) {
        return carrier + ": " + service;
    }

    private static String addressed(String city, String zip) {
        return city + " " + zip;
    }

    private static int find(Map<String, Integer> names, String what, String name) {
        Integer index = names.get(name);
        if (index == null) throw Unreadable.wrong("no " + what + " is called '" + name + "'");
        return index;
    }
}
