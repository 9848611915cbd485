package dev.drydock.simulator.connect;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault.Link;
import dev.drydock.simulator.scenario.World;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** The lines on which the world's news reach the engine, and the trouble on each. */
public final class Lines {
    private final Map<Link, LineTrouble> troubles = new EnumMap<>(Link.class);
    private final Line<FulfilmentEvent> storefront;
    private final Line<FulfilmentEvent> payment;
    private final Line<FulfilmentEvent> nodeEvents;
    private final Line<FulfilmentEvent> stockFeed;
    private final Line<FulfilmentEvent> labels;
    private final Line<FulfilmentEvent> carrierScans;
    private final Line<FulfilmentEvent> orderIntake;
    private final Line<FulfilmentEvent> returns;
    private final Line<FulfilmentEvent> customerCare;
    private final Line<FulfilmentEvent> finance;
    private final Line<FulfilmentEvent> settlements;
    private final Line<FulfilmentEvent> catalogue;
    private final SystemHealth systems = new SystemHealth();

    /** @param engine hears what arrives */
    public Lines(Kernel kernel, Draws draws, World.Links delays, Consumer<? super FulfilmentEvent> engine) {
        this(kernel, draws, delays, engine, engine);
    }

    /**
     * @param engine hears what arrives
     * @param orders where orders arrive that were placed
     */
    public Lines(
            Kernel kernel,
            Draws draws,
            World.Links delays,
            Consumer<? super FulfilmentEvent> engine,
            Consumer<? super FulfilmentEvent> orders) {
        for (Link link : Link.values()) troubles.put(link, new LineTrouble());
        storefront = new Line<>(kernel, draws, 0, new Constant(0), new LineTrouble(), Line.Loss.NEVER, engine);
        payment = new Line<>(kernel, draws, 1, delays.paymentMillis(), trouble(Link.PAYMENT), Line.Loss.NEVER, engine);
        nodeEvents = new Line<>(
                kernel, draws, 2, delays.nodeEventMillis(), trouble(Link.NODE_EVENTS), Line.Loss.SENT_AGAIN, engine);
        stockFeed = new Line<>(
                kernel, draws, 3, delays.stockFeedMillis(), trouble(Link.STOCK_FEED), Line.Loss.FOR_GOOD, engine);
        labels = new Line<>(kernel, draws, 4, delays.labelMillis(), trouble(Link.LABELS), Line.Loss.NEVER, engine);
        carrierScans = new Line<>(
                kernel,
                draws,
                5,
                delays.carrierScanMillis(),
                trouble(Link.CARRIER_SCANS),
                Line.Loss.SENT_AGAIN,
                engine);
        orderIntake = webhook(kernel, draws, 7, trouble(Link.ORDER_INTAKE), orders);
        returns = webhook(kernel, draws, 8, trouble(Link.RETURNS), engine);
        customerCare = webhook(kernel, draws, 9, trouble(Link.CUSTOMER_CARE), engine);
        finance = webhook(kernel, draws, 10, trouble(Link.FINANCE), engine);
        catalogue = new Line<>(kernel, draws, 12, new Constant(0), trouble(Link.CATALOGUE), Line.Loss.FOR_GOOD, engine);
        settlements = webhook(kernel, draws, 11, trouble(Link.PAYMENT), engine);
    }

    /** A line without delay whose sender sends again what is not acknowledged. */
    private static Line<FulfilmentEvent> webhook(
            Kernel kernel, Draws draws, int number, LineTrouble trouble, Consumer<? super FulfilmentEvent> receiver) {
        return new Line<>(kernel, draws, number, new Constant(0), trouble, Line.Loss.SENT_AGAIN, receiver);
    }

    /** The line on which orders travel to their node. */
    public static <T> Line<T> toNode(
            Kernel kernel, Draws draws, World.Links delays, LineTrouble trouble, Consumer<T> node) {
        return new Line<>(kernel, draws, 6, delays.orderToNodeMillis(), trouble, Line.Loss.NEVER, node);
    }

    public LineTrouble trouble(Link link) {
        LineTrouble trouble = troubles.get(link);
        if (trouble == null) throw new IllegalStateException("every link has its trouble: " + link);
        return trouble;
    }

    /** How the systems at the far ends are. */
    public SystemHealth systems() {
        return systems;
    }

    /** On which placed orders reach the desk. */
    public Line<FulfilmentEvent> orderIntake() {
        return orderIntake;
    }

    /** On which the desk hears of goods that customers send back. */
    public Line<FulfilmentEvent> returns() {
        return returns;
    }

    /** On which people's work on tickets comes back, but for those of finance. */
    public Line<FulfilmentEvent> customerCare() {
        return customerCare;
    }

    /** On which finance answers. */
    public Line<FulfilmentEvent> finance() {
        return finance;
    }

    /** On which the processor says what it has collected, let go and paid back. */
    public Line<FulfilmentEvent> settlements() {
        return settlements;
    }

    /** On which nothing ever goes wrong: what a caller knows by itself. */
    public Line<FulfilmentEvent> catalogue() {
        return catalogue;
    }

    public Line<FulfilmentEvent> storefront() {
        return storefront;
    }

    public Line<FulfilmentEvent> payment() {
        return payment;
    }

    public Line<FulfilmentEvent> nodeEvents() {
        return nodeEvents;
    }

    public Line<FulfilmentEvent> stockFeed() {
        return stockFeed;
    }

    public Line<FulfilmentEvent> labels() {
        return labels;
    }

    public Line<FulfilmentEvent> carrierScans() {
        return carrierScans;
    }
}
