package dev.drydock.simulator.world;

import dev.drydock.domain.decision.CheckoutDecision;
import dev.drydock.domain.event.CartEvent;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.Cause;
import dev.drydock.domain.event.CartEvent.Stage;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.simulator.kernel.IntQueue;
import dev.drydock.simulator.scenario.Shopping;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The shop's carts and tills. A visitor fills a cart and leaves it behind, or goes to the checkout, waits to be let in, is served at a till, orders, and
 * waits for the payment; whose patience is at an end leaves. What a visitor does depends on the cart's number and on nothing else, so every policy meets the same
 * visitors.
 */
final class Checkouts {
    /** How far a cart has come. */
    private enum At {
        CART,
        DOOR,
        TILL_QUEUE,
        TILL,
        PAYMENT,
        AWAY,
        /** Has left, and nobody knows. */
        GONE
    }

    private static final class Visitor {
        final Cart cart;
        final boolean buys;
        At at = At.CART;
        int visit;
        boolean admitted;
        long startedMillis;
        long waitedMillis;
        long leavesAtMillis;

        Visitor(Cart cart, boolean buys) {
            this.cart = cart;
            this.buys = buys;
        }
    }

    private final Surroundings here;
    private final OpenOrders openOrders;
    private final Shopping truth;
    private final Consumer<Order> place;
    private final OrderTable<Visitor> visitors = new OrderTable<>();
    private final IntQueue tillQueue = new IntQueue();
    private final int readyHandler;
    private final int leaveHandler;
    private final int servedHandler;
    private final int noShowHandler;
    private int busyTills;
    private int gone;

    /** @param place hands in an order */
    Checkouts(Surroundings here, OpenOrders openOrders, Consumer<Order> place) {
        this.here = here;
        this.openOrders = openOrders;
        this.truth = here.world().shopping();
        this.place = place;
        this.readyHandler = here.kernel().register(number -> ready(visitors.require(number)));
        this.leaveHandler = here.kernel().register(this::outOfPatience);
        this.noShowHandler = here.kernel().register(number -> noShow(visitors.require(number)));
        this.servedHandler = here.kernel().register(number -> served(visitors.require(number)));
    }

    /** Whether this visitor would buy if nothing came in between. */
    boolean buys(int number) {
        return truth.abandonedShare() <= 0
                || !here.draws().on(number, Purpose.LEAVES_CART).chance(truth.abandonedShare());
    }

    void fill(Cart cart, boolean buys) {
        Visitor visitor = new Visitor(cart, buys);
        visitors.put(cart.number(), visitor);
        here.happened(new CartEvent.CartCreated(cart, here.nowMillis()));
        long millis = (long) truth.inCartMillis().sample(here.draws().on(cart.number(), Purpose.TIME_IN_CART));
        here.kernel().after(Math.max(0, millis), readyHandler, cart.number());
    }

    /** Nobody has a cart any more. */
    boolean empty() {
        return visitors.size() == gone;
    }

    void admit(CheckoutDecision.AdmitCheckout command) {
        Visitor visitor = atTheDoor(command.cart(), command.visit());
        if (visitor == null) return;
        visitor.admitted = true;
        if (truth.tills() > 0 && busyTills >= truth.tills()) {
            if (visitor.at == At.DOOR) visitor.at = At.TILL_QUEUE;
            tillQueue.add(visitor.cart.number());
        } else {
            serve(visitor);
        }
    }

    void shed(CheckoutDecision.ShedCheckout command) {
        Visitor visitor = atTheDoor(command.cart(), command.visit());
        if (visitor == null || forgotten(visitor)) return;
        turnedAway(visitor, Cause.FULL);
        long visit = visitor.cart.number() | (long) visitor.visit << 32;
        if (here.draws().on(visit, Purpose.COMES_BACK).chance(truth.comeBackShare())) {
            visitor.at = At.AWAY;
            long millis = (long) truth.comeBackMillis().sample(here.draws());
            here.kernel().after(Math.max(0, millis), readyHandler, visitor.cart.number());
        } else {
            abandon(visitor, Stage.TURNED_AWAY);
        }
    }

    void refuse(CheckoutDecision.RefuseCheckout command) {
        Visitor visitor = atTheDoor(command.cart(), command.visit());
        if (visitor == null || forgotten(visitor)) return;
        turnedAway(visitor, Cause.SOLD_OUT);
        abandon(visitor, Stage.SOLD_OUT);
    }

    private @Nullable Visitor atTheDoor(Cart cart, int visit) {
        Visitor visitor = visitors.get(cart.number());
        if (visitor == null || visitor.visit != visit || visitor.admitted) return null;
        return visitor.at == At.DOOR || visitor.at == At.GONE ? visitor : null;
    }

    /** Nobody is there who could be told. */
    private boolean forgotten(Visitor visitor) {
        if (visitor.at != At.GONE) return false;
        gone--;
        visitors.remove(visitor.cart.number());
        return true;
    }

    private void ready(Visitor visitor) {
        if (!visitor.buys) {
            abandon(visitor, Stage.CART);
            return;
        }
        long now = here.nowMillis();
        visitor.at = At.DOOR;
        visitor.visit++;
        visitor.startedMillis = now;
        visitor.waitedMillis = 0;
        visitor.admitted = false;
        CartEvent event = new CartEvent.CheckoutStarted(visitor.cart, visitor.visit, now);
        here.happened(event);
        here.lines().storefront().send(event, visitor.cart.number(), -1);
        if (visitor.at == At.DOOR || visitor.at == At.TILL_QUEUE) waitUntil(visitor, now + patienceMillis(visitor));
    }

    private void serve(Visitor visitor) {
        long now = here.nowMillis();
        busyTills++;
        if (visitor.at == At.GONE) {
            int number = visitor.cart.number();
            long inVainMillis = (long) truth.noShowMillis().sample(here.draws().on(number, Purpose.NO_SHOW));
            here.kernel().after(Math.max(0, inVainMillis), noShowHandler, number);
            return;
        }
        visitor.at = At.TILL;
        visitor.waitedMillis = now - visitor.startedMillis;
        here.happened(new CartEvent.CheckoutEntered(visitor.cart, visitor.visit, visitor.waitedMillis, now));
        int number = visitor.cart.number();
        long millis = (long) truth.tillMillis().sample(here.draws().on(number, Purpose.TILL));
        here.kernel().after(Math.max(0, millis), servedHandler, number);
    }

    private void served(Visitor visitor) {
        busyTills--;
        nextToTill();
        Cart cart = visitor.cart;
        visitor.at = At.PAYMENT;
        visitor.startedMillis = here.nowMillis();
        place.accept(cart.order(here.nowMillis()));
        OpenOrder open = openOrders.find(cart.number());
        if (open == null || open.paymentAnswered || !cart.paidAtCheckout()) visitors.remove(cart.number());
        else waitUntil(visitor, here.nowMillis() + Math.max(0, patienceMillis(visitor) - visitor.waitedMillis));
    }

    /** Nobody came: only now it is known that the customer has left. */
    private void noShow(Visitor visitor) {
        busyTills--;
        nextToTill();
        tellLeft(visitor, Stage.CHECKOUT);
        forgotten(visitor);
    }

    private void nextToTill() {
        while (!tillQueue.isEmpty()) {
            Visitor next = visitors.get(tillQueue.remove());
            if (next == null || next.at != At.TILL_QUEUE && next.at != At.GONE) continue; // has left
            serve(next);
            return;
        }
    }

    private long patienceMillis(Visitor visitor) {
        return (long) truth.patienceMillis().sample(here.draws().on(visitor.cart.number(), Purpose.PATIENCE));
    }

    private void waitUntil(Visitor visitor, long atMillis) {
        visitor.leavesAtMillis = atMillis;
        here.kernel().at(atMillis, leaveHandler, visitor.cart.number());
    }

    private void outOfPatience(int number) {
        Visitor visitor = visitors.get(number);
        if (visitor == null || here.nowMillis() < visitor.leavesAtMillis) return;
        if (visitor.at == At.PAYMENT) {
            OpenOrder open = openOrders.find(number);
            if (open == null || open.paymentAnswered) {
                visitors.remove(number); // the customer saw what came of it, and went
                return;
            }
            open.customerLeft = true;
        } else if (visitor.at != At.DOOR && visitor.at != At.TILL_QUEUE) {
            return;
        }
        visitor.waitedMillis += here.nowMillis() - visitor.startedMillis;
        abandon(visitor, visitor.at == At.PAYMENT ? Stage.PAYMENT : Stage.CHECKOUT);
    }

    private void turnedAway(Visitor visitor, Cause cause) {
        long now = here.nowMillis();
        visitor.waitedMillis = now - visitor.startedMillis;
        here.happened(new CartEvent.CheckoutTurnedAway(visitor.cart, visitor.visit, cause, visitor.waitedMillis, now));
    }

    private void abandon(Visitor visitor, Stage stage) {
        int number = visitor.cart.number();
        here.happened(new CartAbandoned(visitor.cart, stage, visitor.waitedMillis, here.nowMillis()));
        if (stage == Stage.CHECKOUT
                && truth.silentShare() > 0
                && here.draws().on(number, Purpose.LEAVES_SILENTLY).chance(truth.silentShare())) {
            visitor.at = At.GONE;
            gone++;
            return;
        }
        visitors.remove(number);
        if (stage == Stage.CHECKOUT || stage == Stage.PAYMENT) tellLeft(visitor, stage);
    }

    private void tellLeft(Visitor visitor, Stage stage) {
        CartEvent event = new CartAbandoned(visitor.cart, stage, visitor.waitedMillis, here.nowMillis());
        here.lines().storefront().send(event, visitor.cart.number(), -1);
    }
}
