package dev.drydock.simulator.scenario;

import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;

/**
 * How visitors of the shop become customers. Carts are filled at channels that are not marketplaces; a marketplace sends orders. Demand remains the mean number of
 * orders when nobody ever has to wait; how many carts that takes follows from the share left behind. Durations in milliseconds.
 *
 * @param carts whether there are carts; else orders are placed out of nowhere, and the rest means nothing
 * @param abandonedShare of carts left behind for reasons of the visitor's own, 0 to below 1
 * @param inCartMillis from filling a cart to the checkout, or to leaving it behind
 * @param patienceMillis what a customer waits at the checkout in all, for being let in and for the payment; its quantiles are the curve by which waiting costs
 *     conversion
 * @param tills checkouts that are served at once; 0: no limit
 * @param tillMillis how long one takes
 * @param silentShare of those who leave while they wait and whose place stays taken: nobody knows until they are called
 * @param noShowMillis for which a till then waits in vain
 * @param comeBackShare of customers who were turned away and try again, each time
 * @param comeBackMillis after which they do
 */
public record Shopping(
        boolean carts,
        double abandonedShare,
        Distribution inCartMillis,
        Distribution patienceMillis,
        int tills,
        Distribution tillMillis,
        double silentShare,
        Distribution noShowMillis,
        double comeBackShare,
        Distribution comeBackMillis) {
    /** What holds when a world says nothing. */
    public static final Shopping USUAL = new Shopping(
            false,
            0,
            new Constant(0),
            new Constant(Long.MAX_VALUE),
            0,
            new Constant(0),
            0,
            new Constant(0),
            0,
            new Constant(0));

    public Shopping {
        if (abandonedShare < 0 || abandonedShare >= 1)
            throw new IllegalArgumentException("some carts are left behind, never all of them");
    }

    /** Visits it takes for one order when nobody has to wait. */
    public double visitsPerOrder() {
        return carts ? 1 / (1 - abandonedShare) : 1;
    }
}
