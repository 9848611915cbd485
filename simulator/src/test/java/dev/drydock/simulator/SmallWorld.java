package dev.drydock.simulator;

import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
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
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Lognormal;
import dev.drydock.simulator.random.Triangular;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.CatalogueChange;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.scenario.Shopping;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small world for tests: three nodes, two carriers with two services each, four regions, twelve products. Change a field, then build. */
public final class SmallWorld {
    public static final long MINUTE = 60_000L;
    public static final long HOUR = 60 * MINUTE;
    public static final long DAY = 24 * HOUR;
    /** Monday 2026-03-02, midnight UTC. */
    public static final long START = 1_772_409_600_000L;

    private static final int NODES = 3;
    private static final int PRODUCTS = 12;
    private static final int REGIONS = 4;

    public long demandMillis = 3 * DAY;
    public Distribution gapMillis = new Exponential(2 * MINUTE);
    public long orders = 1_500;
    public int stockUnits = 400;
    public double returnShare = 0.1;
    public double declineShare = 0.02;
    public double misPickShare;
    public Map<ReturnReason, Double> returnReasons = Map.of();
    public World.@Nullable Inspection inspection;
    public Billing billing = Billing.USUAL;
    public World.@Nullable Payments payments;
    public double contactShareLate = 0.3;
    public int reorderPointUnits = 100;
    public int reorderUnits = 300;
    public int peoplePerTeam = 2;
    /** A team in which nobody works; null: there is none. */
    public @Nullable Team absent;

    public Workflow workflow = Workflow.NONE;
    public List<CatalogueChange> catalogueChanges = List.of();
    public double[] linesWeight = {7, 2, 1};
    public World.Links links = links(0);
    public Systems systems = Systems.USUAL;
    public final List<Fault> faults = new ArrayList<>();
    public Policy policy = policy("test", true);
    public Shopping shopping = Shopping.USUAL;

    /** Messages that take the given time at most, uniformly. */
    public static World.Links links(long millis) {
        Distribution delay = millis == 0 ? new Constant(0) : new Uniform(0, millis);
        return new World.Links(new Uniform(MINUTE, 5 * MINUTE), delay, delay, delay, delay, delay);
    }

    public static Policy policy(String name, boolean automatic) {
        return new Policy(
                name,
                1,
                "revenue-ops",
                "",
                new Policy.Routing(Policy.Objective.COST, 0.9, true, 2, 100, true, 0, false),
                List.of(),
                new Policy.Stock(DAY, 180, 30 * MINUTE, 0, true, 6 * HOUR, 5 * DAY, 2),
                new Policy.Recovery(
                        new Policy.Retry(2_000, 5 * MINUTE, 6),
                        new Policy.Breaker(5, 2 * HOUR, 0.05),
                        new Policy.Detection(automatic, automatic ? -1 : 900, 8, 0.5, 12 * HOUR, 0.5, 0.6),
                        new Policy.Failover(true, 2_000, 4 * HOUR, true),
                        Set.of()),
                new Policy.Returns(true, 30 * DAY, true, Policy.RefundOn.RECEIPT));
    }

    /** The same policy, with other rules for messages. */
    public static Policy with(Policy policy, MessageRules messages) {
        return new Policy(
                policy.name(),
                policy.version(),
                policy.owner(),
                policy.description(),
                policy.routing(),
                policy.rules(),
                policy.stock(),
                policy.recovery(),
                policy.returns(),
                policy.checkout(),
                policy.release(),
                messages,
                policy.people(),
                policy.finance(),
                policy.watch(),
                policy.payloads());
    }

    public Scenario scenario() {
        return new Scenario(
                "small-world",
                "A small world",
                "",
                START,
                demandMillis,
                0,
                world(),
                new Demand.Renewal(gapMillis, orders, basket()),
                faults,
                List.of(policy),
                policy.name(),
                policy.name(),
                1,
                1,
                List.of(),
                "",
                workflow,
                catalogueChanges);
    }

    private Demand.Basket basket() {
        return new Demand.Basket(
                linesWeight,
                new double[] {8, 2},
                ones(PRODUCTS),
                new double[] {3, 1},
                ones(REGIONS * 2),
                new double[] {4, 4, 2},
                new double[] {8, 2, 0, 0},
                new double[0],
                new double[0],
                5_000);
    }

    private World world() {
        List<World.NodeWork> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            int[] stock = new int[PRODUCTS];
            Arrays.fill(stock, stockUnits);
            nodes.add(new World.NodeWork(
                    4,
                    3 * MINUTE,
                    MINUTE,
                    Lognormal.ofMean(1, 0.5),
                    2,
                    2 * MINUTE,
                    0,
                    new Exponential(1),
                    new Constant(3 * MINUTE),
                    new Constant(5 * MINUTE),
                    stock,
                    new Uniform(DAY, 2 * DAY),
                    node == 2 ? 1.5 : 0,
                    misPickShare));
        }
        List<World.Transit> transit = new ArrayList<>();
        for (Service service : services()) {
            Distribution[] byZone = new Distribution[4];
            for (int zone = 0; zone < 4; zone++) byZone[zone] = transit(service.level(), zone);
            transit.add(new World.Transit(byZone, new Uniform(HOUR, 4 * HOUR), 0.6));
        }
        Map<Team, World.TeamWork> teams = new EnumMap<>(Team.class);
        long[] opens = new long[5];
        long[] closes = new long[5];
        for (int day = 0; day < 5; day++) {
            opens[day] = day * DAY + 9 * HOUR;
            closes[day] = day * DAY + 17 * HOUR;
        }
        for (Team team : Team.values())
            teams.put(
                    team,
                    new World.TeamWork(
                            team == absent ? 0 : peoplePerTeam,
                            WeeklyHours.of(0, opens, closes),
                            new Exponential(6 * MINUTE),
                            3_000));
        return new World(
                "small-world",
                network(),
                nodes,
                transit,
                links,
                payments == null ? new World.Payments(declineShare, new Constant(HOUR)) : payments,
                new World.Customers(0.02, contactShareLate, new Exponential(6 * HOUR), 600),
                new World.Returns(
                        Map.of("", returnShare),
                        new Uniform(2 * DAY, 10 * DAY),
                        new Uniform(DAY, 4 * DAY),
                        new Constant(2 * HOUR),
                        0.8,
                        700,
                        returnReasons,
                        inspection == null ? 0 : 450,
                        inspection),
                teams,
                shopping,
                systems,
                billing);
    }

    private Network network() {
        List<Node> nodes = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            PickUps twiceADay = new PickUps(0, new int[] {12 * 60, 18 * 60}, DaysOfWeek.EVERY_DAY);
            nodes.add(new Node(
                    node,
                    List.of("east", "west", "shop").get(node),
                    List.of(NodeKind.OWNED_DC, NodeKind.THIRD_PARTY, NodeKind.STORE)
                            .get(node),
                    new GeoPoint(40, -70 - 20 * node),
                    0,
                    WeeklyHours.always(),
                    40,
                    30 * MINUTE,
                    200 + 50L * node,
                    50,
                    new PickUps[] {twiceADay, twiceADay},
                    node == 2 ? -1 : reorderPointUnits,
                    reorderUnits,
                    node == 2 ? 5 : 0));
        }
        List<Place> places = new ArrayList<>();
        byte[][] zones = new byte[NODES][REGIONS * 2];
        for (int place = 0; place < REGIONS * 2; place++) {
            places.add(new Place(place, "town " + place, "1000" + place, place / 2, new GeoPoint(40, -70 - 6 * place)));
            for (int node = 0; node < NODES; node++)
                zones[node][place] = (byte) Math.min(3, Math.abs(place / 2 - node));
        }
        List<Product> products = new ArrayList<>();
        for (int product = 0; product < PRODUCTS; product++)
            products.add(new Product(
                    product,
                    "sku-" + product,
                    "toys",
                    2_000 + 500L * product,
                    1_000 + 200L * product,
                    400 + 100 * product,
                    2_000));
        return new Network(
                "USD",
                nodes,
                List.of(
                        new Carrier(0, "northline", DaysOfWeek.EVERY_DAY),
                        new Carrier(1, "swiftway", DaysOfWeek.EVERY_DAY)),
                services(),
                List.of(
                        new Channel(0, "web", false, 2 * DAY, 5 * DAY, 800, 500, 1),
                        new Channel(1, "market", true, DAY, 4 * DAY, 1_500, 0, 2)),
                List.of("r0", "r1", "r2", "r3"),
                places,
                products,
                List.of(),
                zones,
                new long[0][]);
    }

    private static List<Service> services() {
        List<Service> services = new ArrayList<>();
        for (int carrier = 0; carrier < 2; carrier++) {
            for (ServiceLevel level : List.of(ServiceLevel.GROUND, ServiceLevel.EXPRESS)) {
                long[][] cents = new long[4][4];
                long[][] percentiles = new long[4][101];
                for (int zone = 0; zone < 4; zone++) {
                    for (int units = 1; units < 4; units++)
                        cents[zone][units] = (level == ServiceLevel.GROUND ? 700L : 2_500L)
                                + 150L * zone
                                + 100L * units
                                + 130L * carrier;
                    for (int p = 0; p <= 100; p++)
                        percentiles[zone][p] = (long) transit(level, zone).quantile(p / 100.0);
                }
                services.add(new Service(
                        services.size(),
                        List.of("northline", "swiftway").get(carrier) + " "
                                + level.name().toLowerCase(java.util.Locale.ROOT),
                        carrier,
                        level,
                        new RateCard(cents, 453.59237, 0.199, 0.2, 0, 0, 0, 0),
                        new TransitTable(percentiles),
                        DaysOfWeek.EVERY_DAY));
            }
        }
        return services;
    }

    private static Distribution transit(ServiceLevel level, int zone) {
        double days = level == ServiceLevel.GROUND ? 1 + zone : 0.8 + 0.2 * zone;
        return new Triangular(0.6 * days * DAY, days * DAY, 1.8 * days * DAY);
    }

    private static double[] ones(int n) {
        double[] weights = new double[n];
        Arrays.fill(weights, 1);
        return weights;
    }
}
