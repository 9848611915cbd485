package dev.drydock.domain.monitor;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Handoff.Subject;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.order.Shipment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Watches every declared handoff by the facts and decisions of a run, by their names alone; it knows nothing of faults. Memory follows the work that is open, and a bit for
 * each piece of work that was. One thread.
 */
public final class WorkflowMonitor {
    private static final int STALLED_KEPT = 50;

    private final RoleTable table;
    private final HandoffWatch[] watches;
    private final Responses responses = new Responses();
    private final Subjects about = new Subjects();

    /** @param nodes how many nodes the network has */
    public WorkflowMonitor(Workflow workflow, int nodes, long startMillis) {
        this.table = new RoleTable(workflow);
        this.watches = new HandoffWatch[workflow.handoffs().size()];
        for (int i = 0; i < watches.length; i++) {
            Handoff handoff = workflow.handoffs().get(i);
            watches[i] = new HandoffWatch(handoff, responses, nodes, startMillis);
        }
    }

    public void fact(FulfilmentEvent event) {
        Roles roles = table.of(event.getClass(), event.type());
        if (!roles.matter()) return;
        about.begin();
        event.describe(about);
        read(roles, event.type(), event.atMillis());
        if (roles.withdraws()) withdraw(event);
    }

    public void decided(Decision decision, long nowMillis) {
        Roles roles = table.of(decision.getClass(), decision.type());
        if (!roles.matter()) return;
        about.begin();
        decision.describe(about);
        read(roles, decision.type(), nowMillis);
        if (roles.withdraws()) withdraw(decision, nowMillis);
    }

    /** To be asked for once, at the end. */
    public WorkflowFigures figures(long endMillis) {
        List<HandoffFigures> handoffs = new ArrayList<>();
        List<StalledPiece> stalled = new ArrayList<>();
        long ceasedMillis = watches.length == 0
                ? endMillis
                : watches[0].lastBegunMillis(endMillis); // the first is furthest upstream
        for (HandoffWatch watch : watches) {
            handoffs.add(watch.figures(endMillis, ceasedMillis));
            stalled.addAll(watch.stalled(endMillis));
        }
        stalled.sort(Comparator.comparingLong(StalledPiece::dueMillis).reversed());
        return new WorkflowFigures(
                handoffs, stalled.subList(0, Math.min(STALLED_KEPT, stalled.size())), Incident.among(handoffs));
    }

    private void read(Roles roles, String name, long atMillis) {
        if (roles.responds()) responses.note(about.order, atMillis);
        for (int i : roles.ends()) end(watches[i], atMillis);
        for (int i : roles.fails()) watches[i].fail(name, atMillis);
        for (int i : roles.begins()) begin(watches[i], atMillis);
    }

    private void begin(HandoffWatch watch, long atMillis) {
        List<Shipment> planned = about.planned;
        if (watch.per() == Subject.SHIPMENT && !planned.isEmpty()) {
            for (int i = 0; i < planned.size(); i++) {
                Shipment shipment = planned.get(i);
                watch.begin(shipment.number(), shipment.order().number(), shipment.node(), atMillis);
            }
            return;
        }
        int number = number(watch);
        if (number >= 0) watch.begin(number, about.order, about.node, atMillis);
    }

    private void end(HandoffWatch watch, long atMillis) {
        List<Shipment> planned = about.planned;
        if (watch.per() == Subject.SHIPMENT && !planned.isEmpty()) {
            for (int i = 0; i < planned.size(); i++) watch.end(planned.get(i).number(), atMillis);
            return;
        }
        int number = number(watch);
        if (number >= 0) watch.end(number, atMillis);
    }

    private int number(HandoffWatch watch) {
        return switch (watch.per()) {
            case CART, ORDER -> about.order;
            case SHIPMENT -> about.shipment;
            case NODE -> about.node;
            case TICKET -> about.ticket;
        };
    }

    private void withdraw(FulfilmentEvent event) {
        if (event instanceof ShipmentPickedShort shortPick && foundSomething(shortPick)) return;
        Subject of = about.shipment >= 0 ? Subject.SHIPMENT : Subject.CART;
        for (HandoffWatch watch : watches) if (watch.per() == of) watch.withdraw(number(watch), event.atMillis());
    }

    private void withdraw(Decision decision, long nowMillis) {
        if (!(decision instanceof CancelUnits cancel) || !whole(cancel)) return;
        for (HandoffWatch watch : watches)
            if (watch.per() == Subject.ORDER || watch.per() == Subject.CART) watch.withdraw(about.order, nowMillis);
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
