package dev.drydock.engine;

import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import java.util.List;

/** What the declared workflow says of the queue before the checkout. @param limit customers who may wait; 0: no limit */
record CheckoutQueue(int limit, List<String> shed) {
    private static final String TRIGGER = "checkout.started";

    /** Of the handoff that begins when a checkout is started; without one there is no limit. */
    static CheckoutQueue of(Workflow workflow) {
        for (Handoff handoff : workflow.handoffs())
            if (handoff.trigger().equals(TRIGGER))
                return new CheckoutQueue(
                        handoff.queue().limit(), handoff.queue().shed());
        return new CheckoutQueue(0, List.of());
    }
}
