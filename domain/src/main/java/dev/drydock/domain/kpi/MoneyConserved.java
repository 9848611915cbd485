package dev.drydock.domain.kpi;

import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import java.util.Map;

/**
 * For each order and in total: nothing is captured beyond what was authorised, nothing refunded beyond what was captured, what was captured is
 * the shipped goods and the delivery fee, and the rest of what was authorised is voided.
 */
final class MoneyConserved extends Invariant {
    private long authorisedCents;
    private long capturedCents;
    private long voidedCents;
    private long refundedCents;
    private long expiredCents;
    private long writtenOffCents;
    private long movedBackCents;
    private boolean anyExpired;
    private final NumberSet credited = new NumberSet();
    private long creditRequestedCents;
    private long creditedCents;

    MoneyConserved() {
        super(
                "money conserved",
                "captured is no more than authorised and exactly what is due for what was shipped, refunded and moved back no more than captured, the rest of what was authorised is voided, has expired or is written off, and a credit is given once for an order and as decided; for each order and in total");
    }

    /** Authorising again replaces what was authorised before. */
    void authorised(OrderCase now, long cents) {
        authorisedCents += cents - now.authorisedCents;
        now.authorisedCents = cents;
        now.authorised = true;
        if (cents != now.order.totalCents())
            broken(now.order + ": " + cents + " cents authorised, its total is " + now.order.totalCents());
    }

    void captured(OrderCase now, long cents) {
        capturedCents += cents;
        now.capturedCents += cents;
        if (now.capturedCents > now.authorisedCents)
            broken(now.order + ": " + now.capturedCents + " cents captured, only " + now.authorisedCents
                    + " authorised");
        else if (now.voided) broken(now.order + ": captured after the rest was voided");
    }

    /** What was not captured can no longer be; it is to be renewed, voided or written off. */
    void expired(OrderCase now, long cents) {
        anyExpired = true;
        if (cents != now.authorisedCents - now.capturedCents)
            broken(now.order + ": " + cents + " cents expired, " + (now.authorisedCents - now.capturedCents)
                    + " were left of what was authorised");
        now.lapsed = true;
        now.authorisedCents -= cents;
        expiredCents += cents;
    }

    /** In place of what was left, or had expired. */
    void renewed(OrderCase now, long cents) {
        authorisedCents += now.capturedCents + cents - now.authorisedCents;
        now.authorisedCents = now.capturedCents + cents;
        now.lapsed = false;
        if (now.authorisedCents > now.order.totalCents())
            broken(now.order + ": " + now.authorisedCents + " cents authorised in all, its total is "
                    + now.order.totalCents());
    }

    void writtenOff(OrderCase now, long cents) {
        writtenOffCents += cents;
        now.writtenOffCents += cents;
    }

    /** By the card network. */
    void movedBack(long cents) {
        movedBackCents += cents;
    }

    void report(long counted, Map<Kpi, Double> kpis) {
        if (anyExpired) Ratio.report(Kpi.WRITTEN_OFF, writtenOffCents, counted, kpis);
    }

    void voided(OrderCase now) {
        if (now.voided) return;
        now.voided = true;
        now.lapsed = false;
        voidedCents += now.authorisedCents - now.capturedCents;
    }

    void refunded(long cents) {
        refundedCents += cents;
    }

    /** While the order is not over; afterwards each refund needs a return of goods that were paid for. */
    void refunded(OrderCase now, long cents) {
        now.refundedCents += cents;
        if (now.refundedCents > now.capturedCents)
            broken(now.order + ": " + now.refundedCents + " cents refunded, only " + now.capturedCents + " captured");
    }

    /** The shop wants to make good; once for an order. */
    void creditRequested(Order order, long cents) {
        creditRequestedCents += cents;
        if (cents > order.totalCents())
            broken(order + ": a credit of " + cents + " cents, its total is " + order.totalCents());
    }

    void credited(Order order, long cents) {
        creditedCents += cents;
        if (!credited.add(order.number())) broken(order + ": " + cents + " cents credited a second time");
    }

    void over(OrderCase done) {
        long due = done.shippedGoodsCents + (done.shipmentsHandedOver > 0 ? done.order.shippingFeeCents() : 0);
        long settled = done.capturedCents + done.writtenOffCents;
        if (settled == due) return;
        String writtenOff = done.writtenOffCents == 0 ? "" : done.writtenOffCents + " written off, ";
        broken(done.order + ": " + done.capturedCents + " cents captured, " + writtenOff + due
                + " due for what was shipped");
    }

    void finish(CaseFile cases) {
        cases.forEachOpen(open -> {
            if (!open.settled())
                broken(open.order + ": " + open.authorisedCents + " cents authorised, " + open.capturedCents
                        + " captured, the rest neither captured nor voided");
            else if (open.allUnitsEnded()) over(open);
        });
        if (creditedCents > creditRequestedCents)
            broken("in total " + creditedCents + " cents credited, only " + creditRequestedCents + " decided");
        if (refundedCents + movedBackCents > capturedCents)
            broken("in total " + refundedCents + " cents refunded and " + movedBackCents + " moved back, only "
                    + capturedCents + " captured");
        if (capturedCents + voidedCents + expiredCents > authorisedCents)
            broken("in total " + authorisedCents + " cents authorised, but " + capturedCents + " captured and "
                    + voidedCents + " voided");
    }
}
