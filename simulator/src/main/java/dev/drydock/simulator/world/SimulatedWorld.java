package dev.drydock.simulator.world;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.SimulationEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.payload.Book;
import dev.drydock.engine.port.Connectors;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.connect.PartnerPayloads;
import dev.drydock.simulator.connect.Timers;
import dev.drydock.simulator.fault.Conditions;
import dev.drydock.simulator.fault.FaultInjector;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** The whole physical world of a scenario, put together: customers order, nodes work, carriers travel, faults strike. One thread. */
public final class SimulatedWorld implements Connectors {
    private static final long HOUR_MILLIS = 3_600_000L;

    private final Kernel kernel;
    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final OpenOrders openOrders = new OpenOrders();
    private final Storefront storefront;
    private final @Nullable Assortment assortment;
    private final StockKeeping stockKeeping;
    private final FaultInjector faults;
    private final CommandDesk commands;
    private final MoneyMatters money;

    private final @Nullable Fronts fronts;
    private final @Nullable PartnerPayloads partners;
    private final int sampleHandler;

    /**
     * @param engine hears the events that reach the order desk
     * @param orderLimit closes the shop after so many orders; 0: no limit
     */
    public SimulatedWorld(
            Scenario scenario,
            long seed,
            Kernel kernel,
            Journal journal,
            long orderLimit,
            Consumer<? super FulfilmentEvent> engine) {
        this.kernel = kernel;
        Draws draws = new Draws(seed);
        long demandEndsMillis = scenario.startMillis() + scenario.demandMillis();
        OrderTable<Parcel> parcels = new OrderTable<>();
        partners = PartnerPayloads.needed(scenario)
                ? new PartnerPayloads(kernel, draws, journal, scenario.world().network(), book(parcels), engine)
                : null;
        Consumer<? super FulfilmentEvent> desk = partners == null ? engine : partners;
        OrderIntake intake =
                Fronts.needed(scenario) ? new OrderIntake(kernel, draws, journal, scenario.world(), desk) : null;
        Lines lines = new Lines(kernel, draws, scenario.world().links(), desk, intake == null ? desk : intake);
        if (partners != null) partners.suffer(lines.systems());
        if (intake != null) intake.suffers(lines.systems());
        this.here = new Surroundings(scenario.world(), kernel, draws, journal, lines);
        this.assortment = scenario.catalogueChanges().isEmpty()
                ? null
                : new Assortment(here, scenario.catalogueChanges(), scenario.startMillis(), demandEndsMillis);
        Conditions conditions = new Conditions();
        List<Node> nodes = here.network().nodes();
        this.warehouses = new Warehouse[nodes.size()];
        Customers customers = new Customers(here, openOrders, parcels, warehouses);
        this.money = MoneyMatters.of(here, openOrders, customers::returnMoved);
        customers.mayDispute(money.cardholders());
        BillingOffice office = money.bills();
        boolean watched = money.watchesParcels();
        CarrierNetwork.Doorstep doorstep = office == null
                ? customers::delivered
                : parcel -> {
                    office.delivered(parcel);
                    customers.delivered(parcel);
                };
        CarrierNetwork carriers = new CarrierNetwork(here, conditions, parcels, assortment, doorstep);
        Docks docks = new Docks(here, parcels, parcel -> {
            warehouses[parcel.node()].handedOver(parcel);
            if (watched) money.handedOver(parcel);
            carriers.takeOver(parcel);
        });
        for (Node node : nodes)
            warehouses[node.index()] = new Warehouse(here, node, openOrders, parcels, docks::staged);
        PaymentProcessor payments =
                new PaymentProcessor(here, openOrders, parcels, recordedPayments(scenario), customers::returnMoved);
        this.stockKeeping = new StockKeeping(here, warehouses, demandEndsMillis);
        this.storefront = new Storefront(
                here,
                arrivalTimes(scenario, draws, conditions, demandEndsMillis, orderLimit),
                baskets(scenario, draws),
                openOrders,
                customers,
                withCarts(scenario),
                orderLimit);
        this.commands = new CommandDesk(
                here,
                openOrders,
                parcels,
                warehouses,
                carriers,
                payments,
                storefront.checkouts(),
                customers,
                stockKeeping,
                new TeamDesks(here, warehouses, scenario.workflow()),
                new Timers(kernel, engine),
                money);
        this.fronts = intake == null ? null : new Fronts(here, openOrders, parcels, commands, intake);
        this.faults = new FaultInjector(
                kernel,
                draws,
                journal,
                scenario.faults(),
                demandEndsMillis,
                conditions,
                lines,
                nodeFaults(),
                nodes.size());
        this.sampleHandler = kernel.register(ignored -> sampleBacklogs());
    }

    /** Tells the engine what stock there is, opens the shop and starts the clockwork of faults. */
    public void open() {
        for (Warehouse warehouse : warehouses) warehouse.introduce();
        faults.start();
        stockKeeping.start();
        sampleBacklogs();
        if (assortment != null) assortment.start();
        storefront.open();
    }

    @Override
    public void execute(Decision decision) {
        if (fronts != null && fronts.takes(decision)) return;
        if (partners != null && partners.takes(decision)) return;
        decision.accept(commands);
    }

    /** Whether the last order has been placed. */
    public boolean closed() {
        return storefront.closed();
    }

    /** Whether the shop is closed and every order, payment, return and bill has come to its end. */
    public boolean finished() {
        return storefront.closed()
                && openOrders.size() == 0
                && (partners == null || partners.nothingWaits())
                && money.settled();
    }

    /** What is still to come of each open order, in words. */
    public List<String> openEnds() {
        List<String> ends = new ArrayList<>();
        openOrders.forEach(open -> ends.add(open.toString()));
        return ends;
    }

    /** Units on all shelves, in truth. */
    public long shelfUnits() {
        long sum = 0;
        for (Warehouse warehouse : warehouses) sum += warehouse.shelves().totalShelfUnits();
        return sum;
    }

    /** Units of a product on the shelf of a node, in truth. */
    public int shelfUnits(int node, int product) {
        return warehouses[node].shelves().shelfUnits(product);
    }

    /** What the node's own record says. */
    public int recordUnits(int node, int product) {
        return warehouses[node].shelves().recordUnits(product);
    }

    private Book book(OrderTable<Parcel> parcels) {
        return new Book() {
            @Override
            public @Nullable Order order(int number) {
                OpenOrders.OpenOrder open = openOrders.find(number);
                return open == null ? null : open.order;
            }

            @Override
            public @Nullable Shipment shipment(int number) {
                Parcel parcel = parcels.get(number);
                return parcel == null ? null : parcel.shipment;
            }
        };
    }

    private void sampleBacklogs() {
        long now = kernel.nowMillis();
        for (int node = 0; node < warehouses.length; node++) {
            Warehouse at = warehouses[node];
            here.happened(new SimulationEvent.BacklogSampled(
                    node, at.toPick(), at.toPack(), at.toPickUp(), now - at.oldestMillis(), now));
        }
        kernel.after(HOUR_MILLIS, sampleHandler, 0);
    }

    private FaultInjector.Nodes nodeFaults() {
        return new FaultInjector.Nodes() {
            @Override
            public void staff(int node, double presentShare) {
                warehouses[node].staff(presentShare);
            }

            @Override
            public void lose(Fault.StockDivergence divergence, Draws draws, long durationMillis) {
                stockKeeping.lose(divergence, draws, durationMillis);
            }

            @Override
            public void receiptsLate(Fault.LateReceipts fault, boolean late) {
                if (late) stockKeeping.receiptsLate(fault);
                else stockKeeping.receiptsInTime(fault);
            }
        };
    }

    private ArrivalTimes arrivalTimes(
            Scenario scenario, Draws draws, Conditions conditions, long endMillis, long orderLimit) {
        Demand demand = scenario.demand();
        double visitsPerOrder = scenario.world().shopping().visitsPerOrder();
        if (demand instanceof Demand.Curve curve)
            return new ArrivalTimes.ByCurve(curve, here.network(), draws, conditions, endMillis, visitsPerOrder);
        if (demand instanceof Demand.Renewal renewal) {
            long orders = orderLimit > 0 ? orderLimit : renewal.orders();
            return ArrivalTimes.renewal(renewal, (long) (orders * visitsPerOrder), draws, visitsPerOrder);
        }
        if (demand instanceof Demand.Replay replay) return ArrivalTimes.replay(replay);
        throw new IllegalStateException("unknown demand " + demand);
    }

    /** The orders of an export were placed, whatever became of other carts. */
    private static boolean withCarts(Scenario scenario) {
        return scenario.world().shopping().carts() && !(scenario.demand() instanceof Demand.Replay);
    }

    private Baskets baskets(Scenario scenario, Draws draws) {
        Demand demand = scenario.demand();
        if (demand instanceof Demand.Curve curve)
            return new Baskets.Synthetic(here.network(), draws, curve.basket(), assortment);
        if (demand instanceof Demand.Renewal renewal)
            return new Baskets.Synthetic(here.network(), draws, renewal.basket(), assortment);
        if (demand instanceof Demand.Replay replay) return Baskets.replay(here.network(), replay);
        throw new IllegalStateException("unknown demand " + demand);
    }

    private static IntToLongFunction recordedPayments(Scenario scenario) {
        if (scenario.demand() instanceof Demand.Replay replay)
            return order -> replay.orders().get(order).authorisedAfterMillis();
        return order -> -1;
    }
}
