package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.FinanceDecision.ContestLine;
import dev.drydock.domain.money.Invoice;
import dev.drydock.domain.order.OrderTable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Bills of carriers and third parties: what was due, what was asked for, what was paid and what came back. */
final class BillTally extends Invariant {
    private static final class Bill {
        private final boolean counted;
        private final long dueCents;
        private long openCents;

        private Bill(boolean counted, long dueCents) {
            this.counted = counted;
            this.dueCents = dueCents;
        }
    }

    /** One line, or a credit that no line speaks of. */
    private record Claim(int invoice, int line, int shipment) {}

    private final CaseFile cases;
    private final CostLedger costs;
    private final OrderTable<Bill> open = new OrderTable<>();
    private final Set<Claim> contested = new HashSet<>(); // asked, never walked
    private boolean any;

    BillTally(CaseFile cases, CostLedger costs) {
        super(
                "bills settled",
                "each bill is paid or credited to the cent, and never beyond; no line is contested twice, and nothing is credited that was not contested");
        this.cases = cases;
        this.costs = costs;
    }

    void written(int invoice, int[] dueCents, long withheldCents, long atMillis) {
        any = true;
        long due = 0;
        for (int cents : dueCents) due += cents;
        open.put(invoice, new Bill(cases.counts(atMillis), due));
        costs.chargeAt(CostKind.OVERBILLED, atMillis, withheldCents);
    }

    void received(Invoice invoice, long atMillis) {
        Bill bill = open.get(invoice.number());
        if (bill == null) return;
        bill.openCents = invoice.totalCents();
        costs.chargeAt(CostKind.OVERBILLED, atMillis, bill.openCents - bill.dueCents);
        closeIfSettled(invoice.number(), bill);
    }

    void paid(int invoice, long cents) {
        Bill bill = open.get(invoice);
        if (bill == null) {
            broken("invoice " + invoice + ": " + cents + " cents paid, and nothing was owed");
            return;
        }
        bill.openCents -= cents;
        closeIfSettled(invoice, bill);
    }

    void contested(ContestLine decision) {
        if (!contested.add(new Claim(decision.invoice(), decision.line(), decision.shipment())))
            broken("line " + decision.line() + " of invoice " + decision.invoice() + " is contested again");
    }

    void credited(int invoice, int line, int shipment, long cents, long atMillis) {
        if (!contested.contains(new Claim(invoice, line, shipment)))
            broken("line " + line + " of invoice " + invoice + ": " + cents + " cents credited, and nobody asked");
        Bill bill = invoice < 0 ? null : open.get(invoice);
        if (bill == null ? cases.counts(atMillis) : bill.counted) costs.credited(CostKind.OVERBILLED, cents);
        if (bill == null) return;
        bill.openCents -= cents;
        closeIfSettled(invoice, bill);
    }

    private void closeIfSettled(int invoice, Bill bill) {
        if (bill.openCents == 0) open.remove(invoice);
    }

    void finish() {
        open.forEach(bill -> broken("a bill with " + bill.openCents + " cents neither paid nor credited"));
    }

    void report(Map<Kpi, Double> kpis) {
        if (any) Ratio.report(Kpi.OVERBILLED, costs.cents(CostKind.OVERBILLED), cases.counted(), kpis);
    }
}
