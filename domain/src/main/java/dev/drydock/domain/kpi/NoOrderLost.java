package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;

/** Every unit of every order ends once: delivered or cancelled. */
final class NoOrderLost extends Invariant {
    NoOrderLost() {
        super("no order lost", "each unit ordered ends once: delivered or cancelled");
    }

    void unitsEnded(OrderCase now) {
        int ended = now.deliveredUnits + now.cancelledUnits;
        if (ended > now.order.totalUnits())
            broken(now.order + ": " + ended + " units delivered or cancelled of " + now.order.totalUnits()
                    + " ordered");
    }

    void cancelledAfterItsEnd(Order order) {
        broken(order + ": units cancelled after all of them had ended");
    }

    void finish(CaseFile cases) {
        cases.forEachOpen(open -> {
            if (!open.allUnitsEnded())
                broken(open.order + ": " + open.deliveredUnits + " units delivered and " + open.cancelledUnits
                        + " cancelled of " + open.order.totalUnits() + " ordered");
        });
    }
}
