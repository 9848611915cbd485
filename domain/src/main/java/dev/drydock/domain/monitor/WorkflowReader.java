package dev.drydock.domain.monitor;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Handoff.Subject;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.order.Shipment;
import java.util.List;

/**
 * Reads from events and decisions what they mean to the declared handoffs, by their names alone. What an entry means is looked up by its class, and an entry that means nothing
 * costs no more than that. One thread.
 */
public final class WorkflowReader {
    /** Is told, by the handoff's position in the workflow, and by the number of the piece of work. */
    public interface Sink {
        /** @param order that the piece is about, or -1; @param node it is about, or -1 */
        void begun(int handoff, int number, int order, int node, long atMillis);

        void ended(int handoff, int number, long atMillis);

        void failed(int handoff, String name, long atMillis);

        /** It was cancelled or stopped: neither done nor open. */
        void withdrawn(int handoff, int number, long atMillis);

        /** Someone did something about an order, or (-1) about none. */
        void responded(int order, long atMillis);
    }

    private final RoleTable table;
    private final Subject[] per;
    private final Sink sink;
    private final Subjects about = new Subjects();

    public WorkflowReader(Workflow workflow, Sink sink) {
        this.table = new RoleTable(workflow);
        this.per = workflow.handoffs().stream().map(Handoff::per).toArray(Subject[]::new);
        this.sink = sink;
    }

    /** @param atMillis when it happened, or was heard */
    public void event(FulfilmentEvent event, long atMillis) {
        Roles roles = table.of(event.getClass(), event.type());
        if (!roles.matter()) return;
        about.begin();
        event.describe(about);
        read(roles, event.type(), atMillis);
        if (roles.withdraws()) withdraw(event, atMillis);
    }

    public void decision(Decision decision, long nowMillis) {
        Roles roles = table.of(decision.getClass(), decision.type());
        if (!roles.matter()) return;
        about.begin();
        decision.describe(about);
        read(roles, decision.type(), nowMillis);
        if (roles.withdraws()) withdraw(decision, nowMillis);
    }

    private void read(Roles roles, String name, long atMillis) {
        if (roles.responds()) sink.responded(about.order, atMillis);
        for (int handoff : roles.ends()) end(handoff, atMillis);
        for (int handoff : roles.fails()) sink.failed(handoff, name, atMillis);
        for (int handoff : roles.begins()) begin(handoff, atMillis);
    }

    private void begin(int handoff, long atMillis) {
        List<Shipment> planned = about.planned;
        if (per[handoff] == Subject.SHIPMENT && !planned.isEmpty()) {
            for (int i = 0; i < planned.size(); i++) {
                Shipment shipment = planned.get(i);
                sink.begun(handoff, shipment.number(), shipment.order().number(), shipment.node(), atMillis);
            }
            return;
        }
        int number = number(handoff);
        if (number >= 0) sink.begun(handoff, number, about.order, about.node, atMillis);
    }

    private void end(int handoff, long atMillis) {
        List<Shipment> planned = about.planned;
        if (per[handoff] == Subject.SHIPMENT && !planned.isEmpty()) {
            for (int i = 0; i < planned.size(); i++)
                sink.ended(handoff, planned.get(i).number(), atMillis);
            return;
        }
        int number = number(handoff);
        if (number >= 0) sink.ended(handoff, number, atMillis);
    }

    private int number(int handoff) {
        return switch (per[handoff]) {
            case CART, ORDER -> about.order;
            case SHIPMENT -> about.shipment;
            case NODE -> about.node;
            case TICKET -> about.ticket;
        };
    }

    private void withdraw(FulfilmentEvent event, long atMillis) {
        if (event instanceof ShipmentPickedShort shortPick && foundSomething(shortPick)) return;
        Subject of = about.shipment >= 0 ? Subject.SHIPMENT : Subject.CART;
        for (int handoff = 0; handoff < per.length; handoff++)
            if (per[handoff] == of && number(handoff) >= 0) sink.withdrawn(handoff, number(handoff), atMillis);
    }

    private void withdraw(Decision decision, long nowMillis) {
        if (!(decision instanceof CancelUnits cancel) || !whole(cancel)) return;
        for (int handoff = 0; handoff < per.length; handoff++)
            if (per[handoff] == Subject.ORDER || per[handoff] == Subject.CART)
                sink.withdrawn(handoff, about.order, nowMillis);
    }

    private static boolean foundSomething(ShipmentPickedShort shortPick) {
        for (int found : shortPick.foundByLine()) if (found > 0) return true;
        return false;
    }

    private static boolean whole(CancelUnits cancel) {
        int units = 0;
        for (int each : cancel.unitsByLine()) units += each;
        return units == cancel.order().totalUnits();
    }
}
