package dev.drydock.simulator.world;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Promotion;
import dev.drydock.simulator.fault.Conditions;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Lognormal;
import dev.drydock.simulator.scenario.Demand;

/** When the next visitor comes who may place an order. */
interface ArrivalTimes {
    /** Says that no more orders come. */
    long NEVER = Long.MAX_VALUE;

    /** @return when the order with this number is placed, not before the one before it; {@link #NEVER} when there is none */
    long nextMillis(int order, long previousMillis);

    /** Independent gaps; ends after so many orders. */
    static ArrivalTimes renewal(Demand.Renewal demand, long orders, Draws draws, double visitsPerOrder) {
        return (order, previousMillis) -> order >= orders
                ? NEVER
                : previousMillis
                        + Math.max(0, (long)
                                (demand.gapMillis().sample(draws.on(order, Purpose.GAP)) / visitsPerOrder));
    }

    /** The times of an export. */
    static ArrivalTimes replay(Demand.Replay demand) {
        return (order, previousMillis) -> order >= demand.orders().size()
                ? NEVER
                : demand.orders().get(order).placedAtMillis();
    }

    /**
     * A Poisson process whose rate changes each hour: share of the week × the day's random factor × promotions × shocks. The gap to the next order is one
     * exponential draw, spent against the rate hour by hour.
     */
    final class ByCurve implements ArrivalTimes {
        private static final long HOUR_MILLIS = 3_600_000L;
        private static final long DAY_MILLIS = 24 * HOUR_MILLIS;
        private static final Exponential UNIT = new Exponential(1);

        private final Demand.Curve demand;
        private final Network network;
        private final Draws draws;
        private final Conditions conditions;
        private final long endMillis;
        private final double[] ordersPerHour = new double[168];
        private long rateHour = Long.MIN_VALUE;
        private double calmRate;

        ByCurve(
                Demand.Curve demand,
                Network network,
                Draws draws,
                Conditions conditions,
                long endMillis,
                double visitsPerOrder) {
            this.demand = demand;
            this.network = network;
            this.draws = draws;
            this.conditions = conditions;
            this.endMillis = endMillis;
            for (int hour = 0; hour < 168; hour++)
                ordersPerHour[hour] = demand.ordersPerDay() * visitsPerOrder * 7 * demand.hourOfWeekShare()[hour];
        }

        @Override
        public long nextMillis(int order, long previousMillis) {
            double owed = UNIT.sample(draws.on(order, Purpose.GAP));
            long at = previousMillis;
            while (at < endMillis) {
                long hourEnds = Math.floorDiv(at, HOUR_MILLIS) * HOUR_MILLIS + HOUR_MILLIS;
                double perMilli = ordersPerHourAt(at) * conditions.demandFactor() / HOUR_MILLIS;
                double inThisHour = perMilli * (hourEnds - at);
                if (owed < inThisHour) {
                    long placed = at + (long) (owed / perMilli);
                    return placed < endMillis ? placed : NEVER;
                }
                owed -= inThisHour;
                at = hourEnds;
            }
            return NEVER;
        }

        private double ordersPerHourAt(long atMillis) {
            long hour = Math.floorDiv(atMillis, HOUR_MILLIS);
            if (hour == rateHour) return calmRate;
            rateHour = hour;
            long localMillis = atMillis + demand.utcOffsetMinutes() * 60_000L;
            long sinceMonday = localMillis + 3 * DAY_MILLIS; // 1970-01-01 was a Thursday
            int hourOfWeek = (int) Math.floorMod(Math.floorDiv(sinceMonday, HOUR_MILLIS), 168L);
            calmRate = ordersPerHour[hourOfWeek] * dayFactor(Math.floorDiv(localMillis, DAY_MILLIS)) * uplift(atMillis);
            return calmRate;
        }

        private double dayFactor(long epochDay) {
            if (demand.dayFactorSd() <= 0) return 1;
            double variance = demand.dayFactorSd() * demand.dayFactorSd();
            double sigma = Math.sqrt(StrictMath.log(1 + variance));
            return Lognormal.ofMean(1, sigma).sample(draws.on(epochDay, Purpose.DAY));
        }

        private double uplift(long atMillis) {
            double factor = 1;
            for (Promotion promotion : network.promotions()) {
                if (atMillis >= promotion.fromMillis() && atMillis < promotion.untilMillis())
                    factor *= demand.basket().promotionUplift()[promotion.index()];
            }
            return factor;
        }
    }
}
