package dev.drydock.simulator.world;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is still owed on each order, in truth: units to deliver or cancel, money to collect or release, returns on their way. */
final class OpenOrders {
    /** One order's open ends. */
    static final class OpenOrder {
        final Order order;
        int unitsOwed;
        boolean paymentAsked;
        boolean paymentAnswered;
        /** Without waiting for the payment: nothing can be authorised any more. */
        boolean customerLeft;

        boolean authorised;
        long authorisedCents;
        long capturedCents;
        long refundedCents;
        /** Moved back by the card network. */
        long chargedBackCents;
        /** Was authorised, is not any more, and is still to be collected or given up. */
        long lapsedCents;

        long expiresAtMillis;
        boolean handedOver;
        boolean cancelCounted;
        /** What the customer may still dispute; null: nothing. */
        @Nullable
        Grievance grievance;

        int returnsUnderWay;
        int parcelsUnderWay;
        /** Commands about its money, but for authorisations. */
        int calls;

        OpenOrder(Order order) {
            this.order = order;
            this.unitsOwed = order.totalUnits();
        }

        boolean undelivered() {
            return unitsOwed > 0 || parcelsUnderWay > 0;
        }

        /** What is still to come, for a person. */
        @Override
        public String toString() {
            return order + ": " + unitsOwed + " units owed, " + (authorisedCents - capturedCents)
                    + " cents authorised and not captured, " + parcelsUnderWay + " parcels and " + returnsUnderWay
                    + " returns under way";
        }

        private boolean settled() {
            return unitsOwed <= 0
                    && authorisedCents == capturedCents
                    && returnsUnderWay == 0
                    && parcelsUnderWay == 0
                    && lapsedCents == 0
                    && grievance == null;
        }
    }

    private final OrderTable<OpenOrder> open = new OrderTable<>();

    void add(Order order) {
        open.put(order.number(), new OpenOrder(order));
    }

    /** @throws IllegalStateException when nothing is open on that order any more */
    OpenOrder of(Order order) {
        return open.require(order.number());
    }

    @Nullable
    OpenOrder find(int orderNumber) {
        return open.get(orderNumber);
    }

    /** To be called after each change: an order on which nothing is open is forgotten. */
    void settle(OpenOrder order) {
        if (order.settled()) open.remove(order.order.number());
    }

    /** Each order on which something is open, by number. */
    void forEach(Consumer<OpenOrder> action) {
        open.forEach(action);
    }

    int size() {
        return open.size();
    }
}
