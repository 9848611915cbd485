package dev.drydock.simulator.scenario;

/** What is billed and disputed after the fact: invoices of carriers and third parties, card disputes, marketplace fines. */
public record Billing() {
    /** What holds when a world says nothing. */
    public static final Billing USUAL = new Billing();
}
