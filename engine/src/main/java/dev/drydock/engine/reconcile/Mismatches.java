package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.FinanceDecision.NoteMismatch;
import dev.drydock.domain.decision.FinanceDecision.SettleMismatch;
import dev.drydock.domain.decision.FinanceDecision.Settled;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.money.Mismatch;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** Differences between books: each is noted once, and settled once. */
final class Mismatches {
    private final Office office;
    private final NumberSet settled = new NumberSet();
    private int next;

    Mismatches(Office office) {
        this.office = office;
    }

    /** @return its number */
    int note(Mismatch mismatch, @Nullable Order order, long cents, Reason reason) {
        office.decide(new NoteMismatch(next, mismatch, order, cents, reason));
        return next++;
    }

    void settle(int number, Settled how, Reason reason) {
        if (number >= 0 && settled.add(number)) office.decide(new SettleMismatch(number, how, reason));
    }

    boolean settled(int number) {
        return settled.contains(number);
    }
}
