package dev.drydock.engine.policy;

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
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.network.RateCard;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.network.TransitTable;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import java.util.List;

/** Three nodes, two carriers with two services each, three regions: enough to tell rules apart. */
public final class SmallNetwork {
    public static final int DALLAS = 0;
    public static final int RENO = 1;
    public static final int MALL = 2;
    public static final int NORTHLINE = 0;
    public static final int SOUTHPOST = 1;
    public static final int NORTHLINE_GROUND = 0;
    public static final int NORTHLINE_EXPRESS = 1;
    public static final int SOUTHPOST_GROUND = 2;
    public static final int SOUTHPOST_EXPRESS = 3;
    public static final int REGIONS = 3;

    private SmallNetwork() {}

    public static Network make() {
        List<Node> nodes = List.of(
                node(DALLAS, "dallas", NodeKind.OWNED_DC),
                node(RENO, "reno", NodeKind.THIRD_PARTY),
                node(MALL, "mall", NodeKind.STORE));
        List<Carrier> carriers = List.of(
                new Carrier(NORTHLINE, "northline", DaysOfWeek.EVERY_DAY),
                new Carrier(SOUTHPOST, "southpost", DaysOfWeek.EVERY_DAY));
        List<Service> services = List.of(
                service(NORTHLINE_GROUND, "northline ground", NORTHLINE, ServiceLevel.GROUND),
                service(NORTHLINE_EXPRESS, "northline express", NORTHLINE, ServiceLevel.EXPRESS),
                service(SOUTHPOST_GROUND, "southpost ground", SOUTHPOST, ServiceLevel.GROUND),
                service(SOUTHPOST_EXPRESS, "southpost express", SOUTHPOST, ServiceLevel.EXPRESS));
        List<Channel> channels = List.of(
                new Channel(0, "web", false, 86_400_000L, 5 * 86_400_000L, 500, 499, 1),
                new Channel(1, "amazon", true, 86_400_000L, 3 * 86_400_000L, 1500, 0, 2));
        GeoPoint somewhere = new GeoPoint(32.8, -96.8);
        List<Place> places = List.of(
                new Place(0, "austin", "78701", 0, somewhere),
                new Place(1, "boston", "02108", 1, somewhere),
                new Place(2, "seattle", "98101", 2, somewhere));
        List<Product> products = List.of(
                new Product(0, "MUG", "kitchen", 1000, 400, 350, 900),
                new Product(1, "LAMP", "home", 4000, 3000, 2500, 20_000),
                new Product(2, "GIFT", "free", 0, 100, 50, 100));
        List<Promotion> promotions =
                List.of(new Promotion(0, "spring", 0.4, 0, Long.MAX_VALUE), new Promotion(1, "loyalty", 0.1, 0, 1));
        return new Network(
                "USD",
                nodes,
                carriers,
                services,
                channels,
                List.of("south", "east", "west"),
                places,
                products,
                promotions,
                new byte[3][3],
                new long[0][]);
    }

    /** An order of one line. */
    public static Order order(int number, int channel, int place, int product, int units, long unitPriceCents) {
        return order(number, channel, place, Cohort.NEW, -1, new int[] {product}, new int[] {units}, new long[] {
            unitPriceCents
        });
    }

    public static Order order(
            int number,
            int channel,
            int place,
            Cohort cohort,
            int promotion,
            int[] products,
            int[] units,
            long[] unitPricesCents) {
        return new Order(
                number,
                "",
                0,
                channel,
                place,
                number,
                cohort,
                PaymentMethod.CARD,
                promotion,
                products,
                units,
                unitPricesCents,
                0,
                86_400_000L,
                72 * 3_600_000L);
    }

    private static Node node(int index, String name, NodeKind kind) {
        PickUps daily = new PickUps(0, new int[] {17 * 60}, DaysOfWeek.EVERY_DAY);
        return new Node(
                index,
                name,
                kind,
                new GeoPoint(32.8, -96.8),
                0,
                WeeklyHours.always(),
                100,
                3_600_000L,
                100,
                20,
                new PickUps[] {daily, daily},
                -1,
                0,
                0);
    }

    private static Service service(int index, String name, int carrier, ServiceLevel level) {
        RateCard rates = new RateCard(new long[][] {{0, 1000}}, 453.59237, 0, 0, 0, 0, 0, 0);
        return new Service(
                index,
                name,
                carrier,
                level,
                rates,
                new TransitTable(new long[][] {new long[101]}),
                DaysOfWeek.EVERY_DAY);
    }
}
