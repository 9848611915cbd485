package dev.drydock.engine;

import dev.drydock.domain.decision.MoneyDecision.IssueCredit;
import dev.drydock.domain.handoff.ExceptionRoute.Severity;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.engine.policy.PeopleRules;

/** Makes good to customers for goods that were given up after a hard exception: a share of their value, up to a limit, once for an order. */
final class Compensation {
    private final Desk desk;
    private final PeopleRules rules;

    Compensation(Desk desk) {
        this.desk = desk;
        rules = desk.policy.people();
    }

    /** @param unitsByLine that the customer will not get */
    void givenUp(OrderState state, int[] unitsByLine, ExceptionType type) {
        if (rules.creditShare() == 0 || state.credited) return;
        if (desk.workflow.route(type).severity() != Severity.HARD) return;
        long goodsCents = 0;
        for (int line = 0; line < unitsByLine.length; line++)
            goodsCents += unitsByLine[line] * state.order.unitPriceCents(line);
        long cents = Math.min(rules.creditCapCents(), Math.round(goodsCents * rules.creditShare()));
        if (cents <= 0) return;
        state.credited = true;
        desk.decide(new IssueCredit(state.order, cents, Reasons.MADE_GOOD));
    }
}
