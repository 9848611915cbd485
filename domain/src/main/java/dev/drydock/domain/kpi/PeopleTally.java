package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.order.Shipment;
import java.util.Map;

/** How people deal with what goes wrong: how soon they turn to it, what is escalated, what is sent by a faster service after all. */
final class PeopleTally {
    private final CaseFile cases;
    private final MeanTime firstResponse = new MeanTime();
    private boolean anyTicket;
    private long escalated;
    private long upgraded;

    PeopleTally(CaseFile cases) {
        this.cases = cases;
    }

    void raised() {
        anyTicket = true;
    }

    void escalated(Ticket ticket) {
        if (counts(ticket)) escalated++;
    }

    void worked(Ticket ticket, Worker worker) {
        if (counts(ticket)) firstResponse.add(Math.max(0, worker.startedAtMillis() - ticket.raisedAtMillis()));
    }

    void upgraded(Shipment shipment) {
        if (cases.counts(shipment.order())) upgraded++;
    }

    private boolean counts(Ticket ticket) {
        return ticket.order() == null ? cases.counts(ticket.raisedAtMillis()) : cases.counts(ticket.order());
    }

    void report(long compensationCents, Map<Kpi, Double> kpis) {
        firstResponse.report(Kpi.FIRST_RESPONSE, kpis);
        if (!anyTicket) return;
        Ratio.report(Kpi.ESCALATIONS, 1000 * escalated, cases.counted(), kpis);
        Ratio.report(Kpi.OVERRIDES, 1000 * upgraded, cases.counted(), kpis);
        Ratio.report(Kpi.COMPENSATION, compensationCents, cases.counted(), kpis);
    }
}
