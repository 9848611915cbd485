package dev.drydock.domain.decision;

import dev.drydock.domain.log.Fields;

/** What the engine wants done, with its reason. Carried out by a connector, or by the journal alone when nothing outside changes. */
public sealed interface Decision
        permits CheckoutDecision,
                OrderDecision,
                MoneyDecision,
                FinanceDecision,
                ShipmentDecision,
                StockDecision,
                RecoveryDecision,
                MessageDecision {

    /** Its name in the event stream: {@code order.accepted}. */
    String type();

    Reason reason();

    /** States its content, in a fixed order. */
    void describe(Fields fields);

    /** Calls the method for this kind of decision; a new kind breaks every reader that ignored it. */
    void accept(DecisionVisitor visitor);
}
