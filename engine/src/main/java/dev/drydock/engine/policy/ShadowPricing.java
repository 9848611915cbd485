package dev.drydock.engine.policy;

/**
 * Whether the router pays for the stock it takes: to postage and handling it adds what the last units at a node are worth to the demand expected until the next
 * receipt.
 *
 * @param refreshMillis age at which a product's prices are worked out anew; 0: off
 * @param halfLifeMillis of the memory for demand: an order heard so long ago counts half
 * @param leadMillis from reorder to receipt, until receipts have been observed
 * @param caution standard deviations of Poisson demand added to the mean
 * @param shortageCents what it costs when a unit of demand finds no stock, on top of the dearest way to send one
 */
public record ShadowPricing(
        long refreshMillis, long halfLifeMillis, long leadMillis, double caution, long shortageCents) {
    public static final ShadowPricing OFF = new ShadowPricing(0, 0, 0, 0, 0);

    public boolean on() {
        return refreshMillis > 0;
    }
}
