package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.monitor.WorkflowReader;
import dev.drydock.engine.policy.WatchRules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Follows the handoffs that the policy watches, by what the desk decides and hears. A handoff that stalls, at one node or as a whole, is one ticket; what is stuck is sent again,
 * and while nothing comes of that, the oldest few at every look, until one gets through: then all the rest. One timer for all.
 */
final class HandoffWatchman implements WorkflowReader.Sink {
    private static final int PROBES = 3;

    private final Desk desk;
    private final Tickets tickets;
    private final Acceptance acceptance;
    private final Labels labels;
    private final WatchRules rules;
    private final WatchedHandoff[] watched;
    private final WorkflowReader reader;

    /** Null when nobody watches: the policy names no handoffs, or the world declares none. */
    static @Nullable HandoffWatchman of(Desk desk, Tickets tickets, Acceptance acceptance, Labels labels) {
        Set<String> names = desk.policy.watch().handoffs();
        if (names.isEmpty() || desk.workflow.handoffs().isEmpty()) return null;
        return new HandoffWatchman(desk, tickets, acceptance, labels);
    }

    private HandoffWatchman(Desk desk, Tickets tickets, Acceptance acceptance, Labels labels) {
        this.desk = desk;
        this.tickets = tickets;
        this.acceptance = acceptance;
        this.labels = labels;
        rules = desk.policy.watch();
        Set<String> unknown = new TreeSet<>(rules.handoffs());
        List<Handoff> handoffs = new ArrayList<>();
        for (Handoff handoff : desk.workflow.handoffs()) if (unknown.remove(handoff.name())) handoffs.add(handoff);
        if (!unknown.isEmpty())
            throw new IllegalArgumentException("the workflow " + desk.workflow.name() + " has no handoff " + unknown);
        int nodes = desk.network.nodes().size();
        watched = handoffs.stream()
                .map(handoff -> new WatchedHandoff(handoff, nodes))
                .toArray(WatchedHandoff[]::new);
        reader = new WorkflowReader(new Workflow(desk.workflow.name(), handoffs, desk.workflow.routes()), this);
    }

    void start() {
        desk.wakeAt(Timer.Kind.HANDOFF_CHECK, -1, 0, desk.nowMillis() + rules.everyMillis(), Reasons.SCHEDULED);
    }

    void heard(FulfilmentEvent event) {
        reader.event(event, desk.nowMillis());
    }

    void decided(Decision decision) {
        reader.decision(decision, desk.nowMillis());
    }

    /** It is time to look at all of them. */
    void look() {
        for (WatchedHandoff handoff : watched) look(handoff);
        start();
    }

    private void look(WatchedHandoff handoff) {
        for (int node = -1; node < desk.network.nodes().size(); node++) {
            if (!handoff.signal(node).stalled()) continue;
            if (!handoff.overdue(node, desk.nowMillis(), 1).isEmpty()) {
                if (rules.resend()) resend(handoff, node, handoff.goesThrough(node) ? Integer.MAX_VALUE : PROBES);
            } else {
                over(handoff, node);
            }
        }
        handoff.comeDue(desk.nowMillis(), node -> raise(handoff, node));
    }

    private void raise(WatchedHandoff handoff, int node) {
        int stuck = handoff.overdue(node, desk.nowMillis(), Integer.MAX_VALUE).size();
        String where = node < 0 ? "" : " to " + desk.network.nodes().get(node).name();
        Reason reason = new Reason(
                "handoff-stalled:" + handoff.declared.name(),
                "the handoff " + handoff.declared.name() + where + " has stalled since "
                        + Instant.ofEpochMilli(handoff.signal(node).sinceMillis()) + ": " + stuck
                        + " beyond their objective; owned by "
                        + handoff.declared.owner().label());
        handoff.ticket(node, tickets.raise(ExceptionType.HANDOFF_STALLED, null, null, reason, () -> {
            handoff.ticket(node, null);
            resend(handoff, node, Integer.MAX_VALUE);
        }));
        if (rules.resend()) resend(handoff, node, Integer.MAX_VALUE);
    }

    private void over(WatchedHandoff handoff, int node) {
        handoff.signal(node).over();
        var ticket = handoff.ticket(node);
        if (ticket != null) tickets.close(ticket, Reasons.GOES_THROUGH_AGAIN);
        handoff.ticket(node, null);
    }

    private void resend(WatchedHandoff handoff, int node, int most) {
        for (int number : handoff.overdue(node, desk.nowMillis(), most))
            if (!resend(handoff.declared.trigger(), number)) handoff.forget(number);
    }

    /** @return whether the piece is still of interest */
    private boolean resend(String trigger, int number) {
        return switch (trigger) {
            case "shipment.released" -> release(number);
            case "label.requested" -> askForLabel(number);
            case "payment.authorise-requested" -> askForPayment(number);
            default -> true; // whoever has the ticket knows
        };
    }

    private boolean release(int number) {
        ShipmentState state = desk.shipments.get(number);
        if (state == null || state.received || state.pickHeard || state.packed) return false;
        state.releasedAtMillis = desk.nowMillis();
        desk.decide(new ReleaseShipment(state.shipment, Reasons.STUCK));
        return true;
    }

    private boolean askForLabel(int number) {
        ShipmentState state = desk.shipments.get(number);
        if (state == null || !state.labelAwaited) return false;
        labels.ask(state, state.service, state.labelAttempt, Reasons.STUCK);
        return true;
    }

    private boolean askForPayment(int number) {
        OrderState state = desk.unpaid.get(number);
        if (state == null) return false;
        if (!state.authorisationParked) acceptance.askAgain(state);
        return true;
    }

    @Override
    public void begun(int handoff, int number, int order, int node, long atMillis) {
        watched[handoff].begun(number, node, atMillis);
    }

    @Override
    public void ended(int handoff, int number, long atMillis) {
        watched[handoff].ended(number);
    }

    @Override
    public void failed(int handoff, String name, long atMillis) {}

    @Override
    public void withdrawn(int handoff, int number, long atMillis) {
        watched[handoff].forget(number);
    }

    @Override
    public void responded(int order, long atMillis) {}
}
