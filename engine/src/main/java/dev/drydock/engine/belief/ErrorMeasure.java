package dev.drydock.engine.belief;

/**
 * Mean and spread of an error at each node for each product, exponentially weighted. What is known of a product leans on its node the more, the fewer observations
 * there are: with n of them and a credibility of k, the product's own figure weighs n ÷ (n + k) (Bühlmann 1967).
 */
final class ErrorMeasure {
    private final double keep;
    private final double credibility;
    private final int nodes;
    private final double[] evidence;
    private final double[] mean;
    private final double[] square;
    private final double[] nodeEvidence;
    private final double[] nodeSum;
    private final double[] nodeSquares;

    /** @param weight of the latest observation, 0 to 1 */
    ErrorMeasure(int nodes, int products, double weight, double credibility) {
        this.keep = 1 - weight;
        this.credibility = credibility;
        this.nodes = nodes;
        evidence = new double[nodes * products];
        mean = new double[nodes * products];
        square = new double[nodes * products];
        nodeEvidence = new double[nodes];
        nodeSum = new double[nodes];
        nodeSquares = new double[nodes];
    }

    /** @param at product × nodes + node */
    void observe(int at, double error) {
        int node = at % nodes;
        double before = evidence[at];
        double now = before * keep + 1;
        nodeEvidence[node] += now - before;
        nodeSum[node] -= before * mean[at];
        nodeSquares[node] -= before * square[at];
        evidence[at] = now;
        mean[at] += (error - mean[at]) / now;
        square[at] += (error * error - square[at]) / now;
        nodeSum[node] += now * mean[at];
        nodeSquares[node] += now * square[at];
    }

    double mean(int at) {
        return blend(at, mean[at], nodeSum[at % nodes]);
    }

    double variance(int at) {
        double middle = mean(at);
        return Math.max(0, blend(at, square[at], nodeSquares[at % nodes]) - middle * middle);
    }

    private double blend(int at, double own, double ofNode) {
        double others = nodeEvidence[at % nodes];
        if (others == 0) return 0;
        return (evidence[at] * own + credibility * (ofNode / others)) / (evidence[at] + credibility);
    }
}
