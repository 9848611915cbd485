package dev.drydock.domain.order;

/**
 * What a customer asked for: the facts fixed when the order was placed. Immutable; arrays must not be changed.
 *
 * <p>Lines are parallel arrays, one entry a line: product index, units, unit price paid in cents.
 */
public final class Order {
    private final int number;
    private final String reference;
    private final long placedAtMillis;
    private final int channel;
    private final int place;
    private final int customer;
    private final Cohort cohort;
    private final PaymentMethod payment;
    private final int promotion;
    private final int[] products;
    private final int[] units;
    private final long[] unitPricesCents;
    private final long shippingFeeCents;
    private final long shipByMillis;
    private final long promisedMillis;
    private final int totalUnits;
    private final long goodsCents;

    /**
     * @param number counts from 0 within a run, in order of placing
     * @param reference the order's id in the export it was replayed from; empty for a synthetic order
     * @param promotion index of the promotion it was bought under, or -1
     * @param shipByMillis expected ship date
     * @param promisedMillis latest delivery promised at checkout
     */
    public Order(
            int number,
            String reference,
            long placedAtMillis,
            int channel,
            int place,
            int customer,
            Cohort cohort,
            PaymentMethod payment,
            int promotion,
            int[] products,
            int[] units,
            long[] unitPricesCents,
            long shippingFeeCents,
            long shipByMillis,
            long promisedMillis) {
        if (products.length == 0 || products.length != units.length || products.length != unitPricesCents.length)
            throw new IllegalArgumentException("an order has at least one line");
        this.number = number;
        this.reference = reference;
        this.placedAtMillis = placedAtMillis;
        this.channel = channel;
        this.place = place;
        this.customer = customer;
        this.cohort = cohort;
        this.payment = payment;
        this.promotion = promotion;
        this.products = products;
        this.units = units;
        this.unitPricesCents = unitPricesCents;
        this.shippingFeeCents = shippingFeeCents;
        this.shipByMillis = shipByMillis;
        this.promisedMillis = promisedMillis;
        int sumUnits = 0;
        long sumCents = 0;
        for (int line = 0; line < products.length; line++) {
            sumUnits += units[line];
            sumCents += units[line] * unitPricesCents[line];
        }
        this.totalUnits = sumUnits;
        this.goodsCents = sumCents;
    }

    public int number() {
        return number;
    }

    /** The id in the export it was replayed from; empty for a synthetic order. */
    public String reference() {
        return reference;
    }

    public long placedAtMillis() {
        return placedAtMillis;
    }

    public int channel() {
        return channel;
    }

    public int place() {
        return place;
    }

    public int customer() {
        return customer;
    }

    public Cohort cohort() {
        return cohort;
    }

    public PaymentMethod payment() {
        return payment;
    }

    /** Index of the promotion it was bought under, or -1. */
    public int promotion() {
        return promotion;
    }

    public int lines() {
        return products.length;
    }

    public int product(int line) {
        return products[line];
    }

    public int units(int line) {
        return units[line];
    }

    public long unitPriceCents(int line) {
        return unitPricesCents[line];
    }

    /** Units of each line; shared, not to be changed. */
    public int[] unitsByLine() {
        return units;
    }

    public int totalUnits() {
        return totalUnits;
    }

    /** What the customer pays for the goods. */
    public long goodsCents() {
        return goodsCents;
    }

    public long shippingFeeCents() {
        return shippingFeeCents;
    }

    /** What is authorised: goods and delivery. */
    public long totalCents() {
        return goodsCents + shippingFeeCents;
    }

    public long shipByMillis() {
        return shipByMillis;
    }

    public long promisedMillis() {
        return promisedMillis;
    }

    /** The same, placed later: what is promised moves along. */
    Order placedLater(long atMillis) {
        long laterMillis = atMillis - placedAtMillis;
        return new Order(
                number,
                reference,
                atMillis,
                channel,
                place,
                customer,
                cohort,
                payment,
                promotion,
                products,
                units,
                unitPricesCents,
                shippingFeeCents,
                shipByMillis + laterMillis,
                promisedMillis + laterMillis);
    }

    @Override
    public String toString() {
        return reference.isEmpty() ? "order " + number : "order " + number + " (" + reference + ")";
    }
}
