package dev.drydock.harness.report.page;

import dev.drydock.harness.report.chart.Bar;
import dev.drydock.harness.result.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One kind of cost: what it came to in a replication, for an order placed, and of the whole. */
public record CostRow(String kind, String total, String perOrder, String share, String bar) {

    /** Every kind with its share, and the sum in the last row; empty when nothing was spent. */
    static List<CostRow> of(RunReport run) {
        double sum = run.costs().stream().mapToDouble(RunReport.Cost::cents).sum();
        if (sum == 0) return List.of();
        double largest =
                run.costs().stream().mapToDouble(RunReport.Cost::cents).max().orElse(sum);
        double orders = (double) run.orders() / run.replications();
        List<CostRow> rows = new ArrayList<>();
        for (RunReport.Cost cost : run.costs()) {
            if (cost.cents() != 0) rows.add(row(cost.kind(), cost.cents(), run.currency(), orders, sum, largest));
        }
        rows.add(row("all", sum, run.currency(), orders, sum, 0));
        return rows;
    }

    private static CostRow row(String kind, double cents, String currency, double orders, double sum, double largest) {
        Scale totals = Scale.money(currency, 100_000);
        return new CostRow(
                kind,
                totals.value(cents),
                orders == 0
                        ? Scale.UNKNOWN
                        : Scale.money(currency, cents / orders).value(cents / orders),
                String.format(Locale.ROOT, "%.1f%s%%", 100 * cents / sum, Scale.GAP),
                largest == 0 ? "" : Bar.of(cents / largest));
    }
}
