package dev.drydock.engine;

import dev.drydock.domain.decision.Explanation;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RuleSet;
import dev.drydock.engine.routing.Plan;
import dev.drydock.engine.routing.Router;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives units their shipments: routes them, reserves stock, releases the shipments to their nodes. */
final class Allocation {
    private final Desk desk;
    private final RuleSet rules;
    private final Router router;
    private final Reorders reorders;
    private final Notices notices;
    private final Releases releases;
    private final int tracedOrder;
    private final Map<String, Reason> reasonByRule = new HashMap<>(); // looked up by name alone
    private final @Nullable SplitOrders splits;
    private int nextShipment;

    Allocation(
            Desk desk,
            RuleSet rules,
            Router router,
            Reorders reorders,
            Notices notices,
            Releases releases,
            int tracedOrder,
            @Nullable SplitOrders splits) {
        this.splits = splits;
        this.desk = desk;
        this.rules = rules;
        this.router = router;
        this.reorders = reorders;
        this.notices = notices;
        this.releases = releases;
        this.tracedOrder = tracedOrder;
    }

    Constraints constraintsFor(Order order) {
        return rules.constraintsFor(order, desk);
    }

    /** Why an order cannot ship from a node that has its goods: the first rule against it, or its carriers. */
    Reason vetoAt(Order order, int node) {
        Constraints constraints = constraintsFor(order);
        if (constraints.allowsNode(node)) return Reasons.NO_ROUTE;
        String rule = constraints.vetoOf(node, 0);
        return reasonByRule.computeIfAbsent(
                rule, name -> new Reason("rule:" + name, "the rule " + name + " leaves no way to send it"));
    }

    /** What is raised in the end when an order cannot ship from a node that has its goods: as the rule says that is against it. */
    ExceptionType exceptionAt(Order order, int node) {
        Constraints constraints = constraintsFor(order);
        if (constraints.allowsNode(node)) return ExceptionType.NO_STOCK;
        String veto = constraints.vetoOf(node, 0);
        for (Policy.Rule rule : desk.policy.rules()) if (rule.name().equals(veto)) return rule.exceptionType();
        return ExceptionType.NO_STOCK;
    }

    /**
     * Fills as many of the missing units as can be: all, or, when several shipments are allowed, whole lines.
     *
     * @return whether none is missing any more
     */
    boolean fill(OrderState state, int onlyNode, Reason reason) {
        int[] missing = state.missing;
        if (missing == null) return true;
        Order order = state.order;
        Constraints constraints = constraintsFor(order);
        Plan plan = router.route(order, missing, constraints, state.avoidNodes, onlyNode, desk.nowMillis());
        if (plan.size() == 0) return false;
        Explanation explanation = order.number() == tracedOrder
                ? router.explain(order, missing, constraints, state.avoidNodes, desk.nowMillis())
                : null;
        List<Shipment> shipments = shipments(order, plan);
        boolean replanned = state.replanned();
        desk.decide(new Allocate(order, shipments, explanation, plan.complete() ? reason : Reasons.PART_NOW));
        for (int i = 0; i < shipments.size(); i++) commit(state, shipments.get(i));
        if (splits != null) splits.released(shipments);
        if (replanned) notices.expected(order, plan.lastPredictedMillis());
        return state.missing == null;
    }

    private List<Shipment> shipments(Order order, Plan plan) {
        if (plan.size() == 1) return List.of(shipment(order, plan, 0));
        Shipment[] several = new Shipment[plan.size()];
        for (int i = 0; i < several.length; i++) several[i] = shipment(order, plan, i);
        return List.of(several);
    }

    private Shipment shipment(Order order, Plan plan, int i) {
        return new Shipment(
                nextShipment++,
                order,
                plan.node(i),
                plan.service(i),
                plan.unitsByLine(i),
                plan.postageCents(i),
                plan.handlingCents(i),
                plan.predictedMillis(i));
    }

    private void commit(OrderState state, Shipment shipment) {
        ShipmentState begun = new ShipmentState(shipment, state, desk.nowMillis());
        desk.shipments.put(shipment.number(), begun);
        state.openShipments++;
        state.takeMissing(shipment.unitsByLine());
        desk.stock.reserve(shipment);
        desk.backlog.released(shipment.node());
        releases.release(begun);
        reorders.allocated(shipment);
    }
}
