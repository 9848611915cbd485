package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.START;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.List;

/** The surroundings of a small world, to try its parts in one by one: no engine decides, and what happens and is heard is kept. */
final class Bench implements Journal {
    static final Reason REASON = new Reason("test", "a test");

    final Kernel kernel = new Kernel(START);
    final OrderTable<Parcel> parcels = new OrderTable<>();
    final OpenOrders openOrders = new OpenOrders();
    final List<FulfilmentEvent> heard = new ArrayList<>();
    final Surroundings here;
    private final List<FulfilmentEvent> facts = new ArrayList<>();

    Bench() {
        this(new SmallWorld());
    }

    Bench(SmallWorld small) {
        World world = small.scenario().world();
        Draws draws = new Draws(4);
        here = new Surroundings(world, kernel, draws, this, new Lines(kernel, draws, world.links(), heard::add));
    }

    Network network() {
        return here.network();
    }

    /** The network of the small world with promotions. */
    static Network promoting(Promotion... promotions) {
        Network plain = new SmallWorld().scenario().world().network();
        return new Network(
                plain.currency(),
                plain.nodes(),
                plain.carriers(),
                plain.services(),
                plain.channels(),
                plain.regions(),
                plain.places(),
                plain.products(),
                List.of(promotions),
                new byte[plain.nodes().size()][plain.places().size()],
                new long[0][]);
    }

    /** An order of the given units of products 0, 1, 2 …, at 30.00 each and 5.00 delivery. */
    Order order(int number, int... units) {
        int[] products = new int[units.length];
        long[] prices = new long[units.length];
        for (int line = 0; line < units.length; line++) {
            products[line] = line;
            prices[line] = 3_000;
        }
        Order order = new Order(
                number,
                "",
                kernel.nowMillis(),
                0,
                0,
                number,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                products,
                units,
                prices,
                500,
                kernel.nowMillis() + 2 * DAY,
                kernel.nowMillis() + 5 * DAY);
        openOrders.add(order);
        return order;
    }

    /** A shipment of everything in an order, planned at 8.00 postage and 2.00 handling. */
    static Shipment shipment(Order order, int node) {
        return new Shipment(order.number(), order, node, 0, order.unitsByLine(), 800, 200, order.promisedMillis());
    }

    /** A parcel just ordered, that holds everything in a new order. */
    Parcel parcel(int number, int node, int... units) {
        Order order = order(number, units);
        Parcel parcel = new Parcel(shipment(order, node), openOrders.of(order));
        parcel.order.parcelsUnderWay++;
        parcels.put(number, parcel);
        return parcel;
    }

    /** What has happened of this kind, in order. */
    <T extends FulfilmentEvent> List<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** The same with every kind, in order. */
    List<FulfilmentEvent> facts() {
        return facts;
    }

    @Override
    public void fact(FulfilmentEvent event) {
        facts.add(event);
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {}

    @Override
    public void decided(Decision decision, long nowMillis) {}
}
