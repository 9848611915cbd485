package dev.drydock.engine.policy;

/**
 * Units held back from promising that follow the measured error of each node and product.
 *
 * @param weight of the latest observation in the exponentially weighted measures, 0 to 1
 * @param oversellCents what it costs to promise a unit that is not there
 * @param lostSaleCents what it costs to hold back a unit that is there and wanted
 * @param credibility observations of a product that count as much as all that is known of its node: few observations lean on the node's mean
 * @param mostUnits never more than these are held back
 */
public record AdaptiveBuffer(double weight, long oversellCents, long lostSaleCents, double credibility, int mostUnits) {
    public AdaptiveBuffer {
        if (weight <= 0 || weight > 1) throw new IllegalArgumentException("the weight lies above 0 and up to 1");
        if (oversellCents <= 0 || lostSaleCents <= 0) throw new IllegalArgumentException("both costs are positive");
        if (credibility < 0 || mostUnits < 0) throw new IllegalArgumentException("nothing is negative");
    }

    /** Share of cases in which the buffer is to cover the error: the newsvendor's critical ratio. */
    public double coverage() {
        return oversellCents / (double) (oversellCents + lostSaleCents);
    }
}
