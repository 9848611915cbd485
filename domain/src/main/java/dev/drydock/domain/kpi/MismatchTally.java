package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.FinanceDecision.Settled;
import dev.drydock.domain.order.OrderTable;
import java.util.Map;

/** Differences between books that the engine found: how many are open, how old they grew, who put them right. */
final class MismatchTally {
    private final OrderTable<Long> notedMillis = new OrderTable<>();
    private final TimeQuantile age = new TimeQuantile(0.9);
    private long noted;
    private long byRule;

    void noted(int number, long atMillis) {
        noted++;
        notedMillis.put(number, atMillis);
    }

    void settled(int number, Settled how, long atMillis) {
        Long since = notedMillis.get(number);
        if (since == null) return;
        notedMillis.remove(number);
        age.add(atMillis - since);
        if (how != Settled.BY_A_PERSON) byRule++;
    }

    void report(Map<Kpi, Double> kpis) {
        if (noted == 0) return;
        kpis.put(Kpi.MISMATCHES_OPEN, (double) notedMillis.size());
        age.report(Kpi.MISMATCH_AGE, kpis);
        Ratio.report(Kpi.SETTLED_BY_RULE, byRule, noted, kpis);
    }
}
