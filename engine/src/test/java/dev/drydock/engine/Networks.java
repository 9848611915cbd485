package dev.drydock.engine;

import dev.drydock.domain.network.Carrier;
import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.DaysOfWeek;
import dev.drydock.domain.network.GeoPoint;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.PickUps;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.RateCard;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.network.TransitTable;
import dev.drydock.domain.network.WeeklyHours;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small networks for tests: nodes and places on a line, one degree of longitude apart; zone 1 at home, one more for each step. */
public final class Networks {
    public static final long HOUR = 3_600_000L;
    public static final long DAY = 24 * HOUR;
    public static final int ZONES = 9;

    private int nodes = 2;
    private int places = 2;
    private int products = 2;
    private int reorderPointUnits = -1;
    private int bufferUnits;
    private double ordersPerHour = 60;
    private long orderCostCents = 100;
    private long unitCostCents = 10;
    private long[][] laneCents = {};
    private long lateCostCents;
    private final List<Service> services = new ArrayList<>();
    private final List<Carrier> carriers = new ArrayList<>();

    public static Networks network() {
        return new Networks();
    }

    public Networks nodes(int count) {
        nodes = count;
        return this;
    }

    public Networks places(int count) {
        places = count;
        return this;
    }

    public Networks products(int count) {
        products = count;
        return this;
    }

    public Networks reorderPointUnits(int units) {
        reorderPointUnits = units;
        return this;
    }

    public Networks bufferUnits(int units) {
        bufferUnits = units;
        return this;
    }

    public Networks ordersPerHour(double orders) {
        ordersPerHour = orders;
        return this;
    }

    public Networks handlingCents(long orderCents, long unitCents) {
        orderCostCents = orderCents;
        unitCostCents = unitCents;
        return this;
    }

    public Networks lanes(long[][] cents) {
        laneCents = cents;
        return this;
    }

    public Networks lateCostCents(long cents) {
        lateCostCents = cents;
        return this;
    }

    /** A carrier with one service: postage = base + step × zone per billed kilogram; transit from half to twice its typical time, typical per zone. */
    public Networks carrier(ServiceLevel level, long baseCents, long stepCents, long typicalMillisByZone) {
        int carrier = carriers.size();
        carriers.add(new Carrier(carrier, "carrier-" + carrier, DaysOfWeek.EVERY_DAY));
        return service(carrier, level, baseCents, stepCents, typicalMillisByZone);
    }

    public Networks service(int carrier, ServiceLevel level, long baseCents, long stepCents, long typicalMillisByZone) {
        long[][] cents = new long[ZONES][6];
        long[][] transit = new long[ZONES][101];
        for (int zone = 0; zone < ZONES; zone++) {
            for (int kilograms = 1; kilograms < 6; kilograms++)
                cents[zone][kilograms] = baseCents + stepCents * zone * kilograms;
            for (int percent = 0; percent <= 100; percent++)
                transit[zone][percent] = typicalMillisByZone * zone * (50 + percent * 3 / 2) / 100;
        }
        RateCard rates = new RateCard(cents, 1000, 0.0002, 0, 0, 0, 0, 0);
        services.add(new Service(
                services.size(),
                "service-" + services.size(),
                carrier,
                level,
                rates,
                new TransitTable(transit),
                DaysOfWeek.EVERY_DAY));
        return this;
    }

    public Network build() {
        if (services.isEmpty()) carrier(ServiceLevel.GROUND, 500, 100, DAY);
        List<Node> madeNodes = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            PickUps[] pickUps = new PickUps[carriers.size()];
            Arrays.fill(pickUps, new PickUps(0, new int[] {17 * 60}, DaysOfWeek.EVERY_DAY));
            madeNodes.add(new Node(
                    node,
                    "node-" + node,
                    NodeKind.OWNED_DC,
                    new GeoPoint(0, node),
                    0,
                    WeeklyHours.always(),
                    ordersPerHour,
                    HOUR,
                    orderCostCents,
                    unitCostCents,
                    pickUps,
                    reorderPointUnits,
                    100,
                    bufferUnits));
        }
        List<Place> madePlaces = new ArrayList<>();
        byte[][] zones = new byte[nodes][places];
        for (int place = 0; place < places; place++) {
            madePlaces.add(new Place(place, "place-" + place, "0000" + place, 0, new GeoPoint(0, place)));
            for (int node = 0; node < nodes; node++)
                zones[node][place] = (byte) Math.min(ZONES - 1, 1 + Math.abs(node - place));
        }
        List<Product> madeProducts = new ArrayList<>();
        for (int product = 0; product < products; product++)
            madeProducts.add(new Product(product, "sku-" + product, "things", 2000, 1000, 400 + 300 * product, 1000));
        return new Network(
                "USD",
                madeNodes,
                carriers,
                services,
                List.of(
                        new Channel(0, "web", false, DAY, 5 * DAY, lateCostCents, 499, 1),
                        new Channel(1, "phone", false, DAY, 5 * DAY, lateCostCents, 499, 2)),
                List.of("home"),
                madePlaces,
                madeProducts,
                List.of(),
                zones,
                laneCents);
    }
}
