package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.network.Zones;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and places of the world that an export becomes: origins with the most units become nodes, areas become places. Both stand at the
 * mean of the points that went into them.
 */
final class Geography {
    static final int MOST_NODES = 8;
    static final int MOST_PLACES = 4000;

    /** @param origins names of what went into it, as the export has them */
    record Node(String name, GeoPoint at, long units, List<String> origins) {}

    record Place(String name, String region, String postcode, GeoPoint at, long orders) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> nodeByOrigin = new HashMap<>();
    private final Map<String, Integer> placeByArea = new HashMap<>();
    private final double[] zoneKm;
    private final boolean byRegion;
    private boolean originsLocated;
    private int unlocatedPlaces;

    Geography(List<SourceOrder> orders, double[] zoneKm) {
        this.zoneKm = zoneKm;
        this.byRegion =
                orders.stream().map(order -> order.to().area()).distinct().count() > MOST_PLACES;
        places(orders);
        nodes(orders);
    }

    /** Sum of weighted points. */
    private static final class Gathered {
        final String name;
        long weight;
        double located;
        double latitude;
        double longitude;

        Gathered(String name) {
            this.name = name;
        }

        void add(@Nullable GeoPoint at, long more) {
            weight += more;
            if (at == null) return;
            located += more;
            latitude += at.latitude() * more;
            longitude += at.longitude() * more;
        }

        @Nullable
        GeoPoint middle() {
            return located == 0 ? null : new GeoPoint(rounded(latitude / located), rounded(longitude / located));
        }

        private static double rounded(double degrees) {
            return Math.round(degrees * 1000) / 1000.0;
        }
    }

    private String area(Destination to) {
        return byRegion ? to.region() : to.area();
    }

    private void places(List<SourceOrder> orders) {
        Map<String, Gathered> byArea = new TreeMap<>();
        Map<String, Destination> example = new HashMap<>();
        Gathered everywhere = new Gathered("");
        for (SourceOrder order : orders) {
            String area = area(order.to());
            byArea.computeIfAbsent(area, Gathered::new).add(order.to().at(), 1);
            example.putIfAbsent(area, order.to());
            everywhere.add(order.to().at(), 1);
        }
        GeoPoint middle = everywhere.middle();
        Names placeNames = new Names("place");
        for (Gathered area : byArea.values()) {
            Destination to = example.getOrDefault(area.name, orders.get(0).to());
            GeoPoint at = area.middle();
            if (at == null) unlocatedPlaces++;
            placeByArea.put(area.name, places.size());
            places.add(new Place(
                    placeNames.of(area.name),
                    regionName(to.region()),
                    byRegion ? "" : to.postcode(),
                    at != null ? at : middle != null ? middle : new GeoPoint(0, 0),
                    area.weight));
        }
    }

    private static String regionName(String region) {
        String tidy = Names.tidy(region);
        return tidy.isEmpty() ? "region" : tidy;
    }

    private void nodes(List<SourceOrder> orders) {
        Map<String, Gathered> byOrigin = new TreeMap<>();
        for (SourceOrder order : orders) {
            for (SourceOrder.Item item : order.items()) {
                byOrigin.computeIfAbsent(item.from().name(), Gathered::new)
                        .add(item.from().at(), item.units());
                originsLocated |= item.from().at() != null;
            }
        }
        if (!originsLocated) standAmongCustomers(orders, byOrigin);
        List<Gathered> ranked = new ArrayList<>(byOrigin.values());
        ranked.removeIf(origin -> origin.name.isEmpty() && byOrigin.size() > 1);
        ranked.sort(
                Comparator.comparingLong((Gathered origin) -> -origin.weight).thenComparing(origin -> origin.name));
        int kept = ranked.size() <= MOST_NODES ? ranked.size() : originsLocated ? MOST_NODES : MOST_NODES - 1;
        List<List<Gathered>> groups = new ArrayList<>();
        for (Gathered origin : ranked.subList(0, kept)) groups.add(new ArrayList<>(List.of(origin)));
        List<Gathered> others = new ArrayList<>(ranked.subList(kept, ranked.size()));
        if (originsLocated)
            for (Gathered origin : others)
                groups.get(nearest(origin, ranked.subList(0, kept))).add(origin);
        else if (!others.isEmpty()) groups.add(others);
        Names nodeNames = new Names("warehouse");
        for (int i = 0; i < groups.size(); i++)
            nodes.add(node(groups.get(i), nodeNames.of(i < kept ? ranked.get(i).name : "others")));
        nodeByOrigin.putIfAbsent("", 0);
    }

    /** Without places of origins, each stands in the middle of those it ships to. */
    private static void standAmongCustomers(List<SourceOrder> orders, Map<String, Gathered> byOrigin) {
        byOrigin.clear();
        for (SourceOrder order : orders)
            for (SourceOrder.Item item : order.items())
                byOrigin.computeIfAbsent(item.from().name(), Gathered::new)
                        .add(order.to().at(), item.units());
    }

    private static int nearest(Gathered origin, List<Gathered> kept) {
        GeoPoint at = origin.middle();
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < kept.size() && at != null; i++) {
            GeoPoint there = kept.get(i).middle();
            double kilometres = there == null ? Double.MAX_VALUE : at.kilometresTo(there);
            if (kilometres < least) {
                least = kilometres;
                nearest = i;
            }
        }
        return nearest;
    }

    private Node node(List<Gathered> group, String name) {
        Gathered sum = new Gathered(name);
        for (Gathered origin : group) {
            nodeByOrigin.put(origin.name, nodes.size());
            sum.weight += origin.weight;
            sum.located += origin.located;
            sum.latitude += origin.latitude;
            sum.longitude += origin.longitude;
        }
        GeoPoint at = sum.middle();
        return new Node(
                name,
                at == null ? places.get(0).at() : at,
                sum.weight,
                group.stream().map(origin -> origin.name).toList());
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Place> places() {
        return places;
    }

    int node(Origin origin) {
        return nodeByOrigin.getOrDefault(origin.name(), 0);
    }

    int place(Destination to) {
        Integer place = placeByArea.get(area(to));
        if (place == null) throw new IllegalStateException("no place for " + to.area());
        return place;
    }

    /** Carrier zone from 1, by distance. */
    int zone(int node, int place) {
        return Zones.zone(nodes.get(node).at().kilometresTo(places.get(place).at()), zoneKm);
    }

    int zones() {
        return zoneKm.length + 1;
    }

    double[] zoneKm() {
        return zoneKm;
    }

    boolean originsLocated() {
        return originsLocated;
    }

    int unlocatedPlaces() {
        return unlocatedPlaces;
    }

    /** The node all of an order came from, or -1 when it came from several. */
    int onlyNode(SourceOrder order) {
        int node = node(order.items().get(0).from());
        for (SourceOrder.Item item : order.items()) if (node(item.from()) != node) return -1;
        return node;
    }
}
