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

    /** @param engine hears what arrives */
    public Lines(Kernel kernel, Draws draws, World.Links delays, Consumer<? super FulfilmentEvent> engine) {
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
