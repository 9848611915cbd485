package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.EventVisitor;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.engine.belief.Backlog;
import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Beliefs;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.port.Decisions;
import dev.drydock.engine.recovery.CarrierHealth;
import org.jspecify.annotations.Nullable;

/** What lies on the order desk, before everyone who works at it: the network, the policy, the beliefs, the open orders, the time, and where decisions go. */
final class Desk implements Beliefs {
    /** Watches what goes out and comes in while a system is in trouble. */
    interface Post {
        /** Whether the command waits there instead of going out. */
        boolean keeps(Decision command);

        /** Whether so much waits for a system that no further work should be begun that needs it. */
        boolean full(BusinessSystem system);

        /** Reads from events that systems answer. */
        EventVisitor answers();
    }

    final Network network;
    final Policy policy;
    final Workflow workflow;
    final StockBelief stock;
    final Backlog backlog;
    final CarrierHealth carriers;
    private final boolean suspensionCounts;
    final OrderTable<OrderState> orders = new OrderTable<>();
    /** Those of them that wait for their payment to be authorised. */
    final OrderTable<OrderState> unpaid = new OrderTable<>();

    final OrderTable<ShipmentState> shipments = new OrderTable<>();
    /** Who watches for shipments that are not picked in time; null when nobody does. */
    @Nullable
    PickWatch pickWatch;

    private final boolean[] retired;
    private long nowMillis;
    private @Nullable Post post;
    private @Nullable HandoffWatchman watchman;
    private Decisions out = decision -> {
        throw new IllegalStateException("nobody listens");
    };

    Desk(Network network, Policy policy, Workflow workflow, CarrierHealth carriers) {
        this.network = network;
        this.policy = policy;
        this.workflow = workflow;
        this.carriers = carriers;
        retired = new boolean[network.products().size()];
        suspensionCounts = policy.recovery().failover().enabled()
                || !policy.recovery().detection().automatic();
        stock = new StockBelief(
                network,
                policy.stock().safetyUnits(),
                policy.stock().pools(),
                policy.stock().adaptiveBuffer());
        backlog = new Backlog(network);
    }

    void turnTo(long nowMillis, Decisions out) {
        this.nowMillis = nowMillis;
        this.out = out;
    }

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    Decisions out() {
        return out;
    }

    void decide(Decision decision) {
        if (post != null && post.keeps(decision)) return;
        if (watchman != null) watchman.decided(decision);
        out.add(decision);
    }

    void wakeAt(Timer.Kind kind, int reference, int version, long atMillis, Reason reason) {
        out.add(new WakeAt(new Timer(kind, reference, version), atMillis, reason));
    }

    /** Who looks at every command and event for a while; null when all is well. */
    void post(@Nullable Post watching) {
        post = watching;
    }

    /** Who follows every decision for as long as the desk is staffed. */
    void watchedBy(HandoffWatchman watching) {
        watchman = watching;
    }

    @Nullable
    HandoffWatchman watchman() {
        return watchman;
    }

    @Nullable
    Post post() {
        return post;
    }

    /** Whether the outbox to a system is full, so that checkouts that will need it are better held back. */
    boolean outboxFull(BusinessSystem system) {
        return post != null && post.full(system);
    }

    /** Not sold any more: nothing is reordered, and nothing of it held back. */
    void retire(int product) {
        retired[product] = true;
        for (int node = 0; node < network.nodes().size(); node++) stock.sellOut(node, product);
    }

    boolean retired(int product) {
        return retired[product];
    }

    int carrierOf(int service) {
        return network.services().get(service).carrier();
    }

    int regionOf(int place) {
        return network.places().get(place).region();
    }

    /**
     * Whether an order may travel with a carrier now. A carrier that people have suspended is left out; one that was suspended by rule, only when failover is
     * enabled.
     */
    boolean mayCarry(int carrier, int region, int order) {
        return !suspensionCounts || carriers.usable(carrier, region) || carriers.probe(carrier, region, order);
    }

    @Override
    public double backlogHours(int node) {
        return backlog.hours(node);
    }

    @Override
    public boolean carrierHealthy(int carrier) {
        return carriers.usableEverywhere(carrier);
    }

    @Override
    public int availableUnits(int node, int product) {
        return stock.available(node, product);
    }
}
