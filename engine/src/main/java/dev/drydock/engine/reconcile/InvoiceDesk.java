package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.FinanceDecision.ContestLine;
import dev.drydock.domain.decision.FinanceDecision.PayInvoice;
import dev.drydock.domain.decision.FinanceDecision.Settled;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.money.Invoice;
import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.FinanceRules.Reconcile;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Where bills arrive: pays what is right, contests what is not, and pays what the biller insists on. Checks every line, or the sample that people have time for, or
 * none.
 */
final class InvoiceDesk {

    /** A line that was contested, or a credit that was claimed. */
    private record Claim(int invoice, int line, int shipment) {}

    private final Office office;
    private final FinanceRules rules;
    private final LineCheck check;
    private final Mismatches mismatches;
    private final long seed;
    private final NumberSet received = new NumberSet();
    private final Map<Claim, Integer> openClaims = new HashMap<>(); // looked up, never walked in its order

    InvoiceDesk(Office office, FinanceRules rules, LineCheck check, Mismatches mismatches, long seed) {
        this.office = office;
        this.rules = rules;
        this.check = check;
        this.mismatches = mismatches;
        this.seed = seed;
    }

    /** A bill that comes twice is one bill. */
    void received(Invoice invoice) {
        if (!received.add(invoice.number())) return;
        if (rules.reconcile() == Reconcile.NEVER) pay(invoice, invoice.totalCents(), BookReasons.BILL_UNCHECKED);
        else if (rules.reconcile() == Reconcile.SAMPLE) sample(invoice);
        else checkAll(invoice);
    }

    /** The biller agrees: nothing more is to be paid for it. */
    void credited(int invoice, int line, int shipment) {
        Integer mismatch = openClaims.remove(new Claim(invoice, line, shipment));
        if (mismatch != null) mismatches.settle(mismatch, Settled.BY_RULE, BookReasons.CLAIM_AGREED);
    }

    /** The biller insists: a line is paid, a credit is given up. */
    void refused(int invoice, int line, int shipment, long cents) {
        Integer mismatch = openClaims.remove(new Claim(invoice, line, shipment));
        if (mismatch == null) return;
        if (invoice >= 0) office.decide(new PayInvoice(invoice, cents, BookReasons.CLAIM_REFUSED));
        mismatches.settle(mismatch, Settled.BY_RULE, BookReasons.CLAIM_REFUSED);
    }

    /** A parcel came late, and no bill credits it. */
    void claimCredit(ShipmentAccount account) {
        Order order = account.shipment.order();
        int number = mismatches.note(Mismatch.MISSING_CREDIT, order, account.labelCents, BookReasons.NO_CREDIT);
        contest(number, -1, -1, account.shipment.number(), Mismatch.MISSING_CREDIT, account.labelCents);
    }

    private void checkAll(Invoice invoice) {
        long openCents = 0;
        for (int line = 0; line < invoice.lines(); line++) {
            Verdict verdict = check.check(invoice, line);
            if (verdict == null || verdict.overCents() <= rules.toleranceCents()) continue;
            openCents += verdict.overCents();
            int number =
                    mismatches.note(verdict.mismatch(), verdict.order(), verdict.overCents(), BookReasons.LINE_WRONG);
            int at = line;
            if (rules.autoContest()) contest(number, invoice, at, verdict);
            else
                office.ask(
                        ExceptionType.MISMATCH,
                        verdict.order(),
                        null,
                        BookReasons.LINE_WRONG,
                        () -> contest(number, invoice, at, verdict));
        }
        pay(invoice, invoice.totalCents() - openCents, BookReasons.BILL_CHECKED);
    }

    /** Lines that nobody looks at are paid at once, the others when somebody has looked. */
    private void sample(Invoice invoice) {
        int[] chosen = new int[Math.max(1, rules.linesPerReview())];
        int count = 0;
        long openCents = 0;
        for (int line = 0; line < invoice.lines(); line++) {
            if (!drawn(invoice.number(), line)) continue;
            chosen[count++] = line;
            openCents += invoice.cents()[line];
            if (count < chosen.length) continue;
            askFor(invoice, chosen.clone());
            count = 0;
        }
        if (count > 0) askFor(invoice, Arrays.copyOf(chosen, count));
        if (openCents != invoice.totalCents())
            pay(invoice, invoice.totalCents() - openCents, BookReasons.BILL_UNCHECKED);
    }

    private void askFor(Invoice invoice, int[] lines) {
        office.ask(ExceptionType.INVOICE_REVIEW, null, null, BookReasons.BILL_SAMPLED, () -> review(invoice, lines));
    }

    private void review(Invoice invoice, int[] lines) {
        long payCents = 0;
        for (int line : lines) {
            Verdict verdict = check.check(invoice, line);
            payCents += invoice.cents()[line];
            if (verdict == null || verdict.overCents() <= rules.toleranceCents()) continue;
            payCents -= verdict.overCents();
            int number = mismatches.note(
                    verdict.mismatch(), verdict.order(), verdict.overCents(), BookReasons.LINE_LOOKED_AT);
            contest(number, invoice, line, verdict);
        }
        pay(invoice, payCents, BookReasons.BILL_CHECKED);
    }

    private void contest(int number, Invoice invoice, int line, Verdict verdict) {
        contest(number, invoice.number(), line, invoice.shipments()[line], verdict.mismatch(), verdict.overCents());
    }

    private void contest(int number, int invoice, int line, int shipment, Mismatch mismatch, long cents) {
        openClaims.put(new Claim(invoice, line, shipment), number);
        office.decide(new ContestLine(invoice, line, shipment, mismatch, cents, BookReasons.LINE_WRONG));
    }

    private void pay(Invoice invoice, long cents, Reason reason) {
        if (cents != 0) office.decide(new PayInvoice(invoice.number(), cents, reason));
    }

    /** By chance, but the same lines whenever the same bill comes. */
    private boolean drawn(int invoice, int line) {
        long mixed = (seed ^ ((long) invoice << 32 | line)) * 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 32) * 0xBF58476D1CE4E5B9L;
        return ((mixed ^ mixed >>> 29) >>> 11) * 0x1p-53 < rules.sampleShare();
    }
}
