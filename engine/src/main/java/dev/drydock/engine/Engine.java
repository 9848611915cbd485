package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RuleSet;
import dev.drydock.engine.port.Decisions;
import dev.drydock.engine.reconcile.Books;
import dev.drydock.engine.recovery.Backoff;
import dev.drydock.engine.recovery.CarrierHealth;
import dev.drydock.engine.routing.JointRouting;
import dev.drydock.engine.routing.Router;
import org.jspecify.annotations.Nullable;

/**
 * The order desk as a step function: {@code handle(event, now) → decisions}. It knows the network and its policy, believes only what events tell it, and does not know
 * whether it is simulated. Same events in the same order and the same seed: the same decisions. One thread.
 */
public final class Engine {
    private final Desk desk;
    private final StockFeed feed;
    private final DailyRound dailyRound;
    private final PoolHours pools;
    private final TakingBack takingBack;
    private final QuarantineDesk quarantine;
    private final OrderDesk orderDesk;
    private final Books books;
    /** Null when the books are not compared. */
    private final @Nullable Ledger ledger;

    private final StuckOrders stuckOrders;
    private final CheckoutDesk checkouts;
    private final Releases releases;
    private final SuspendedCarriers suspended;
    private final @Nullable HandoffWatchman watchman;

    /**
     * @param workflow whose exception routes say who is called when something goes wrong
     * @param seed of the jitter in retries
     * @param tracedOrder number of the order whose routing is explained in full, or -1
     * @throws IllegalArgumentException when the policy names something that the network does not have
     */
    public Engine(Network network, Policy policy, Workflow workflow, long seed, int tracedOrder) {
        suspended = new SuspendedCarriers();
        CarrierHealth carriers = new CarrierHealth(network, policy.recovery(), seed, suspended);
        desk = new Desk(network, policy, workflow, carriers);
        Tickets tickets = new Tickets(desk);
        Backoff backoff = new Backoff(policy.recovery().retry(), seed);
        Router router = new Router(network, policy.routing(), desk.stock, desk.backlog, desk::mayCarry);

        Notices notices = new Notices(desk);
        Payments payments = new Payments(desk);
        Reorders reorders = new Reorders(
                desk,
                router.shadowPrices() == null ? null : router.shadowPrices().leads());
        feed = new StockFeed(desk, tickets, reorders);
        releases = new Releases(desk);
        SplitOrders splits = policy.routing().reevaluation().stopUnpicked() ? new SplitOrders(desk) : null;
        RuleSet rules = new RuleSet(policy, network);
        Allocation allocation = new Allocation(desk, rules, router, reorders, notices, releases, tracedOrder, splits);
        Backorders backorders = new Backorders(desk, allocation, tickets, payments, reorders);
        HeldOrders held =
                policy.routing().reevaluation().on() ? new HeldOrders(desk, router, allocation, backorders) : null;
        CatalogueDesk catalogue = new CatalogueDesk(desk, tickets, rules, router, backorders);
        takingBack = new TakingBack(desk, router, allocation, backorders, splits);
        Batches batches = new Batches(
                desk,
                allocation,
                backorders,
                new JointRouting(network, router, desk.stock),
                catalogue,
                held,
                router.shadowPrices());
        ShortPicks shortPicks = new ShortPicks(desk, tickets, backorders);
        Labels labels = new Labels(desk, backoff);
        Failover failover = new Failover(desk, tickets, labels, allocation, router, notices);
        Upgrades upgrades = new Upgrades(desk, allocation, router);
        Labelling labelling = new Labelling(desk, tickets, labels, failover, upgrades);
        desk.pickWatch = PickWatch.asDeclared(desk, tickets, upgrades);
        suspended.workAt(desk, tickets, labelling);
        DeliveredShipments delivered = new DeliveredShipments(policy.returns().windowMillis());
        Acceptance acceptance = new Acceptance(desk, tickets, batches);
        Parcels parcels = new Parcels(desk, tickets, payments, delivered);
        Calls calls = new Calls(desk, tickets, backoff);
        stuckOrders = new StuckOrders(desk, tickets, acceptance);
        ReturnsDesk returns = new ReturnsDesk(desk, tickets, payments, delivered);
        LapsedPayments lapsed = new LapsedPayments(desk, tickets, backorders, payments, returns);
        dailyRound = new DailyRound(desk, tickets, acceptance, labels, parcels, calls, returns, lapsed);

        pools = new PoolHours(desk);
        quarantine = new QuarantineDesk(desk, tickets);
        books = new Books(network, policy.finance(), new BackOffice(desk, tickets, payments), seed);
        ledger = books.keeps() ? new Ledger(books) : null;

        checkouts = new CheckoutDesk(desk, batches, releases);
        watchman = HandoffWatchman.of(desk, tickets, acceptance, labels);
        if (watchman != null) desk.watchedBy(watchman);
        orderDesk = new OrderDesk(
                desk,
                checkouts,
                acceptance,
                batches,
                backorders,
                new Picking(desk, feed, shortPicks, backorders, payments),
                labelling,
                parcels,
                payments,
                returns,
                feed,
                calls,
                stuckOrders,
                tickets,
                dailyRound,
                pools,
                new WrongItems(desk, tickets, payments, returns),
                held,
                takingBack,
                quarantine,
                books,
                catalogue,
                lapsed);
    }

    /** An engine whose exceptions stay with the owner of their type. */
    public Engine(Network network, Policy policy, long seed, int tracedOrder) {
        this(network, policy, Workflow.NONE, seed, tracedOrder);
    }

    /** Sets the first timers. */
    public void start(long nowMillis, Decisions out) {
        desk.turnTo(nowMillis, out);
        feed.start();
        dailyRound.start();
        pools.start();
        stuckOrders.start();
        takingBack.start();
        quarantine.start();
        desk.carriers.start(nowMillis, out);
        if (watchman != null) watchman.start();
        books.start();
    }

    /** Takes notice of an event and decides what to do. */
    public void handle(FulfilmentEvent event, long nowMillis, Decisions out) {
        desk.turnTo(nowMillis, ledger == null ? out : ledger.before(out));
        if (watchman != null) watchman.heard(event);
        event.accept(orderDesk);
        if (ledger != null) event.accept(books);
        Desk.Post post = desk.post();
        if (post != null) event.accept(post.answers());
        releases.goOn();
        checkouts.letIn();
        suspended.settle();
    }

    /** Units held for customers at the checkout, of all products. */
    public long heldUnits() {
        return checkouts.heldUnits();
    }

    /** Units of a product that the engine believes to be at a node, promised ones included. */
    public int believedUnits(int node, int product) {
        return desk.stock.onHand(node, product);
    }

    /** Units of those that are promised to shipments which are still to be picked. */
    public int promisedUnits(int node, int product) {
        return desk.stock.reserved(node, product);
    }

    /** Orders that the engine still works on. */
    public int openOrders() {
        return desk.orders.size();
    }

    /** Shows the books what goes out. */
    private static final class Ledger implements Decisions {
        private final Books books;
        private Decisions out = decision -> {
            throw new IllegalStateException("nobody listens");
        };

        private Ledger(Books books) {
            this.books = books;
        }

        private Decisions before(Decisions next) {
            out = next;
            return this;
        }

        @Override
        public void add(Decision decision) {
            books.decided(decision);
            out.add(decision);
        }
    }
}
