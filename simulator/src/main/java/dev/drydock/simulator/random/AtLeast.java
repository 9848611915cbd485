package dev.drydock.simulator.random;

/** Another distribution with every value below a floor raised to the floor. */
public record AtLeast(double floor, Distribution base) implements Distribution {
    private static final int MEAN_STEPS = 10_000;

    public AtLeast {
        Require.finite("floor", floor);
    }

    /** The mean of the base plus what the floor adds, integrated over the quantiles below the floor; about six digits. */
    @Override
    public double mean() {
        double below = probabilityBelow();
        double added = 0;
        for (int i = 0; i < MEAN_STEPS; i++) added += floor - base.quantile(below * (i + 0.5) / MEAN_STEPS);
        return below == 0 ? base.mean() : base.mean() + added * below / MEAN_STEPS;
    }

    @Override
    public double quantile(double probability) {
        return Math.max(floor, base.quantile(probability));
    }

    /** The largest probability whose quantile is below the floor, by bisection. */
    private double probabilityBelow() {
        double low = 0;
        double high = 1;
        if (base.quantile(low) >= floor) return 0;
        if (base.quantile(high) < floor) return 1;
        for (double middle = 0.5; low < middle && middle < high; middle = low + (high - low) / 2) {
            if (base.quantile(middle) < floor) low = middle;
            else high = middle;
        }
        return low;
    }
}
