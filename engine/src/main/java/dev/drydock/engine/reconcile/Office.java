package dev.drydock.engine.reconcile;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** What the books need of the desk they lie on: the time, a way out for decisions, people, and money collected. */
public interface Office {
    long nowMillis();

    void decide(Decision decision);

    /** Wakes the books at the given time. */
    void wakeAt(long atMillis, Reason reason);

    /** Has someone look at it. @param followUp once that was done */
    void ask(ExceptionType type, @Nullable Order order, @Nullable Shipment shipment, Reason reason, Runnable followUp);

    /** Collects for a shipment that has left, unless that was asked for before. */
    void collect(Shipment shipment, Reason reason);
}
