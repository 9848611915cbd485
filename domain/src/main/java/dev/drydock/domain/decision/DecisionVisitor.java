package dev.drydock.domain.decision;

/** One method for each kind of decision. */
public interface DecisionVisitor {
    void on(CheckoutDecision.AdmitCheckout decision);

    void on(CheckoutDecision.ShedCheckout decision);

    void on(CheckoutDecision.RefuseCheckout decision);

    void on(OrderDecision.AuthorisePayment decision);

    void on(OrderDecision.AcceptOrder decision);

    void on(OrderDecision.Allocate decision);

    void on(OrderDecision.Backorder decision);

    void on(OrderDecision.CancelUnits decision);

    void on(OrderDecision.NotifyCustomer decision);

    void on(MoneyDecision.CapturePayment decision);

    void on(MoneyDecision.VoidPayment decision);

    void on(MoneyDecision.Refund decision);

    void on(MoneyDecision.IssueCredit decision);

    void on(MoneyDecision.RenewAuthorisation decision);

    void on(MoneyDecision.WriteOff decision);

    void on(MoneyDecision.AnswerDispute decision);

    void on(FinanceDecision.PayInvoice decision);

    void on(FinanceDecision.ContestLine decision);

    void on(FinanceDecision.NoteMismatch decision);

    void on(FinanceDecision.SettleMismatch decision);

    void on(ShipmentDecision.QueueShipment decision);

    void on(ShipmentDecision.ReleaseShipment decision);

    void on(ShipmentDecision.StopShipment decision);

    void on(ShipmentDecision.RequestLabel decision);

    void on(ShipmentDecision.ApproveReturn decision);

    void on(ShipmentDecision.RejectReturn decision);

    void on(ShipmentDecision.OverrideService decision);

    void on(StockDecision.RequestSnapshot decision);

    void on(StockDecision.RequestCount decision);

    void on(StockDecision.Reorder decision);

    void on(RecoveryDecision.RaiseTicket decision);

    void on(RecoveryDecision.EscalateTicket decision);

    void on(RecoveryDecision.CloseTicket decision);

    void on(RecoveryDecision.RequestApproval decision);

    void on(RecoveryDecision.SuspendCarrier decision);

    void on(RecoveryDecision.ResumeCarrier decision);

    void on(RecoveryDecision.WakeAt decision);

    void on(MessageDecision.RequestReplay decision);

    void on(MessageDecision.DeclareAlias decision);

    void on(MessageDecision.AdoptMapping decision);

    void on(MessageDecision.ReadmitMessage decision);
}
