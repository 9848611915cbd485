package dev.drydock.domain.kpi;

import java.util.Map;

/** Reports a quotient, and nothing when there is nothing to divide by. */
final class Ratio {
    private Ratio() {}

    static void report(Kpi kpi, long numerator, long denominator, Map<Kpi, Double> kpis) {
        if (denominator > 0) kpis.put(kpi, (double) numerator / denominator);
    }
}
