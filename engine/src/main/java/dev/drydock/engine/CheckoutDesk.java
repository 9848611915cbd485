package dev.drydock.engine;

import dev.drydock.domain.decision.CheckoutDecision.AdmitCheckout;
import dev.drydock.domain.decision.CheckoutDecision.RefuseCheckout;
import dev.drydock.domain.decision.CheckoutDecision.ShedCheckout;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.engine.belief.StockHolds;
import dev.drydock.engine.policy.CheckoutRules;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets customers into the checkout: at once, or by rank while there is room and the desk behind is not backed up. When too many wait, some are asked to come back
 * later. What is held for a customer is let go once the order has its stock, or there will be none. Messages may come twice, late or never: a visit is taken on
 * once, and who was let in and is not heard of again is given up after a while.
 */
final class CheckoutDesk {
    private enum Stage {
        WAITING,
        ADMITTED,
        ORDERED
    }

    private static final class Customer extends Turn {
        final Cart cart;
        final int visit;
        final int shedRank;
        Stage stage = Stage.WAITING;
        boolean held;
        boolean gone;

        Customer(Cart cart, int visit, int shedRank) {
            this.cart = cart;
            this.visit = visit;
            this.shedRank = shedRank;
        }
    }

    private final Desk desk;
    private final CheckoutRules rules;
    private final int limit;
    private final Ranking ranking;
    private final ShedOrder shedOrder;
    private final StockHolds holds;
    private final Batches batches;
    private final Releases releases;
    private final RankedQueue<Customer> waiting;
    private final OrderTable<Customer> customers = new OrderTable<>();
    /** Those let in, by time; given up when they are too old. */
    private final ArrayDeque<Customer> admitted = new ArrayDeque<>();

    /** Carts whose checkouts are over: placed, or left behind. */
    private final NumberSet over = new NumberSet();
    /** By visit: carts heard of. */
    private final List<NumberSet> heardOf = new ArrayList<>();

    private final boolean everyoneAtOnce;
    private boolean used;
    private int inside;
    private boolean checkSet;

    CheckoutDesk(Desk desk, Batches batches, Releases releases) {
        this.desk = desk;
        this.batches = batches;
        this.releases = releases;
        rules = desk.policy.checkout();
        for (String name : rules.unknownNames(desk.network))
            throw new IllegalArgumentException("no channel or cohort " + name + " to turn away first");
        CheckoutQueue declared = CheckoutQueue.of(desk.workflow);
        limit = rules.limit() == CheckoutRules.UNSAID ? declared.limit() : rules.limit();
        ranking = new Ranking(desk.network, rules.rank());
        shedOrder = new ShedOrder(desk.network, rules.shed().isEmpty() ? declared.shed() : rules.shed());
        holds = new StockHolds(desk.network, desk.stock);
        waiting = new RankedQueue<>(rules.longestWaitMillis());
        everyoneAtOnce = rules.capacity() == 0
                && !rules.holdStock()
                && desk.policy.messages().outbox() == 0
                && rules.maxUnpaid() == 0
                && rules.maxUnrouted() == 0
                && rules.maxUnreleased() == 0;
    }

    void started(Cart cart, int visit) {
        used = true;
        if (over.contains(cart.number()) || !news(cart.number(), visit)) return;
        if (everyoneAtOnce) {
            desk.decide(new AdmitCheckout(cart, visit, Reasons.YOUR_TURN));
            return;
        }
        Customer known = customers.get(cart.number());
        if (known != null && known.visit > visit) return;
        if (known != null) leave(known);
        Customer customer = new Customer(cart, visit, shedOrder.rank(cart.basket()));
        if (rules.holdStock() && !holds.covers(cart.basket())) {
            desk.decide(new RefuseCheckout(cart, visit, Reasons.SOLD_OUT));
            return;
        }
        long allowedMillis = cart.basket().promisedMillis() - cart.basket().placedAtMillis();
        customer.key = ranking.key(cart.basket(), allowedMillis, false);
        customers.put(cart.number(), customer);
        waiting.add(customer, desk.nowMillis());
        letIn();
        if (limit > 0 && waiting.size() > limit) shed();
    }

    /** The customer has left before there was an order, or while the payment was awaited. */
    void abandoned(Cart cart) {
        over.add(cart.number());
        Customer customer = customers.get(cart.number());
        if (customer != null) leave(customer);
    }

    void ordered(int number) {
        if (!used) return;
        over.add(number);
        Customer customer = customers.get(number);
        if (customer == null || customer.stage == Stage.ORDERED) return;
        if (customer.stage == Stage.ADMITTED) inside--;
        waiting.remove(customer);
        customer.stage = Stage.ORDERED;
    }

    /** The order has its stock, or waits for it like any other, or is given up. */
    void settled(int number) {
        if (!used) return;
        Customer customer = customers.get(number);
        if (customer != null) leave(customer);
    }

    /** To be called when something may have made room. */
    void letIn() {
        if (waiting.isEmpty()) return;
        giveUpUnheardOf();
        while (!waiting.isEmpty() && roomInside() && !backedUp()) {
            Customer next = waiting.poll(desk.nowMillis());
            if (next != null) admit(next);
        }
        if (!waiting.isEmpty() && desk.outboxFull(BusinessSystem.PAYMENT)) setCheck();
    }

    void check() {
        checkSet = false;
        giveUpUnheardOf();
        if (!admitted.isEmpty()) setCheck();
        letIn();
    }

    /** Units held for customers. */
    long heldUnits() {
        return holds.heldUnits();
    }

    private boolean news(int number, int visit) {
        while (heardOf.size() < visit) heardOf.add(new NumberSet());
        return heardOf.get(visit - 1).add(number);
    }

    private boolean roomInside() {
        return rules.capacity() == 0 || inside < rules.capacity();
    }

    private boolean backedUp() {
        return desk.outboxFull(BusinessSystem.PAYMENT)
                || rules.maxUnpaid() > 0 && desk.unpaid.size() >= rules.maxUnpaid()
                || rules.maxUnrouted() > 0 && batches.waiting() >= rules.maxUnrouted()
                || rules.maxUnreleased() > 0 && releases.waiting() >= rules.maxUnreleased();
    }

    private void admit(Customer customer) {
        Cart cart = customer.cart;
        if (rules.holdStock()) {
            if (!holds.covers(cart.basket())) {
                customers.remove(cart.number());
                desk.decide(new RefuseCheckout(cart, customer.visit, Reasons.SOLD_OUT));
                return;
            }
            holds.hold(cart.basket());
            customer.held = true;
        }
        customer.stage = Stage.ADMITTED;
        customer.sinceMillis = desk.nowMillis();
        inside++;
        admitted.add(customer);
        setCheck();
        desk.decide(new AdmitCheckout(cart, customer.visit, Reasons.YOUR_TURN));
    }

    private void shed() {
        Customer worst = waiting.at(0);
        for (int i = 1; i < waiting.size(); i++) {
            Customer other = waiting.at(i);
            if (other.shedRank != worst.shedRank ? other.shedRank < worst.shedRank : worst.before(other)) worst = other;
        }
        leave(worst);
        desk.decide(new ShedCheckout(worst.cart, worst.visit, Reasons.CHECKOUT_FULL));
    }

    private void leave(Customer customer) {
        if (customer.gone) return;
        customer.gone = true;
        waiting.remove(customer);
        if (customer.stage == Stage.ADMITTED) inside--;
        if (customer.held) holds.release(customer.cart.basket());
        customers.remove(customer.cart.number());
    }

    private void giveUpUnheardOf() {
        long before = desk.nowMillis() - rules.holdMillis();
        Customer oldest = admitted.peek();
        while (oldest != null && (oldest.gone || oldest.sinceMillis <= before)) {
            admitted.remove();
            leave(oldest);
            oldest = admitted.peek();
        }
    }

    private void setCheck() {
        if (checkSet) return;
        checkSet = true;
        desk.wakeAt(Timer.Kind.CHECKOUT_CHECK, 0, 0, desk.nowMillis() + rules.holdMillis(), Reasons.SCHEDULED);
    }
}
