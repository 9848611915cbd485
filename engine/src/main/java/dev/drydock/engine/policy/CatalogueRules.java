package dev.drydock.engine.policy;

/**
 * What is done when products change while orders come in.
 *
 * @param checkPrices compares what was paid with what the product is believed to cost; else every price is honoured unseen
 * @param toleranceShare of the price by which they may differ
 * @param graceMillis after a change, within which its old price is honoured too
 * @param reviewAtMinute minute of the UTC day at which a person takes changes over, where that is done by hand
 */
public record CatalogueRules(boolean checkPrices, double toleranceShare, long graceMillis, int reviewAtMinute) {
    /** Changes count at once, prices are not looked at. */
    public static final CatalogueRules USUAL = new CatalogueRules(false, 0, 0, 0);
}
