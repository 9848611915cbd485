package dev.drydock.simulator.random;

/** Another distribution times a positive constant: a slower day, or a change of unit. */
public record Scaled(double factor, Distribution base) implements Distribution {
    public Scaled {
        Require.positive("factor", factor);
    }

    @Override
    public double mean() {
        return factor * base.mean();
    }

    @Override
    public double quantile(double probability) {
        return factor * base.quantile(probability);
    }
}
