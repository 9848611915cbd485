package dev.drydock.domain.network;

import java.util.List;

/**
 * What everyone knows of the network: the nodes, what carriers sell, the places served, the goods. Immutable; the index of
 * each entry is its position in its list, so hot code speaks in indexes and the edges look up names.
 */
public final class Network {
    private final String currency;
    private final List<Node> nodes;
    private final List<Carrier> carriers;
    private final List<Service> services;
    private final List<Channel> channels;
    private final List<String> regions;
    private final List<Place> places;
    private final List<Product> products;
    private final List<Promotion> promotions;
    private final byte[][] zoneByNodeAndPlace;
    private final long[][] laneCents;

    /**
     * @param zoneByNodeAndPlace carrier zone from node to place, {@code [node][place]}
     * @param laneCents fixed postage per shipment from node to place, in place of the rate cards; empty when rate cards apply
     */
    public Network(
            String currency,
            List<Node> nodes,
            List<Carrier> carriers,
            List<Service> services,
            List<Channel> channels,
            List<String> regions,
            List<Place> places,
            List<Product> products,
            List<Promotion> promotions,
            byte[][] zoneByNodeAndPlace,
            long[][] laneCents) {
        this.currency = currency;
        this.nodes = List.copyOf(nodes);
        this.carriers = List.copyOf(carriers);
        this.services = List.copyOf(services);
        this.channels = List.copyOf(channels);
        this.regions = List.copyOf(regions);
        this.places = List.copyOf(places);
        this.products = List.copyOf(products);
        this.promotions = List.copyOf(promotions);
        this.zoneByNodeAndPlace = zoneByNodeAndPlace;
        this.laneCents = laneCents;
    }

    public String currency() {
        return currency;
    }

    public List<Node> nodes() {
        return nodes;
    }

    public List<Carrier> carriers() {
        return carriers;
    }

    public List<Service> services() {
        return services;
    }

    public List<Channel> channels() {
        return channels;
    }

    public List<String> regions() {
        return regions;
    }

    public List<Place> places() {
        return places;
    }

    public List<Product> products() {
        return products;
    }

    public List<Promotion> promotions() {
        return promotions;
    }

    public int zone(int node, int place) {
        return zoneByNodeAndPlace[node][place];
    }

    /** Whether postage is fixed by lane, whatever the service, weight and time. */
    public boolean fixedLanes() {
        return laneCents.length > 0;
    }

    /** Postage in cents for one parcel from a node to a place by a service, handed over at the given instant. */
    public long postageCents(int service, int node, int place, int grams, int cm3, long atMillis) {
        if (laneCents.length > 0) return laneCents[node][place];
        RateCard rates = services.get(service).rates();
        return rates.chargeCents(zone(node, place), rates.billedUnits(grams, cm3), atMillis);
    }
}
