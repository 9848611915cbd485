package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.MoneyDecision.AnswerDispute;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.event.DisputeEvent.DisputeOpened;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.FinanceRules;

/** Answers card disputes with what was heard of the order: a scan at the door, a refund. A few bits for each order. */
final class DisputeDesk {
    private final Office office;
    private final FinanceRules rules;
    private final NumberSet delivered = new NumberSet();
    private final NumberSet deliveredLate = new NumberSet();
    private final NumberSet refunded = new NumberSet();
    private final NumberSet disputed = new NumberSet();

    DisputeDesk(Office office, FinanceRules rules) {
        this.office = office;
        this.rules = rules;
    }

    void delivered(Order order, long atMillis) {
        (atMillis > order.promisedMillis() ? deliveredLate : delivered).add(order.number());
    }

    void refunded(Order order) {
        refunded.add(order.number());
    }

    /** A dispute heard of twice is answered once. */
    void opened(DisputeOpened event) {
        Order order = event.order();
        if (!disputed.add(order.number())) return;
        if (rules.disputes() == FinanceRules.Answer.ACCEPT) {
            answer(order, DisputeEvidence.NONE, BookReasons.DISPUTE_ACCEPTED);
        } else if (event.cents() < rules.acceptBelowCents()) {
            answer(order, DisputeEvidence.NONE, BookReasons.DISPUTE_SMALL);
        } else if (rules.disputes() == FinanceRules.Answer.BY_HAND) {
            office.ask(
                    ExceptionType.DISPUTE,
                    order,
                    null,
                    BookReasons.DISPUTED,
                    () -> answer(order, evidence(order, event.reason()), BookReasons.LOOKED_AT));
        } else {
            answer(order, evidence(order, event.reason()), BookReasons.DISPUTED);
        }
    }

    private DisputeEvidence evidence(Order order, DisputeReason reason) {
        int number = order.number();
        if (refunded.contains(number)) return DisputeEvidence.REFUND_PROOF;
        if (reason == DisputeReason.NOT_REFUNDED) return DisputeEvidence.NONE;
        if (deliveredLate.contains(number)) return DisputeEvidence.LATE_DELIVERY_SCAN;
        return delivered.contains(number) ? DisputeEvidence.DELIVERY_SCAN : DisputeEvidence.NONE;
    }

    private void answer(Order order, DisputeEvidence evidence, Reason reason) {
        office.decide(new AnswerDispute(order, evidence, reason));
    }
}
