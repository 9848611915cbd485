package dev.drydock.domain.event;

/** A reader that cares for some kinds of events and is right to ignore the others, later ones included. */
public abstract class SelectiveVisitor implements EventVisitor {
    @Override
    public void on(CartEvent.CartCreated event) {}

    @Override
    public void on(CartEvent.CheckoutStarted event) {}

    @Override
    public void on(CartEvent.CheckoutEntered event) {}

    @Override
    public void on(CartEvent.CheckoutTurnedAway event) {}

    @Override
    public void on(CartEvent.CartAbandoned event) {}

    @Override
    public void on(OrderEvent.OrderPlaced event) {}

    @Override
    public void on(OrderEvent.CustomerContacted event) {}

    @Override
    public void on(PaymentEvent.PaymentAuthorised event) {}

    @Override
    public void on(PaymentEvent.PaymentDeclined event) {}

    @Override
    public void on(PaymentEvent.PaymentCaptured event) {}

    @Override
    public void on(PaymentEvent.PaymentVoided event) {}

    @Override
    public void on(PaymentEvent.RefundIssued event) {}

    @Override
    public void on(PaymentEvent.CreditIssued event) {}

    @Override
    public void on(PaymentEvent.AuthorisationExpired event) {}

    @Override
    public void on(PaymentEvent.AuthorisationRenewed event) {}

    @Override
    public void on(PaymentEvent.RenewalDeclined event) {}

    @Override
    public void on(PaymentEvent.CaptureFailed event) {}

    @Override
    public void on(WarehouseEvent.ShipmentReceived event) {}

    @Override
    public void on(WarehouseEvent.ShipmentPicked event) {}

    @Override
    public void on(WarehouseEvent.ShipmentPickedShort event) {}

    @Override
    public void on(WarehouseEvent.ShipmentPacked event) {}

    @Override
    public void on(WarehouseEvent.ShipmentHandedOver event) {}

    @Override
    public void on(WarehouseEvent.ShipmentStopped event) {}

    @Override
    public void on(WarehouseEvent.StopRefused event) {}

    @Override
    public void on(CarrierEvent.LabelIssued event) {}

    @Override
    public void on(CarrierEvent.LabelRejected event) {}

    @Override
    public void on(CarrierEvent.LabelCallFailed event) {}

    @Override
    public void on(CarrierEvent.ParcelScanned event) {}

    @Override
    public void on(CarrierEvent.ParcelDelivered event) {}

    @Override
    public void on(StockEvent.StockChanged event) {}

    @Override
    public void on(StockEvent.StockSnapshot event) {}

    @Override
    public void on(StockEvent.ShelfChanged event) {}

    @Override
    public void on(ReturnEvent.ReturnRequested event) {}

    @Override
    public void on(ReturnEvent.ReturnLabelIssued event) {}

    @Override
    public void on(ReturnEvent.ReturnReceived event) {}

    @Override
    public void on(ReturnEvent.WrongItemReported event) {}

    @Override
    public void on(ReturnEvent.WrongItemReceived event) {}

    @Override
    public void on(ReturnEvent.ReturnInspected event) {}

    @Override
    public void on(DisputeEvent.DisputeOpened event) {}

    @Override
    public void on(DisputeEvent.DisputeClosed event) {}

    @Override
    public void on(BillingEvent.InvoiceWritten event) {}

    @Override
    public void on(BillingEvent.InvoiceReceived event) {}

    @Override
    public void on(BillingEvent.CreditReceived event) {}

    @Override
    public void on(BillingEvent.ClaimRefused event) {}

    @Override
    public void on(BillingEvent.FineCharged event) {}

    @Override
    public void on(PeopleEvent.TicketResolved event) {}

    @Override
    public void on(PeopleEvent.ApprovalAnswered event) {}

    @Override
    public void on(SystemEvent.CallFailed event) {}

    @Override
    public void on(SystemEvent.TimerFired event) {}

    @Override
    public void on(MessageEvent.OrderFound event) {}

    @Override
    public void on(MessageEvent.MessageQuarantined event) {}

    @Override
    public void on(MessageEvent.MessageReadmitted event) {}

    @Override
    public void on(SimulationEvent.FaultStarted event) {}

    @Override
    public void on(SimulationEvent.FaultEnded event) {}

    @Override
    public void on(SimulationEvent.BacklogSampled event) {}

    @Override
    public void on(SimulationEvent.StockSampled event) {}

    @Override
    public void on(SimulationEvent.SystemWentDown event) {}

    @Override
    public void on(SimulationEvent.SystemCameBack event) {}

    @Override
    public void on(CatalogueEvent.ProductChanged event) {}
}
