package dev.drydock.domain.order;

/**
 * What a visitor has put aside to buy. A cart has the number that its order will have; carts that are left behind leave gaps in the numbers
 * of orders. So cart, checkout and order are one thing, followed by one number.
 *
 * @param basket the order as it would be, had it been placed when the cart was filled: what is in it, for whom, at which prices
 */
public record Cart(Order basket) {

    public int number() {
        return basket.number();
    }

    /** Whether it is paid while the customer waits; a bank slip is taken home and paid later. */
    public boolean paidAtCheckout() {
        return basket.payment() != PaymentMethod.BANK_SLIP;
    }

    /** The order that comes of it: prices of the cart, promises counted from its placing. */
    public Order order(long placedAtMillis) {
        return basket.placedLater(placedAtMillis);
    }
}
