package dev.drydock.harness.rehearsal;

import dev.drydock.domain.kpi.Kpi;
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
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Expectation;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.scenario.World;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The smallest scenario the harness can be tried on: two nodes, one product, two policies. It is run by {@link ScriptedRunner}. */
public final class SmallShop {
    public static final long START_MILLIS = 1_767_225_600_000L; // 2026-01-01T00:00Z

    private SmallShop() {}

    public static Scenario scenario() {
        return scenario("small-shop", "fingerprint-1");
    }

    public static Scenario scenario(String name, String fingerprint) {
        return new Scenario(
                name,
                "A small shop",
                "Two nodes and nothing goes wrong.",
                START_MILLIS,
                3_600_000,
                0,
                world(),
                new Demand.Renewal(null, 10, null),
                List.of(),
                List.of(policy("by-hand"), policy("by-rule")),
                "by-hand",
                "by-rule",
                7,
                4,
                List.of(new Expectation(Kpi.OTIF, 0.01, true), new Expectation(Kpi.COST_PER_ORDER, 20, false)),
                fingerprint);
    }

    static Network network() {
        RateCard rates = new RateCard(new long[][] {{}, {0, 500}}, 500, 0, 0, 0, 0, 0, 0);
        return new Network(
                "USD",
                List.of(node(0, "dallas"), node(1, "reno")),
                List.of(new Carrier(0, "northline", DaysOfWeek.EVERY_DAY)),
                List.of(new Service(
                        0,
                        "northline ground",
                        0,
                        ServiceLevel.GROUND,
                        rates,
                        new TransitTable(new long[2][101]),
                        DaysOfWeek.EVERY_DAY)),
                List.of(new Channel(0, "web", false, 86_400_000, 3 * 86_400_000L, 500, 495, 0)),
                List.of("south"),
                List.of(new Place(0, "Austin", "78701", 0, new GeoPoint(30.27, -97.74))),
                List.of(new Product(0, "SKU-1", "", 2500, 1000, 400, 900)),
                List.of(),
                new byte[][] {{1}, {1}},
                new long[0][]);
    }

    private static Node node(int index, String name) {
        return new Node(
                index,
                name,
                NodeKind.OWNED_DC,
                new GeoPoint(32.78, -96.8),
                0,
                WeeklyHours.always(),
                60,
                0,
                150,
                30,
                new PickUps[1],
                -1,
                0,
                0);
    }

    private static World world() {
        return new World("small", network(), List.of(), List.of(), null, null, null, null, Map.of());
    }

    private static Policy policy(String name) {
        return new Policy(
                name,
                1,
                "revenue-ops",
                "",
                new Policy.Routing(Policy.Objective.COST, 0.9, false, 1, 0, false, 0, false),
                List.of(),
                new Policy.Stock(0, 0, 0, 0, false, 0, 0, 0),
                new Policy.Recovery(
                        new Policy.Retry(1000, 60_000, 3),
                        new Policy.Breaker(5, 60_000, 0.1),
                        new Policy.Detection(false, -1, 10, 1, 0, 1, 1),
                        new Policy.Failover(false, 0, 0, false),
                        Set.of()),
                new Policy.Returns(true, 0, true, Policy.RefundOn.RECEIPT));
    }
}
