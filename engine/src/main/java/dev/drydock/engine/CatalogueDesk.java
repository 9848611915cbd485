package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.CatalogueEvent.ProductChanged;
import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.CatalogueRules;
import dev.drydock.engine.policy.RuleSet;
import dev.drydock.engine.routing.Router;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What the desk knows of the goods: takes over changes as they are heard, or once a day by hand, each version once and never an older one; looks at the prices of new orders; and lets
 * go of orders that wait for what is not sold any more.
 */
final class CatalogueDesk {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long MINUTE_MILLIS = 60_000L;
    private static final long BASIS_POINTS = 10_000;

    private final Desk desk;
    private final Tickets tickets;
    private final RuleSet rules;
    private final Router router;
    private final Backorders backorders;
    private final CatalogueRules policy;
    private final boolean byHand;
    private final int[] versions;
    private final long[] askedCents;
    private final long[] oldCents;
    private final long[] changedMillis;
    private final boolean[] introduced;
    /** Heard and not taken over yet, the latest of each product. */
    private final TreeMap<Integer, ProductChanged> pending = new TreeMap<>();

    private boolean reviewSet;

    CatalogueDesk(Desk desk, Tickets tickets, RuleSet rules, Router router, Backorders backorders) {
        this.desk = desk;
        this.tickets = tickets;
        this.rules = rules;
        this.router = router;
        this.backorders = backorders;
        policy = desk.policy.catalogue();
        byHand = tickets.byHand(ExceptionType.PRODUCT_CHANGED);
        int products = desk.network.products().size();
        versions = new int[products];
        askedCents = new long[products];
        for (Product product : desk.network.products()) askedCents[product.index()] = product.priceCents();
        oldCents = askedCents.clone();
        changedMillis = new long[products];
        introduced = new boolean[products];
    }

    void changed(ProductChanged event) {
        if (event.version() <= versions[event.product()]) return;
        if (!byHand) {
            takeOver(event);
            return;
        }
        ProductChanged known = pending.get(event.product());
        if (known != null && known.version() >= event.version()) return;
        pending.put(event.product(), event);
        if (!reviewSet) setReview();
    }

    /** It is time to look at what came in since yesterday: a person keys it in. */
    void review() {
        reviewSet = false;
        if (pending.isEmpty()) return;
        tickets.raise(ExceptionType.PRODUCT_CHANGED, null, null, Reasons.PRODUCTS_CHANGED, () -> {
            List<ProductChanged> changes = new ArrayList<>(pending.values());
            pending.clear();
            for (ProductChanged change : changes) takeOver(change);
        });
    }

    boolean checksPrices() {
        return policy.checkPrices();
    }

    /**
     * Looks at the prices of an order before anything is done for it.
     *
     * @return whether somebody has to look at it first; {@code goOn} follows when that was done
     */
    boolean asks(OrderState state, Runnable goOn) {
        if (priced(state.order)) return false;
        tickets.raise(ExceptionType.PRICE_MISMATCH, state.order, null, Reasons.OTHER_PRICE, () -> {
            if (belowCost(state.order)) backorders.turnAway(state, ExceptionType.PRICE_MISMATCH, Reasons.BELOW_COST);
            else goOn.run();
        });
        return true;
    }

    /** Whether every line was paid at what the product costs, or has just cost. */
    private boolean priced(Order order) {
        double paidShare = order.promotion() < 0
                ? 1
                : 1 - desk.network.promotions().get(order.promotion()).discountShare();
        for (int line = 0; line < order.lines(); line++) {
            int product = order.product(line);
            boolean recent = desk.nowMillis() - changedMillis[product] < policy.graceMillis();
            if (!near(order.unitPriceCents(line), askedCents[product] * paidShare)
                    && !(recent && near(order.unitPriceCents(line), oldCents[product] * paidShare))) return false;
        }
        return true;
    }

    private boolean near(long paidCents, double askedCents) {
        return Math.abs(paidCents - askedCents) <= Math.max(1, policy.toleranceShare() * askedCents);
    }

    private boolean belowCost(Order order) {
        long costCents = 0;
        for (int line = 0; line < order.lines(); line++)
            costCents += order.units(line) * rules.costCents(order.product(line));
        return order.goodsCents() < costCents;
    }

    private void takeOver(ProductChanged event) {
        int product = event.product();
        if (event.version() <= versions[product]) return;
        versions[product] = event.version();
        long off = Math.round((double) (event.priceCents() * event.discountBasisPoints()) / BASIS_POINTS);
        long asked = event.priceCents() - off;
        if (asked != askedCents[product]) {
            oldCents[product] = askedCents[product];
            askedCents[product] = asked;
            changedMillis[product] = desk.nowMillis();
        }
        rules.productChanged(product, event.weightGrams(), event.costCents());
        router.productChanged(product, event.weightGrams(), event.volumeCm3());
        if (event.sale() == Sale.ON_SALE && !introduced[product] && event.version() == 1)
            router.introduced(product, desk.nowMillis());
        introduced[product] = true;
        if (event.sale() == Sale.RETIRED && !desk.retired(product)) retire(product);
    }

    /** Nothing is ordered or kept back any more, and who waits for it is told. */
    private void retire(int product) {
        desk.retire(product);
        List<OrderState> waiting = new ArrayList<>();
        desk.orders.forEach(state -> {
            if (state.backordered && waitsFor(state, product)) waiting.add(state);
        });
        for (OrderState state : waiting) backorders.retired(state);
    }

    private static boolean waitsFor(OrderState state, int product) {
        int[] missing = state.missing;
        if (missing == null) return false;
        for (int line = 0; line < missing.length; line++)
            if (missing[line] > 0 && state.order.product(line) == product) return true;
        return false;
    }

    private void setReview() {
        reviewSet = true;
        long midnightMillis = desk.nowMillis() - Math.floorMod(desk.nowMillis(), DAY_MILLIS);
        long atMillis = midnightMillis + policy.reviewAtMinute() * MINUTE_MILLIS;
        while (atMillis <= desk.nowMillis()) atMillis += DAY_MILLIS;
        desk.wakeAt(Timer.Kind.CATALOGUE_REVIEW, 0, 0, atMillis, Reasons.SCHEDULED);
    }
}
