package dev.drydock.simulator.random;

/** A rough guess by three figures: at least, most likely, at most. */
public record Triangular(double min, double mode, double max) implements Distribution {
    public Triangular {
        Require.ascending("min", min, "mode", mode);
        Require.ascending("mode", mode, "max", max);
    }

    @Override
    public double mean() {
        return (min + mode + max) / 3;
    }

    @Override
    public double quantile(double probability) {
        Require.probability(probability);
        double width = max - min;
        double risingWidth = mode - min;
        return probability * width < risingWidth
                ? min + Math.sqrt(probability * width * risingWidth)
                : max - Math.sqrt((1 - probability) * width * (max - mode));
    }
}
