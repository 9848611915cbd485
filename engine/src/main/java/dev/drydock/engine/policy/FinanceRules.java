package dev.drydock.engine.policy;

/** Reconciliation, invoices, disputes and expired authorisations. */
public record FinanceRules() {
    /** What holds when a policy says nothing. */
    public static final FinanceRules USUAL = new FinanceRules();
}
