package dev.drydock.simulator.scenario;

import dev.drydock.simulator.random.Distribution;
import java.util.List;

/** Where orders come from. */
public sealed interface Demand {

    /**
     * Orders made up by a curve: Poisson within the hour, with a random factor by day.
     *
     * @param ordersPerDay mean over a week
     * @param hourOfWeekShare 168 shares of a week, Monday 00h first, local time of the demand, summing to 1
     * @param utcOffsetMinutes of that local time
     * @param dayFactorSd standard deviation of the day's random factor (mean 1)
     */
    record Curve(double ordersPerDay, double[] hourOfWeekShare, int utcOffsetMinutes, double dayFactorSd, Basket basket)
            implements Demand {}

    /** Orders one after the other with independent gaps; ends after so many orders. */
    record Renewal(Distribution gapMillis, long orders, Basket basket) implements Demand {}

    /** The orders of an export, in order of placing; index columns point into the world's network. */
    record Replay(List<ReplayOrder> orders) implements Demand {}

    /**
     * What an order is made of.
     *
     * @param linesWeight weight of 1, 2, 3… lines
     * @param unitsWeight weight of 1, 2, 3… units in a line
     * @param productWeight by product index
     * @param channelWeight by channel index
     * @param placeWeight by place index
     * @param cohortWeight by {@link dev.drydock.domain.order.Cohort}
     * @param paymentWeight by {@link dev.drydock.domain.order.PaymentMethod}
     * @param promotionUplift by promotion index: demand is multiplied by it while the promotion runs
     * @param promotionShare by promotion index: share of orders bought under it while it runs
     * @param customers how many different people there are
     */
    record Basket(
            double[] linesWeight,
            double[] unitsWeight,
            double[] productWeight,
            double[] channelWeight,
            double[] placeWeight,
            double[] cohortWeight,
            double[] paymentWeight,
            double[] promotionUplift,
            double[] promotionShare,
            int customers) {}
}
