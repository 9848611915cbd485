package dev.drydock.simulator.world;

import dev.drydock.domain.decision.MessageDecision.RequestReplay;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.OrderFound;
import dev.drydock.domain.event.OrderEvent.CustomerContacted;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault.Answers;
import dev.drydock.simulator.scenario.Fault.SystemOutage;
import dev.drydock.simulator.scenario.Systems;
import dev.drydock.simulator.scenario.Systems.Capacity;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Where orders of the storefront reach the order desk. The storefront keeps what was not taken and sends it again, for a while; what it has given up on, or believes to be
 * taken though it was lost, stays with it until someone asks: the desk, or in the end the customer.
 */
final class OrderIntake implements Consumer<FulfilmentEvent> {
    private enum Where {
        /** The storefront will send it again. */
        KEPT,
        /** The storefront will not send it again by itself. */
        STUCK,
        /** In the desk's queue. */
        TAKEN
    }

    private static final class Message {
        final OrderPlaced placed;
        Where where = Where.KEPT;
        int failures;
        boolean replayed;

        Message(OrderPlaced placed) {
            this.placed = placed;
        }
    }

    private final Kernel kernel;
    private final Draws draws;
    private final Journal journal;
    private final Systems systems;
    private final Capacity capacity;
    private final long contactCostCents;
    private final Consumer<? super FulfilmentEvent> desk;
    private final OrderTable<Message> underWay = new OrderTable<>();
    private final Station station;
    private final boolean instant;
    private final long firstWaitMillis;
    private final int resendHandler;
    private final int askHandler;
    private SystemHealth health = new SystemHealth();

    OrderIntake(Kernel kernel, Draws draws, Journal journal, World world, Consumer<? super FulfilmentEvent> desk) {
        this.kernel = kernel;
        this.draws = draws;
        this.journal = journal;
        this.desk = desk;
        systems = world.systems();
        contactCostCents = world.customers().contactCostCents();
        Capacity declared = systems.capacity(BusinessSystem.OMS);
        capacity = declared == null ? Capacity.BOUNDLESS : declared;
        instant = declared == null;
        firstWaitMillis =
                Math.max(1, systems.resendingMillis() / Math.max(1, (1L << Math.min(systems.resends(), 40)) - 1));
        int done = kernel.register(this::taken);
        station = new Station(
                kernel, WeeklyHours.always(), capacity.servers(), done, (order, waited) -> serviceMillis(order));
        resendHandler = kernel.register(this::resend);
        askHandler = kernel.register(this::customerAsks);
    }

    /** Whose faults it suffers; known a moment after it is made. */
    void suffers(SystemHealth ofSystems) {
        health = ofSystems;
    }

    @Override
    public void accept(FulfilmentEvent event) {
        if (!(event instanceof OrderPlaced placed)) {
            desk.accept(event);
            return;
        }
        SystemOutage outage = health.outage(BusinessSystem.OMS, -1);
        if (outage == null && instant && underWay.size() == 0) {
            desk.accept(event);
            return;
        }
        int number = placed.order().number();
        if (underWay.get(number) != null) return; // a second copy
        Message message = new Message(placed);
        underWay.put(number, message);
        send(message);
    }

    /** The desk asks for what it never got. */
    void replay(RequestReplay asked) {
        if (health.outage(BusinessSystem.OMS, -1) != null) {
            CallFailed failed = new CallFailed(asked, 1, kernel.nowMillis());
            journal.fact(failed);
            desk.accept(failed);
            return;
        }
        List<Message> missing = new ArrayList<>();
        underWay.forEach(message -> {
            if (message.where != Where.TAKEN && message.placed.atMillis() >= asked.sinceMillis()) missing.add(message);
        });
        for (Message message : missing) {
            message.replayed = true;
            if (!takeIn(message)) return; // the queue is full: the rest is found next time
        }
    }

    private void send(Message message) {
        SystemOutage outage = health.outage(BusinessSystem.OMS, -1);
        if (outage != null && outage.answers() == Answers.LOST) stuck(message);
        else if (outage != null || !takeIn(message)) failed(message);
    }

    /** @return whether there was room */
    private boolean takeIn(Message message) {
        int number = message.placed.order().number();
        if (instant) {
            message.where = Where.TAKEN;
            arrive(message);
            return true;
        }
        if (capacity.queue() > 0 && station.queued() >= capacity.queue()) return false;
        message.where = Where.TAKEN;
        station.join(number);
        return true;
    }

    private void failed(Message message) {
        message.failures++;
        if (message.failures > systems.resends()) {
            stuck(message);
            return;
        }
        long waitMillis = firstWaitMillis << Math.min(message.failures - 1, 40);
        kernel.after(waitMillis, resendHandler, message.placed.order().number());
    }

    private void resend(int number) {
        Message message = underWay.get(number);
        if (message != null && message.where == Where.KEPT) send(message);
    }

    private void stuck(Message message) {
        message.where = Where.STUCK;
        int number = message.placed.order().number();
        long afterMillis = (long) systems.askAfterMillis().sample(draws.on(number, Purpose.ASK_AFTER));
        kernel.after(Math.max(1, afterMillis), askHandler, number);
    }

    /** Where is my confirmation? Customer care finds the order at the storefront. */
    private void customerAsks(int number) {
        Message message = underWay.get(number);
        if (message == null || message.where != Where.STUCK) return;
        Order order = message.placed.order();
        journal.fact(new CustomerContacted(order, contactCostCents, kernel.nowMillis()));
        message.replayed = true;
        arrive(message);
    }

    private long serviceMillis(int number) {
        double millis = capacity.serviceMillis().sample(draws.on(number, Purpose.SYSTEM_SERVICE));
        return Math.max(0, (long) (millis * health.slowFactor(BusinessSystem.OMS)));
    }

    private void taken(int number) {
        station.leave();
        Message message = underWay.get(number);
        if (message != null) arrive(message);
    }

    private void arrive(Message message) {
        Order order = message.placed.order();
        underWay.remove(order.number());
        if (!message.replayed) {
            desk.accept(message.placed);
            return;
        }
        OrderFound found = new OrderFound(order, kernel.nowMillis());
        journal.fact(found);
        desk.accept(found);
    }
}
