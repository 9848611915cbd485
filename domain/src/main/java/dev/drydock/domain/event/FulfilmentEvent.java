package dev.drydock.domain.event;

import dev.drydock.domain.log.Fields;

/** Something that happened. Facts only: never edited once logged. */
public sealed interface FulfilmentEvent
        permits CartEvent,
                OrderEvent,
                PaymentEvent,
                WarehouseEvent,
                CarrierEvent,
                StockEvent,
                ReturnEvent,
                DisputeEvent,
                BillingEvent,
                CatalogueEvent,
                PeopleEvent,
                SystemEvent,
                MessageEvent,
                SimulationEvent {

    /** When it happened, epoch milliseconds. It may be heard of later. */
    long atMillis();

    /** Its name in the event stream, past tense: {@code shipment.picked}. */
    String type();

    /** States its content, in a fixed order. */
    void describe(Fields fields);

    /** Calls the method for this kind of event; a new kind breaks every reader that ignored it. */
    void accept(EventVisitor visitor);
}
