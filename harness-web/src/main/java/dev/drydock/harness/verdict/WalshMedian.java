package dev.drydock.harness.verdict;

import java.util.Arrays;
import java.util.function.LongPredicate;

/**
 * The one-sample Hodges–Lehmann estimate: the median of the n(n+1)/2 Walsh averages (xᵢ + xⱼ)/2, i ≤ j. It follows the mean of a
 * symmetric sample and shrugs off a few wild replications.
 *
 * <p>The averages are never laid out: the k-th smallest sum is found exactly by bisection over the doubles themselves, each probe
 * counting pairs with two pointers along the sorted sample.
 */
final class WalshMedian {
    private WalshMedian() {}

    /** NaN for an empty sample. */
    static double of(double[] sample) {
        if (sample.length == 0) return Double.NaN;
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        long pairs = (long) sorted.length * (sorted.length + 1) / 2;
        double lower = smallestSum(sorted, (pairs + 1) / 2) / 2;
        return pairs % 2 == 1 ? lower : lower + (smallestSum(sorted, pairs / 2 + 1) / 2 - lower) / 2;
    }

    private static double smallestSum(double[] sorted, long rank) {
        double least = 2 * sorted[0];
        double most = 2 * sorted[sorted.length - 1];
        return fromOrder(first(order(least), order(most), key -> pairsUpTo(fromOrder(key), sorted) >= rank));
    }

    private static long first(long from, long to, LongPredicate reached) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = (low & high) + ((low ^ high) >> 1); // the floor of the average, without overflow
            if (reached.test(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    /** Pairs i ≤ j whose sum is at most {@code sum}; rounding is monotone, so the partner only moves down. */
    private static long pairsUpTo(double sum, double[] sorted) {
        long pairs = 0;
        int partner = sorted.length - 1;
        for (int i = 0; i < sorted.length; i++) {
            while (partner >= i && sorted[i] + sorted[partner] > sum) partner--;
            if (partner < i) break;
            pairs += partner - i + 1;
        }
        return pairs;
    }

    /** Maps doubles to longs of the same order; its own inverse through {@link #fromOrder}. */
    private static long order(double value) {
        long bits = Double.doubleToLongBits(value + 0.0); // −0.0 becomes 0.0
        return bits >= 0 ? bits : Long.MIN_VALUE - bits;
    }

    private static double fromOrder(long key) {
        return Double.longBitsToDouble(key >= 0 ? key : Long.MIN_VALUE - key);
    }
}
