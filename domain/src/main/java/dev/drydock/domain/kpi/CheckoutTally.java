package dev.drydock.domain.kpi;

import dev.drydock.domain.event.CartEvent;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CheckoutEntered;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.CheckoutTurnedAway;
import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import java.util.Map;

/**
 * How carts become orders, and what is lost on the way. Says nothing of a shop without carts. Carts filled during the warm-up are not counted; whoever is turned
 * away and comes back is one cart, and one checkout for each visit.
 */
final class CheckoutTally {
    private final CaseFile cases;
    private final CheckoutsEnd end;
    private final CheckoutBacklog backlog;
    private final long[] costCentsByProduct;
    private final boolean[] marketplace;
    private final WaitTally waits = new WaitTally();
    private boolean used;
    private long carts;
    private long checkouts;
    private long ordered;
    private long lostToWaiting;
    private long lostMarginCents;
    private long keptMarginCents;
    private long withoutCart;
    private long ofLoyal;
    private long ofLoyalOtif;
    private long ofMarketplace;
    private long ofMarketplaceOtif;

    CheckoutTally(Network network, CaseFile cases, CheckoutsEnd end, CheckoutBacklog backlog) {
        this.cases = cases;
        this.end = end;
        this.backlog = backlog;
        this.costCentsByProduct =
                network.products().stream().mapToLong(Product::costCents).toArray();
        this.marketplace = new boolean[network.channels().size()];
        for (Channel channel : network.channels()) marketplace[channel.index()] = channel.marketplace();
    }

    /** Whether this shop has carts. */
    boolean used() {
        return used;
    }

    void created(Cart cart) {
        used = true;
        if (counts(cart)) carts++;
    }

    void started(CheckoutStarted event) {
        end.started(event.cart());
        backlog.atCheckout(1, event.atMillis());
        if (event.visit() == 1 && counts(event.cart())) checkouts++;
    }

    void entered(CheckoutEntered event) {
        backlog.atCheckout(-1, event.atMillis());
        waited(event.cart(), event.waitedMillis());
    }

    void turnedAway(CheckoutTurnedAway event) {
        end.ended(event.cart());
        backlog.atCheckout(-1, event.atMillis());
        waited(event.cart(), event.waitedMillis());
    }

    void abandoned(CartAbandoned event) {
        Cart cart = event.cart();
        if (event.stage() == CartEvent.Stage.CART) return;
        if (event.stage() == CartEvent.Stage.CHECKOUT) {
            end.ended(cart);
            backlog.atCheckout(-1, event.atMillis());
            waited(cart, event.waitedMillis());
        }
        if (event.stage() == CartEvent.Stage.PAYMENT) end.leftAtPayment(cart);
        if (!counts(cart)) return;
        if (event.stage() == CartEvent.Stage.PAYMENT) ordered--;
        if (event.stage() != CartEvent.Stage.SOLD_OUT) lostToWaiting++;
        Order basket = cart.basket();
        lostMarginCents += marginCents(basket, basket.unitsByLine());
    }

    void placed(OrderCase begun) {
        if (!used) return;
        Order order = begun.order;
        boolean fromCart = end.ordered(order, !marketplace[order.channel()]);
        begun.awaitsPayment = true;
        backlog.forPayment(1, order.placedAtMillis());
        if (!begun.counted) return;
        if (fromCart) ordered++;
        else withoutCart++;
        if (order.cohort() == Cohort.LOYAL) ofLoyal++;
        if (marketplace[order.channel()]) ofMarketplace++;
    }

    void paymentAnswered(OrderCase now, long atMillis) {
        if (!now.awaitsPayment) return;
        now.awaitsPayment = false;
        backlog.forPayment(-1, atMillis);
    }

    void charged(Order order, long cents) {
        if (used) end.charged(order, cents);
    }

    void accepted(OrderCase now, long atMillis) {
        if (!used || now.awaitsRouting || now.attempted) return;
        now.awaitsRouting = true;
        backlog.forRouting(1, atMillis);
    }

    void routed(OrderCase now, long atMillis) {
        if (!now.awaitsRouting) return;
        now.awaitsRouting = false;
        backlog.forRouting(-1, atMillis);
    }

    void delivered(OrderCase now, int[] unitsByLine) {
        if (used && now.counted) keptMarginCents += marginCents(now.order, unitsByLine);
    }

    void ended(OrderCase done) {
        if (!used || !done.counted || !done.inFull() || done.late()) return;
        if (done.order.cohort() == Cohort.LOYAL) ofLoyalOtif++;
        if (marketplace[done.order.channel()]) ofMarketplaceOtif++;
    }

    private boolean counts(Cart cart) {
        return cases.counts(cart.basket());
    }

    private void waited(Cart cart, long millis) {
        if (counts(cart)) waits.add(millis);
    }

    private long marginCents(Order order, int[] unitsByLine) {
        long cents = 0;
        for (int line = 0; line < unitsByLine.length; line++)
            cents += unitsByLine[line] * (order.unitPriceCents(line) - costCentsByProduct[order.product(line)]);
        return cents;
    }

    long lostToWaiting() {
        return lostToWaiting;
    }

    long lostMarginCents() {
        return lostMarginCents;
    }

    /** @param costCents of fulfilment, in all */
    void report(long costCents, Map<Kpi, Double> kpis) {
        if (!used) return;
        Ratio.report(Kpi.CHECKOUT_RATE, checkouts, carts, kpis);
        Ratio.report(Kpi.CONVERSION, ordered, checkouts, kpis);
        waits.report(Kpi.CHECKOUT_WAIT, Kpi.CHECKOUT_WAIT_P95, 0.95, kpis);
        Ratio.report(Kpi.CARTS_LOST, lostToWaiting * 1000, checkouts, kpis);
        Ratio.report(Kpi.LOST_MARGIN, lostMarginCents, checkouts, kpis);
        Ratio.report(Kpi.MARGIN_KEPT, keptMarginCents - costCents, checkouts + withoutCart, kpis);
        Ratio.report(Kpi.OTIF_LOYAL, ofLoyalOtif, ofLoyal, kpis);
        Ratio.report(Kpi.OTIF_MARKETPLACE, ofMarketplaceOtif, ofMarketplace, kpis);
    }
}
