package dev.drydock.simulator.random;

/** Another distribution with a constant added to it. */
public record Shifted(double by, Distribution base) implements Distribution {
    public Shifted {
        Require.finite("shift", by);
    }

    @Override
    public double mean() {
        return by + base.mean();
    }

    @Override
    public double quantile(double probability) {
        return by + base.quantile(probability);
    }
}
