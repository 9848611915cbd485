package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;

import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.money.FineRule;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.engine.policy.AdaptiveBuffer;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.Hedge;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.Overflow;
import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RankBy;
import dev.drydock.engine.policy.Reevaluation;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.engine.policy.Resync;
import dev.drydock.engine.policy.ShadowPricing;
import dev.drydock.engine.policy.StockPool;
import dev.drydock.engine.policy.WatchRules;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Billing;
import dev.drydock.simulator.scenario.CatalogueChange;
import dev.drydock.simulator.scenario.Shopping;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Small worlds in which anything may be so or otherwise: size, stock, people, every section of the policy, every feature of the world. */
final class RandomWorld {
    private static final BusinessSystem[] COMMANDED = {
        BusinessSystem.OMS,
        BusinessSystem.PAYMENT,
        BusinessSystem.WMS,
        BusinessSystem.THIRD_PARTY,
        BusinessSystem.CARRIER,
        BusinessSystem.FINANCE
    };

    private final Random random;

    private RandomWorld(Random random) {
        this.random = random;
    }

    static SmallWorld of(Random random) {
        return new RandomWorld(random).make();
    }

    private SmallWorld make() {
        SmallWorld world = new SmallWorld();
        world.orders = 20L + random.nextInt(41);
        world.demandMillis = 2 * DAY;
        world.gapMillis = new Exponential((5 + random.nextInt(40)) * MINUTE);
        world.stockUnits = 1 + random.nextInt(chance(0.5) ? 6 : 60);
        world.reorderPointUnits = chance(0.3) ? -1 : random.nextInt(8);
        world.reorderUnits = 1 + random.nextInt(20);
        world.links = SmallWorld.links(random.nextInt(3) * 10L * MINUTE);
        world.returnShare = chance(0.7) ? 0.3 : 0;
        world.declineShare = chance(0.5) ? 0.1 : 0;
        world.misPickShare = chance(0.4) ? 0.1 : 0;
        world.peoplePerTeam = 1 + random.nextInt(3);
        List<Team> teams = List.of(Team.values());
        if (chance(0.1)) world.absent = teams.get(random.nextInt(teams.size()));
        if (chance(0.3)) world.returnReasons = reasons();
        if (chance(0.3)) world.inspection = inspection();
        if (chance(0.4)) world.shopping = shopping();
        if (chance(0.3)) world.systems = systems();
        if (chance(0.4)) world.billing = billing();
        if (chance(0.3)) world.payments = expiringPayments(world.declineShare);
        if (chance(0.3)) world.catalogueChanges = changes();
        world.policy = policy();
        int faults = random.nextInt(5);
        for (int i = 0; i < faults; i++) world.faults.add(RandomFault.of(random, i));
        return world;
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private long upTo(long millis) {
        return (long) (random.nextDouble() * millis);
    }

    private Map<ReturnReason, Double> reasons() {
        Map<ReturnReason, Double> shares = new EnumMap<>(ReturnReason.class);
        shares.put(ReturnReason.CHANGED_MIND, 0.5);
        shares.put(ReturnReason.DAMAGED, 0.3);
        shares.put(ReturnReason.LATE, 0.2);
        return shares;
    }

    private World.Inspection inspection() {
        return new World.Inspection(
                1 + random.nextInt(2), new Constant(10 * MINUTE), 0.2, 300, new Constant(DAY), 0.1, 0.2);
    }

    private Shopping shopping() {
        return new Shopping(
                true,
                random.nextDouble() * 0.7,
                new Exponential(5 * MINUTE),
                new Exponential((5 + random.nextInt(60)) * MINUTE),
                random.nextInt(3),
                new Exponential((1 + random.nextInt(20)) * MINUTE),
                random.nextDouble() * 0.3,
                new Constant(MINUTE),
                random.nextDouble() * 0.5,
                new Exponential(10 * MINUTE));
    }

    /** Authorisations that hold for a day or two, and are sometimes not renewed. */
    private World.Payments expiringPayments(double declineShare) {
        int methods = PaymentMethod.values().length;
        return new World.Payments(
                declineShare,
                new Constant(HOUR),
                Collections.nCopies(methods, new Constant(0)),
                Collections.nCopies(methods, DAY + upTo(3 * DAY)),
                chance(0.5) ? 0.3 : 0);
    }

    private Billing billing() {
        Billing.Invoices invoices = new Billing.Invoices(
                (1 + random.nextInt(7)) * DAY,
                0.1,
                0.1,
                0.1,
                0.1,
                0.5,
                Set.of(ServiceLevel.EXPRESS),
                0.3,
                new Uniform(DAY, 5 * DAY),
                0.8);
        Map<DisputeReason, Double> reasons = new EnumMap<>(DisputeReason.class);
        for (DisputeReason reason : DisputeReason.values()) reasons.put(reason, random.nextDouble() / 3);
        Map<DisputeEvidence, Double> won = new EnumMap<>(DisputeEvidence.class);
        for (DisputeEvidence evidence : DisputeEvidence.values()) won.put(evidence, random.nextDouble());
        Billing.Disputes disputes = new Billing.Disputes(
                reasons, new Uniform(DAY, 10 * DAY), 1_500, 10 * DAY, new Uniform(10 * DAY, 30 * DAY), won);
        Billing.Fine fine = new Billing.Fine(0.04, 200, 0.03, 7 * DAY, 5);
        return new Billing(
                chance(0.6) ? invoices : null,
                chance(0.6) ? invoices : null,
                chance(0.6) ? disputes : null,
                chance(0.5) ? Map.of("market", Map.of(FineRule.LATE_SHIPMENT, fine)) : Map.of());
    }

    /** Prices, weights and what is on sale, as they are changed while orders come in. */
    private List<CatalogueChange> changes() {
        List<CatalogueChange> changes = new ArrayList<>();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++)
            changes.add(new CatalogueChange(
                    upTo(2 * DAY),
                    random.nextInt(12),
                    chance(0.5) ? 0.5 + random.nextDouble() : CatalogueChange.AS_BEFORE,
                    CatalogueChange.AS_BEFORE,
                    CatalogueChange.AS_BEFORE,
                    chance(0.5) ? 0.5 + random.nextDouble() : CatalogueChange.AS_BEFORE,
                    CatalogueChange.AS_BEFORE,
                    chance(0.5) ? (chance(0.5) ? Sale.RETIRED : Sale.ON_SALE) : null,
                    upTo(6 * HOUR)));
        changes.sort(Comparator.comparingLong(CatalogueChange::offsetMillis));
        return changes;
    }

    private FinanceRules finance() {
        if (chance(0.4)) return FinanceRules.USUAL;
        FinanceRules.Reconcile[] ways = FinanceRules.Reconcile.values();
        FinanceRules.Answer[] answers = FinanceRules.Answer.values();
        return new FinanceRules(
                ways[random.nextInt(ways.length)],
                random.nextDouble(),
                1 + random.nextInt(20),
                random.nextInt(100),
                chance(0.5),
                random.nextInt(1440),
                Set.of(ServiceLevel.EXPRESS),
                chance(0.3) ? upTo(DAY) : 0,
                chance(0.5) ? upTo(2 * DAY) : 0,
                answers[random.nextInt(answers.length)],
                random.nextInt(3_000));
    }

    private Systems systems() {
        Map<BusinessSystem, Systems.Capacity> capacities = new EnumMap<>(BusinessSystem.class);
        for (BusinessSystem system : COMMANDED)
            if (chance(0.4))
                capacities.put(
                        system,
                        new Systems.Capacity(
                                1 + random.nextInt(2),
                                new Exponential(1 + upTo(20_000)),
                                chance(0.5) ? 0 : 3 + random.nextInt(20)));
        return new Systems(capacities, 30_000, random.nextInt(9), 4 * HOUR, new Uniform(DAY, 3 * DAY));
    }

    private Policy policy() {
        Policy usual = SmallWorld.policy("random", chance(0.7));
        return new Policy(
                "random",
                1,
                "revenue-ops",
                "",
                routing(),
                List.of(),
                stock(),
                recovery(usual.recovery()),
                returns(),
                checkout(),
                release(),
                messages(),
                people(),
                finance(),
                WatchRules.USUAL,
                payloads());
    }

    private PayloadRules payloads() {
        return new PayloadRules(
                chance(0.7) ? PayloadRules.Watch.ALARM : PayloadRules.Watch.BY_HAND,
                1 + random.nextInt(5),
                random.nextInt(1440),
                chance(0.5),
                chance(0.3) ? Map.of("orderId", "order_id") : Map.of());
    }

    private Policy.Routing routing() {
        Policy.Objective[] objectives = Policy.Objective.values();
        long batchMillis = chance(0.25) ? HOUR : 0;
        return new Policy.Routing(
                objectives[random.nextInt(objectives.length)],
                0.9,
                chance(0.5),
                1 + random.nextInt(3),
                random.nextInt(300),
                chance(0.5),
                batchMillis,
                chance(0.5),
                chance(0.2) ? new Hedge(true, upTo(DAY)) : Hedge.OFF,
                chance(0.2)
                        ? new Overflow(1 + upTo(4 * HOUR), Set.of(NodeKind.THIRD_PARTY), chance(0.5) ? HOUR : 0)
                        : Overflow.OFF,
                chance(0.2) ? new ShadowPricing(HOUR, 5 * DAY, 2 * DAY, 1, 500) : ShadowPricing.OFF,
                chance(0.2) ? new Reevaluation(4 * HOUR, HOUR, HOUR, 0, chance(0.5)) : Reevaluation.OFF);
    }

    private Policy.Stock stock() {
        List<StockPool> pools = new ArrayList<>();
        if (chance(0.3))
            pools.add(new StockPool(
                    "for the market",
                    "market",
                    Set.of(),
                    random.nextDouble() / 2,
                    random.nextInt(3),
                    random.nextInt(1440),
                    chance(0.5) ? random.nextInt(1440) : -1));
        Resync resync = chance(0.4)
                ? new Resync(upTo(6 * HOUR), random.nextInt(1440), random.nextInt(1440), random.nextInt(4), upTo(DAY))
                : Resync.PLAIN;
        return new Policy.Stock(
                chance(0.6) ? DAY : 0,
                random.nextInt(1440),
                chance(0.6) ? 30 * MINUTE : 0,
                random.nextInt(3),
                chance(0.6),
                (1 + random.nextInt(12)) * HOUR,
                random.nextInt(4) * DAY,
                random.nextInt(3),
                resync,
                chance(0.4) ? new AdaptiveBuffer(0.3, 1_800, 900, 2, 5) : null,
                pools);
    }

    private Policy.Recovery recovery(Policy.Recovery usual) {
        Set<ExceptionType> byHand = EnumSet.noneOf(ExceptionType.class);
        for (ExceptionType type : ExceptionType.values()) if (chance(0.25)) byHand.add(type);
        return new Policy.Recovery(
                usual.retry(),
                usual.breaker(),
                usual.detection(),
                new Policy.Failover(chance(0.8), random.nextInt(2_000), 4 * HOUR, chance(0.5)),
                byHand);
    }

    private Policy.Returns returns() {
        Policy.RefundOn[] moments = Policy.RefundOn.values();
        return new Policy.Returns(
                chance(0.6),
                (1 + random.nextInt(30)) * DAY,
                chance(0.6),
                moments[random.nextInt(moments.length)],
                chance(0.3) ? 5_000 : 0,
                chance(0.3) ? Set.of(ReturnReason.DAMAGED) : Set.of(),
                random.nextInt(2),
                chance(0.5) ? 1 : 0.5);
    }

    private CheckoutRules checkout() {
        if (chance(0.5)) return CheckoutRules.USUAL;
        return new CheckoutRules(
                rank(),
                upTo(HOUR),
                random.nextInt(4),
                chance(0.5) ? CheckoutRules.UNSAID : 1 + random.nextInt(20),
                List.of(),
                chance(0.5),
                (1 + random.nextInt(30)) * MINUTE,
                chance(0.3) ? 1 + random.nextInt(10) : 0,
                chance(0.3) ? 1 + random.nextInt(10) : 0,
                chance(0.3) ? 1 + random.nextInt(10) : 0);
    }

    private ReleaseRules release() {
        return chance(0.6) ? ReleaseRules.USUAL : new ReleaseRules(0.1 + random.nextDouble(), rank(), upTo(6 * HOUR));
    }

    private MessageRules messages() {
        if (chance(0.5)) return MessageRules.USUAL;
        return new MessageRules(
                chance(0.7) ? MessageRules.Replay.AUTOMATIC : MessageRules.Replay.BY_HAND,
                chance(0.5) ? HOUR : 0,
                chance(0.5) ? random.nextInt(1440) : -1,
                chance(0.5) ? HOUR : 0,
                chance(0.7),
                MINUTE + upTo(HOUR),
                random.nextInt(20),
                random.nextInt(30));
    }

    private PeopleRules people() {
        PeopleRules.Upgrade[] upgrades = PeopleRules.Upgrade.values();
        return chance(0.5)
                ? PeopleRules.USUAL
                : new PeopleRules(
                        upgrades[random.nextInt(upgrades.length)],
                        upTo(12 * HOUR),
                        random.nextInt(5),
                        chance(0.5) ? 0.2 : 0,
                        2_000);
    }

    private List<RankBy> rank() {
        List<RankBy> rank = new ArrayList<>();
        for (RankBy by : RankBy.values()) if (chance(0.4)) rank.add(by);
        return rank;
    }
}
