package dev.drydock.engine;

import dev.drydock.domain.decision.StockDecision.RequestCount;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.routing.Router;

/** Units that were not where they should be: finds them another node while tries last, then has the order wait or gives them up. */
final class ShortPicks {
    private final Desk desk;
    private final Tickets tickets;
    private final Backorders backorders;

    ShortPicks(Desk desk, Tickets tickets, Backorders backorders) {
        this.desk = desk;
        this.tickets = tickets;
        this.backorders = backorders;
    }

    /** The state holds the missing units already. */
    void missing(OrderState state, Shipment shipment, int[] missingByLine) {
        if (desk.policy.stock().countOnShortPick())
            for (int line = 0; line < missingByLine.length; line++)
                if (missingByLine[line] > 0)
                    desk.decide(
                            new RequestCount(shipment.node(), shipment.order().product(line), Reasons.SHORT_PICK));
        if (shipment.node() < Long.SIZE) state.avoidNodes |= 1L << shipment.node();
        state.shortPicks++;
        if (tickets.byHand(ExceptionType.SHORT_PICK))
            tickets.raise(ExceptionType.SHORT_PICK, state.order, shipment, Reasons.SHORT_PICK, () -> compensate(state));
        else compensate(state);
    }

    private void compensate(OrderState state) {
        if (state.missing == null) return;
        if (state.shortPicks > desk.policy.stock().shortPickTries())
            backorders.giveUp(state, ExceptionType.OVERSOLD, Reasons.OVERSOLD);
        else backorders.fillOrWait(state, Router.ANY, Reasons.SHORT_PICK);
    }
}
