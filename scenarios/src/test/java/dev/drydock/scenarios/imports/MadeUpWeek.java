package dev.drydock.scenarios.imports;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Place;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.simulator.random.Choice;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Empirical;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Scenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Makes up the orders of the shipped scenario {@code real-week}: a week of a marketplace that never was. Its shape is measured, from Olist public
 * e-commerce data, purchases 2017-01 to 2018-04: hour of the week, baskets, places, payment methods and their lags come from the calibrated
 * world; promises by distance, the spread of freight about its rate, repeat customers and cancellations stand below. No row of
 * the source is in it.
 */
final class MadeUpWeek {
    static final long SEED = 2026_03_02;
    static final int ORDERS = 1540;

    private static final long DAY_MILLIS = 86_400_000L;
    private static final long MONDAY_MILLIS =
            Instant.parse("2026-03-02T00:00:00-03:00").toEpochMilli();
    private static final double REPEATS = 0.062; // share of orders by customers who ordered before
    private static final double CANCELLED = 0.0056;
    private static final double FREIGHT_SIGMA = 0.209; // mean absolute residual of the logarithm of freight

    /** Days from purchase to the promised day, by carrier zone: 10 %, 50 %, 90 %; the ends are drawn out by as much again. */
    private static final double[][] PROMISE_DAYS = {
        {12, 15, 23}, {13, 19, 27}, {19, 24, 32}, {21, 26, 34}, {24, 31, 38}, {25, 34, 43}
    };

    private static final List<PaymentMethod> METHODS = List.of(PaymentMethod.values());

    private static final int WHEN = 1;
    private static final int WHO = 2;
    private static final int WHAT = 3;
    private static final int PAID = 4;
    private static final int PROMISED = 5;
    private static final int CALLED_OFF = 6;

    private final Draws draws = new Draws(SEED);
    private final Network network;
    private final Demand.Curve demand;
    private final List<Distribution> approvalMillis;
    private final Choice places;
    private final Choice products;
    private final Choice lines;
    private final Choice units;
    private final Choice payments;

    /** @param world any scenario of the calibrated world in which orders arise by curve */
    MadeUpWeek(Scenario world) {
        network = world.world().network();
        demand = (Demand.Curve) world.demand();
        approvalMillis = world.world().payments().approvalMillis();
        places = new Choice(demand.basket().placeWeight());
        products = new Choice(demand.basket().productWeight());
        lines = new Choice(demand.basket().linesWeight());
        units = new Choice(demand.basket().unitsWeight());
        payments = new Choice(demand.basket().paymentWeight());
    }

    /** The orders in order of placing. */
    List<NamedOrder> orders() {
        long[] placed = new long[ORDERS];
        Choice hours = new Choice(demand.hourOfWeekShare());
        for (int i = 0; i < ORDERS; i++) {
            Draws on = draws.on(i, WHEN);
            long second = hours.pick(on) * 3600L + on.nextInt(3600);
            placed[i] = MONDAY_MILLIS + second * 1000;
        }
        Arrays.sort(placed);
        List<NamedOrder> orders = new ArrayList<>();
        int customers = 0;
        for (int i = 0; i < ORDERS; i++) {
            Draws on = draws.on(i, WHO);
            boolean again = customers > 0 && on.chance(REPEATS);
            int customer = again ? on.nextInt(customers) : customers++;
            orders.add(order(i, placed[i], customer, again));
        }
        orders.sort(Comparator.comparingLong(NamedOrder::placedAtMillis));
        return orders;
    }

    private NamedOrder order(int number, long placedAt, int customer, boolean again) {
        Place place = network.places().get(places.pick(draws.on(customer, WHO + 100)));
        Draws on = draws.on(number, WHAT);
        List<NamedOrder.Line> bought = new ArrayList<>();
        int count = 1 + lines.pick(on);
        int grams = 0;
        int cm3 = 0;
        Product first = network.products().get(0);
        for (int line = 0; line < count; line++) {
            Product product = network.products().get(products.pick(on));
            int many = 1 + units.pick(on);
            if (bought.stream().anyMatch(other -> other.sku().equals(product.sku()))) continue;
            if (bought.isEmpty()) first = product;
            bought.add(new NamedOrder.Line(product.sku(), many, Math.max(100, product.priceCents() / 10 * 10)));
            grams += many * product.weightGrams();
            cm3 += many * product.volumeCm3();
        }
        int origin = origin(first);
        long rate = network.postageCents(0, origin, place.index(), grams, cm3, placedAt);
        double spread = StrictMath.exp(FREIGHT_SIGMA * (on.nextDouble() + on.nextDouble() + on.nextDouble() - 1.5) * 2);
        PaymentMethod method = METHODS.get(payments.pick(draws.on(number, PAID)));
        long paidAfter = Math.round(approval(method).sample(draws) / 1000) * 1000;
        return new NamedOrder(
                String.format(Locale.ROOT, "W%04d", number + 1),
                placedAt,
                network.channels().get(0).name(),
                place.name(),
                "c" + (customer + 1),
                again ? Cohort.RETURNING : Cohort.NEW,
                method,
                paidAfter,
                promise(number, placedAt, network.zone(origin, place.index())),
                Math.round(rate * spread),
                draws.on(number, CALLED_OFF).chance(CANCELLED),
                bought);
    }

    private Distribution approval(PaymentMethod method) {
        return approvalMillis.get(METHODS.indexOf(method));
    }

    /** The node whose goods these are: product families are named after the node they lie at. */
    private int origin(Product product) {
        return network.nodes().stream()
                .filter(node -> product.category().startsWith(node.name()))
                .findFirst()
                .orElseThrow()
                .index();
    }

    /** The end of a working day, local time. */
    private long promise(int number, long placedAt, int zone) {
        double[] days = PROMISE_DAYS[zone - 1];
        double drawnOut = days[0] - (days[1] - days[0]);
        Distribution promise = new Empirical(List.of(
                new Empirical.Point(0, Math.max(5, drawnOut)),
                new Empirical.Point(0.1, days[0]),
                new Empirical.Point(0.5, days[1]),
                new Empirical.Point(0.9, days[2]),
                new Empirical.Point(1, days[2] + (days[2] - days[1]))));
        long offsetMillis = demand.utcOffsetMinutes() * 60_000L;
        long day = Math.floorDiv(placedAt + offsetMillis, DAY_MILLIS)
                + Math.round(promise.sample(draws.on(number, PROMISED)));
        while (Math.floorMod(day + 3, 7L) > 4) day++; // epoch day 0 was a Thursday
        return (day + 1) * DAY_MILLIS - offsetMillis - 1000;
    }
}
