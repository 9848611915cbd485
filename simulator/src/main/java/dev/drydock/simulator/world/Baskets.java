package dev.drydock.simulator.world;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Promotion;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.simulator.random.Choice;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import org.jspecify.annotations.Nullable;

/** Fills the baskets: who orders what, where, and what they were promised. */
interface Baskets {
    Order fill(int order, long placedMillis);

    /** Orders made up from weights. */
    final class Synthetic implements Baskets {
        private static final Cohort[] COHORTS = Cohort.values();
        private static final PaymentMethod[] PAYMENTS = PaymentMethod.values();
        private static final String SYNTHETIC = "";

        private final Network network;
        private final Draws draws;
        private final Demand.Basket basket;
        private final Choice lines;
        private final Choice units;
        private final Choice products;
        private final Choice channels;
        private final Choice places;
        private final Choice cohorts;
        private final Choice payments;
        private final @Nullable Assortment assortment;

        /** @param assortment the goods as they are at each moment; null when they stay as they are */
        Synthetic(Network network, Draws draws, Demand.Basket basket, @Nullable Assortment assortment) {
            this.assortment = assortment;
            this.network = network;
            this.draws = draws;
            this.basket = basket;
            this.lines = new Choice(basket.linesWeight());
            this.units = new Choice(basket.unitsWeight());
            this.products = new Choice(basket.productWeight());
            this.channels = new Choice(basket.channelWeight());
            this.places = new Choice(basket.placeWeight());
            this.cohorts = new Choice(basket.cohortWeight());
            this.payments = new Choice(basket.paymentWeight());
        }

        @Override
        public Order fill(int order, long placedMillis) {
            Draws on = draws.on(order, Purpose.BASKET);
            Channel channel = network.channels().get(channels.pick(on));
            int place = places.pick(on);
            int customer = on.nextInt(basket.customers());
            Cohort cohort = COHORTS[cohorts.pick(on)];
            PaymentMethod payment = PAYMENTS[payments.pick(on)];
            int promotion = promotion(placedMillis, on);
            double paidShare =
                    promotion < 0 ? 1 : 1 - network.promotions().get(promotion).discountShare();
            int count = Math.min(1 + lines.pick(on), assortment == null ? products.size() : assortment.size());
            int[] product = new int[count];
            int[] unit = new int[count];
            long[] price = new long[count];
            for (int line = 0; line < count; line++) {
                product[line] = another(product, line, on);
                unit[line] = 1 + units.pick(on);
                long asked = assortment == null
                        ? network.products().get(product[line]).priceCents()
                        : assortment.priceCents(product[line], channel.marketplace());
                price[line] = Math.round(asked * paidShare);
            }
            return new Order(
                    order,
                    SYNTHETIC,
                    placedMillis,
                    channel.index(),
                    place,
                    customer,
                    cohort,
                    payment,
                    promotion,
                    product,
                    unit,
                    price,
                    channel.shippingFeeCents(),
                    placedMillis + channel.shipWithinMillis(),
                    placedMillis + channel.deliverWithinMillis());
        }

        /** A product that is not in the basket yet; a few tries, then the next one that is free. */
        private int another(int[] chosen, int count, Draws on) {
            int product = products.pick(on);
            for (int tries = 0; taken(chosen, count, product); tries++)
                product = tries < 8 ? products.pick(on) : (product + 1) % products.size();
            return product;
        }

        private boolean taken(int[] chosen, int count, int product) {
            return contains(chosen, count, product) || assortment != null && !assortment.onSale(product);
        }

        private static boolean contains(int[] chosen, int count, int product) {
            for (int i = 0; i < count; i++) if (chosen[i] == product) return true;
            return false;
        }

        private int promotion(long atMillis, Draws on) {
            for (Promotion promotion : network.promotions()) {
                if (atMillis >= promotion.fromMillis()
                        && atMillis < promotion.untilMillis()
                        && on.chance(basket.promotionShare()[promotion.index()])) return promotion.index();
            }
            return -1;
        }
    }

    /** The orders of an export, as they were. */
    static Baskets replay(Network network, Demand.Replay demand) {
        return (order, placedMillis) -> {
            ReplayOrder was = demand.orders().get(order);
            Channel channel = network.channels().get(was.channel());
            return new Order(
                    order,
                    was.reference(),
                    placedMillis,
                    was.channel(),
                    was.place(),
                    was.customer(),
                    was.cohort(),
                    was.payment(),
                    -1,
                    was.products(),
                    was.units(),
                    was.unitPricesCents(),
                    was.shippingFeeCents(),
                    placedMillis + channel.shipWithinMillis(),
                    was.promisedMillis() > 0 ? was.promisedMillis() : placedMillis + channel.deliverWithinMillis());
        };
    }
}
