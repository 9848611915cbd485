package dev.drydock.engine.belief;

import dev.drydock.engine.policy.AdaptiveBuffer;

/**
 * Units to hold back at each node of each product so that what is promised is there: the newsvendor's quantity for the measured error, one unit too few costing an
 * oversell, one too many a lost sale.
 *
 * <p>Two errors add up. Belief against record is seen whole at every snapshot. Record against shelf shows when a shelf is counted, as it is after each short
 * pick, and when a pick in full leaves no more than was held back: then there was no error that mattered. Both are positive when the belief is too high.
 */
final class AdaptiveBuffers {
    private final ErrorMeasure feed;
    private final ErrorMeasure record;
    private final double coverage;
    private final int mostUnits;

    AdaptiveBuffers(int nodes, int products, AdaptiveBuffer rules) {
        feed = new ErrorMeasure(nodes, products, rules.weight(), rules.credibility());
        record = new ErrorMeasure(nodes, products, rules.weight(), rules.credibility());
        coverage = rules.coverage();
        mostUnits = rules.mostUnits();
    }

    /** A node's record came: the belief was so many units too high. */
    void resynchronised(int at, int tooHighUnits) {
        feed.observe(at, tooHighUnits);
    }

    /** A count took so many units out of the record. */
    void counted(int at, int tooHighUnits) {
        record.observe(at, tooHighUnits);
    }

    /** Everything was found, and so many should be left; beyond what is held back that tells nothing. @return whether it did */
    boolean foundAll(int at, int leftUnits, int heldBackUnits) {
        if (leftUnits > heldBackUnits) return false;
        record.observe(at, 0);
        return true;
    }

    int units(int at) {
        double deviation = StrictMath.sqrt(feed.variance(at) + record.variance(at));
        double quantity = Newsvendor.quantity(feed.mean(at) + record.mean(at), deviation, coverage);
        return (int) Math.max(0, Math.min(mostUnits, Math.round(quantity)));
    }
}
