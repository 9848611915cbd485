package dev.drydock.domain.event;

/** One method for each kind of event. */
public interface EventVisitor {
    void on(CartEvent.CartCreated event);

    void on(CartEvent.CheckoutStarted event);

    void on(CartEvent.CheckoutEntered event);

    void on(CartEvent.CheckoutTurnedAway event);

    void on(CartEvent.CartAbandoned event);

    void on(OrderEvent.OrderPlaced event);

    void on(OrderEvent.CustomerContacted event);

    void on(PaymentEvent.PaymentAuthorised event);

    void on(PaymentEvent.PaymentDeclined event);

    void on(PaymentEvent.PaymentCaptured event);

    void on(PaymentEvent.PaymentVoided event);

    void on(PaymentEvent.RefundIssued event);

    void on(PaymentEvent.CreditIssued event);

    void on(PaymentEvent.AuthorisationExpired event);

    void on(PaymentEvent.AuthorisationRenewed event);

    void on(PaymentEvent.RenewalDeclined event);

    void on(PaymentEvent.CaptureFailed event);

    void on(WarehouseEvent.ShipmentReceived event);

    void on(WarehouseEvent.ShipmentPicked event);

    void on(WarehouseEvent.ShipmentPickedShort event);

    void on(WarehouseEvent.ShipmentPacked event);

    void on(WarehouseEvent.ShipmentHandedOver event);

    void on(WarehouseEvent.ShipmentStopped event);

    void on(WarehouseEvent.StopRefused event);

    void on(CarrierEvent.LabelIssued event);

    void on(CarrierEvent.LabelRejected event);

    void on(CarrierEvent.LabelCallFailed event);

    void on(CarrierEvent.ParcelScanned event);

    void on(CarrierEvent.ParcelDelivered event);

    void on(StockEvent.StockChanged event);

    void on(StockEvent.StockSnapshot event);

    void on(StockEvent.ShelfChanged event);

    void on(ReturnEvent.ReturnRequested event);

    void on(ReturnEvent.ReturnLabelIssued event);

    void on(ReturnEvent.ReturnReceived event);

    void on(ReturnEvent.WrongItemReported event);

    void on(ReturnEvent.WrongItemReceived event);

    void on(ReturnEvent.ReturnInspected event);

    void on(DisputeEvent.DisputeOpened event);

    void on(DisputeEvent.DisputeClosed event);

    void on(BillingEvent.InvoiceWritten event);

    void on(BillingEvent.InvoiceReceived event);

    void on(BillingEvent.CreditReceived event);

    void on(BillingEvent.ClaimRefused event);

    void on(BillingEvent.FineCharged event);

    void on(PeopleEvent.TicketResolved event);

    void on(PeopleEvent.ApprovalAnswered event);

    void on(SystemEvent.CallFailed event);

    void on(SystemEvent.TimerFired event);

    void on(MessageEvent.OrderFound event);

    void on(MessageEvent.MessageQuarantined event);

    void on(MessageEvent.MessageReadmitted event);

    void on(SimulationEvent.FaultStarted event);

    void on(SimulationEvent.FaultEnded event);

    void on(SimulationEvent.BacklogSampled event);

    void on(SimulationEvent.StockSampled event);

    void on(SimulationEvent.SystemWentDown event);

    void on(SimulationEvent.SystemCameBack event);

    void on(CatalogueEvent.ProductChanged event);
}
