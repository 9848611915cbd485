package dev.drydock.engine.belief;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many units of each product each region asks for, from the orders heard: sums that fade, by a half-life. A product of which little was heard leans on the mean of its
 * category (as if one day of that had been seen), its regions on those of all products (as if {@value #SHARE_UNITS} units had been).
 *
 * <p>Not thread-safe.
 */
public final class DemandBelief {
    private static final double SHARE_UNITS = 20;
    private static final double PRIOR_MILLIS = 86_400_000;
    private static final double LARGEST_EXPONENT = 200;

    private final int regions;
    private final int[] regionByPlace;
    private final int[] categoryOf;
    private final int[] productsInCategory;
    private final double fadeMillis;
    /** Sums are kept as if the present were this instant; what comes later counts for more. */
    private long originMillis;

    private long firstMillis = Long.MAX_VALUE;
    private final double[] byProduct;
    private final double[] byProductAndRegion;
    private final double[] byRegion;
    private final double[] byCategory;
    private final long[] onSaleMillis;
    private double all;

    public DemandBelief(Network network, long halfLifeMillis) {
        fadeMillis = halfLifeMillis / StrictMath.log(2);
        regions = network.regions().size();
        regionByPlace =
                network.places().stream().mapToInt(place -> place.region()).toArray();
        int products = network.products().size();
        categoryOf = new int[products];
        Map<String, Integer> categories = new LinkedHashMap<>();
        for (Product product : network.products()) {
            Integer known = categories.putIfAbsent(product.category(), categories.size());
            categoryOf[product.index()] = known == null ? categories.size() - 1 : known;
        }
        productsInCategory = new int[categories.size()];
        for (int category : categoryOf) productsInCategory[category]++;
        byProduct = new double[products];
        byProductAndRegion = new double[products * regions];
        byRegion = new double[regions];
        byCategory = new double[categories.size()];
        onSaleMillis = new long[products];
    }

    public void heard(Order order, long nowMillis) {
        if (firstMillis == Long.MAX_VALUE) {
            firstMillis = nowMillis;
            originMillis = nowMillis;
        }
        double weight = weight(nowMillis);
        int region = regionByPlace[order.place()];
        for (int line = 0; line < order.lines(); line++) {
            int product = order.product(line);
            double units = order.units(line) * weight;
            byProduct[product] += units;
            byProductAndRegion[product * regions + region] += units;
            byRegion[region] += units;
            byCategory[categoryOf[product]] += units;
            all += units;
        }
    }

    /** A product that was not sold before: it has no history to speak of. */
    public void introduced(int product, long nowMillis) {
        onSaleMillis[product] = nowMillis;
    }

    /** Units of a product that each region will ask for within so long. */
    public void expect(int product, long withinMillis, long nowMillis, double[] unitsByRegion) {
        Arrays.fill(unitsByRegion, 0);
        if (all == 0) return;
        double weight = weight(nowMillis);
        int category = categoryOf[product];
        double usual =
                byCategory[category] / weight / (productsInCategory[category] * seenMillis(firstMillis, nowMillis));
        double seen = seenMillis(Math.max(firstMillis, onSaleMillis[product]), nowMillis);
        double perMilli = (byProduct[product] / weight + PRIOR_MILLIS * usual) / (seen + PRIOR_MILLIS);
        double units = byProduct[product] / weight;
        for (int region = 0; region < regions; region++) {
            double share =
                    (byProductAndRegion[product * regions + region] / weight + SHARE_UNITS * byRegion[region] / all)
                            / (units + SHARE_UNITS);
            unitsByRegion[region] = perMilli * withinMillis * share;
        }
    }

    public int regions() {
        return regions;
    }

    /** How long was listened, as much of it as counts. */
    private double seenMillis(long sinceMillis, long nowMillis) {
        double seen = fadeMillis * (1 - StrictMath.exp(-(nowMillis - sinceMillis) / fadeMillis));
        return Math.max(1, seen);
    }

    private double weight(long nowMillis) {
        double exponent = (nowMillis - originMillis) / fadeMillis;
        if (exponent > LARGEST_EXPONENT) {
            double factor = StrictMath.exp(-exponent);
            scale(byProduct, factor);
            scale(byProductAndRegion, factor);
            scale(byRegion, factor);
            scale(byCategory, factor);
            all *= factor;
            originMillis = nowMillis;
            return 1;
        }
        return StrictMath.exp(exponent);
    }

    private static void scale(double[] sums, double factor) {
        for (int i = 0; i < sums.length; i++) sums[i] *= factor;
    }
}
