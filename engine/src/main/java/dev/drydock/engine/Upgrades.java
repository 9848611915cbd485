package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.OverrideService;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.PeopleRules.Upgrade;
import dev.drydock.engine.routing.Quote;
import dev.drydock.engine.routing.Router;

/** Sends shipments that their node has not picked in time by a faster service than planned: by habit, or where it pays. */
final class Upgrades {
    private static final long DAY_MILLIS = 86_400_000L;

    private final Desk desk;
    private final Allocation allocation;
    private final Router router;
    private final PeopleRules rules;
    private long day = Long.MIN_VALUE;
    private int upgradedToday;

    Upgrades(Desk desk, Allocation allocation, Router router) {
        this.desk = desk;
        this.allocation = allocation;
        this.router = router;
        rules = desk.policy.people();
    }

    /** Someone, or a rule, looks at a shipment that is not picked yet. */
    void lookLate(ShipmentState state, Reason reason) {
        if (rules.upgrade() != Upgrade.BY_HABIT || !mayUpgrade(state)) return;
        Order order = state.shipment.order();
        Constraints constraints = allocation.constraintsFor(order);
        Quote fastest = router.fastest(order, state.unitsByLine, constraints, state.shipment.node(), desk.nowMillis());
        if (fastest.service() >= 0 && fastest.predictedMillis() <= state.promisedMillis)
            upgrade(state, fastest, reason);
    }

    /** A shipment that was picked late stands packed: the last chance. */
    void packedLate(ShipmentState state) {
        if (rules.upgrade() != Upgrade.WHERE_IT_PAYS || !mayUpgrade(state)) return;
        Shipment shipment = state.shipment;
        Order order = shipment.order();
        Constraints constraints = allocation.constraintsFor(order);
        Quote best = router.relabel(
                order, state.unitsByLine, constraints, shipment.node(), state.refusedBy, desk.nowMillis());
        if (best.service() >= 0) upgrade(state, best, Reasons.UPGRADE_PAYS);
    }

    private boolean mayUpgrade(ShipmentState state) {
        if (state.labelled
                || state.upgraded()
                || desk.nowMillis() - state.releasedAtMillis < rules.upgradeAfterMillis()) return false;
        long today = Math.floorDiv(desk.nowMillis(), DAY_MILLIS);
        if (today != day) {
            day = today;
            upgradedToday = 0;
        }
        return rules.upgradesPerDay() == 0 || upgradedToday < rules.upgradesPerDay();
    }

    /** Only what is dearer than planned is an upgrade; anything else is a service like another. */
    private void upgrade(ShipmentState state, Quote to, Reason reason) {
        int service = to.service();
        long extraCents = to.postageCents() - state.shipment.postageCents();
        if (service == state.shipment.service() || extraCents <= 0) return;
        upgradedToday++;
        state.upgradeTo(service);
        desk.decide(new OverrideService(state.shipment, service, extraCents, reason));
    }
}
