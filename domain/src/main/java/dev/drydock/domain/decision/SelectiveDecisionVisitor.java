package dev.drydock.domain.decision;

/** A reader that cares for some kinds of decisions and is right to ignore the others, later ones included. */
public abstract class SelectiveDecisionVisitor implements DecisionVisitor {
    @Override
    public void on(CheckoutDecision.AdmitCheckout decision) {}

    @Override
    public void on(CheckoutDecision.ShedCheckout decision) {}

    @Override
    public void on(CheckoutDecision.RefuseCheckout decision) {}

    @Override
    public void on(OrderDecision.AuthorisePayment decision) {}

    @Override
    public void on(OrderDecision.AcceptOrder decision) {}

    @Override
    public void on(OrderDecision.Allocate decision) {}

    @Override
    public void on(OrderDecision.Backorder decision) {}

    @Override
    public void on(OrderDecision.CancelUnits decision) {}

    @Override
    public void on(OrderDecision.NotifyCustomer decision) {}

    @Override
    public void on(MoneyDecision.CapturePayment decision) {}

    @Override
    public void on(MoneyDecision.VoidPayment decision) {}

    @Override
    public void on(MoneyDecision.Refund decision) {}

    @Override
    public void on(MoneyDecision.IssueCredit decision) {}

    @Override
    public void on(MoneyDecision.RenewAuthorisation decision) {}

    @Override
    public void on(MoneyDecision.WriteOff decision) {}

    @Override
    public void on(MoneyDecision.AnswerDispute decision) {}

    @Override
    public void on(FinanceDecision.PayInvoice decision) {}

    @Override
    public void on(FinanceDecision.ContestLine decision) {}

    @Override
    public void on(FinanceDecision.NoteMismatch decision) {}

    @Override
    public void on(FinanceDecision.SettleMismatch decision) {}

    @Override
    public void on(ShipmentDecision.QueueShipment decision) {}

    @Override
    public void on(ShipmentDecision.ReleaseShipment decision) {}

    @Override
    public void on(ShipmentDecision.StopShipment decision) {}

    @Override
    public void on(ShipmentDecision.RequestLabel decision) {}

    @Override
    public void on(ShipmentDecision.ApproveReturn decision) {}

    @Override
    public void on(ShipmentDecision.RejectReturn decision) {}

    @Override
    public void on(ShipmentDecision.OverrideService decision) {}

    @Override
    public void on(StockDecision.RequestSnapshot decision) {}

    @Override
    public void on(StockDecision.RequestCount decision) {}

    @Override
    public void on(StockDecision.Reorder decision) {}

    @Override
    public void on(RecoveryDecision.RaiseTicket decision) {}

    @Override
    public void on(RecoveryDecision.EscalateTicket decision) {}

    @Override
    public void on(RecoveryDecision.CloseTicket decision) {}

    @Override
    public void on(RecoveryDecision.RequestApproval decision) {}

    @Override
    public void on(RecoveryDecision.SuspendCarrier decision) {}

    @Override
    public void on(RecoveryDecision.ResumeCarrier decision) {}

    @Override
    public void on(RecoveryDecision.WakeAt decision) {}

    @Override
    public void on(MessageDecision.RequestReplay decision) {}

    @Override
    public void on(MessageDecision.DeclareAlias decision) {}

    @Override
    public void on(MessageDecision.AdoptMapping decision) {}

    @Override
    public void on(MessageDecision.ReadmitMessage decision) {}
}
