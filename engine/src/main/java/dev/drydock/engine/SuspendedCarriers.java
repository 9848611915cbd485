package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.engine.recovery.CarrierNotice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells people of carriers taken out of routing. When one is back, its ticket is closed, and so are the tickets of parcels that wait for a person to
 * find them another carrier: they go with the one they were planned for.
 */
final class SuspendedCarriers implements CarrierNotice {
    private record Suspension(int carrier, int region, Ticket ticket) {}

    private final List<Suspension> open = new ArrayList<>();
    private long resumedCarriers;
    private @Nullable Desk desk;
    private @Nullable Tickets tickets;
    private @Nullable Labelling labelling;

    /** The desk is made with the health of carriers, which reports to here: so this is told of it afterwards. */
    void workAt(Desk desk, Tickets tickets, Labelling labelling) {
        this.desk = desk;
        this.tickets = tickets;
        this.labelling = labelling;
    }

    @Override
    public void suspended(int carrier, int region, Reason reason) {
        if (tickets == null) throw new IllegalStateException("no desk yet");
        Ticket ticket = tickets.raise(ExceptionType.CARRIER_SUSPENDED, null, null, reason, () -> {});
        open.add(new Suspension(carrier, region, ticket));
    }

    @Override
    public void resumed(int carrier, int region) {
        if (carrier < Long.SIZE) resumedCarriers |= 1L << carrier;
        for (int i = open.size() - 1; i >= 0; i--) {
            Suspension suspension = open.get(i);
            if (suspension.carrier != carrier || (region >= 0 && suspension.region != region)) continue;
            if (tickets != null) tickets.close(suspension.ticket, Reasons.CARRIER_BACK);
            open.remove(i);
        }
    }

    /** To be called when an event has been dealt with. */
    void settle() {
        if (resumedCarriers == 0) return;
        long back = resumedCarriers;
        resumedCarriers = 0;
        if (desk == null) return;
        List<ShipmentState> waiting = new ArrayList<>();
        desk.shipments.forEach(state -> {
            if (state.ticket != null && !state.labelled && (back >>> plannedCarrier(state) & 1) != 0)
                waiting.add(state);
        });
        for (ShipmentState state : waiting) tryAgain(state);
    }

    private void tryAgain(ShipmentState state) {
        Ticket ticket = state.ticket;
        if (ticket == null || tickets == null || labelling == null || !labelling.openAsPlanned(state)) return;
        tickets.close(ticket, Reasons.CARRIER_BACK);
        state.ticket = null;
        labelling.tryAsPlanned(state);
    }

    private int plannedCarrier(ShipmentState state) {
        if (desk == null) throw new IllegalStateException("no desk yet");
        return desk.carrierOf(state.plannedService());
    }
}
