package dev.drydock.scenarios.imports;

/**
 * Fits a lognormal distribution to positive values: mean and standard deviation of their logarithms, which are its maximum-likelihood estimates up to
 * the factor (n − 1)/n. Values of zero or less are passed over.
 */
final class LogFit {
    private int n;
    private double mean;
    private double squares;

    void add(double value) {
        if (value <= 0) return;
        double ln = StrictMath.log(value);
        n++;
        double off = ln - mean;
        mean += off / n;
        squares += off * (ln - mean);
    }

    int n() {
        return n;
    }

    double median() {
        return n == 0 ? 0 : StrictMath.exp(mean);
    }

    /** Standard deviation of the logarithm. */
    double sigma() {
        return n < 2 ? 0 : Math.sqrt(squares / (n - 1));
    }
}
