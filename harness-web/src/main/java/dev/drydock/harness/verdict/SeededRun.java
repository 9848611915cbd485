package dev.drydock.harness.verdict;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A run's values by metric and seed, with the digest over all its replications in order: what an approved baseline keeps. */
public final class SeededRun {
    private final String digest;
    private final List<Long> seeds;
    private final Map<String, double[]> values = new TreeMap<>();

    /**
     * @param seeds of the replications, in order, each once
     * @param values for each metric one value for each seed, NaN where there is no data
     */
    public SeededRun(String digest, List<Long> seeds, Map<String, double[]> values) {
        if (digest.isBlank()) throw new IllegalArgumentException("a run has a digest");
        if (new HashSet<>(seeds).size() != seeds.size()) throw new IllegalArgumentException("a seed is given twice");
        values.forEach((metric, ofMetric) -> {
            if (ofMetric.length != seeds.size()) {
                throw new IllegalArgumentException(
                        "metric %s has %d values for %d seeds".formatted(metric, ofMetric.length, seeds.size()));
            }
            this.values.put(metric, ofMetric.clone());
        });
        this.digest = digest;
        this.seeds = List.copyOf(seeds);
    }

    public String digest() {
        return digest;
    }

    public List<Long> seeds() {
        return seeds;
    }

    boolean sameDigest(SeededRun other) {
        return seeds.equals(other.seeds) && digest.equals(other.digest);
    }

    List<Long> seedsSharedWith(SeededRun other) {
        return seeds.stream().filter(new HashSet<>(other.seeds)::contains).toList();
    }

    /** NaN throughout for a metric this run did not measure. */
    double[] values(String metric, List<Long> ofSeeds) {
        double[] ofMetric = values.get(metric);
        if (ofMetric == null) {
            double[] none = new double[ofSeeds.size()];
            Arrays.fill(none, Double.NaN);
            return none;
        }
        Map<Long, Double> bySeed = new TreeMap<>();
        for (int i = 0; i < ofMetric.length; i++) bySeed.put(seeds.get(i), ofMetric[i]);
        return ofSeeds.stream().mapToDouble(bySeed::get).toArray();
    }
}
