package dev.drydock.engine.policy;

/** Who is served first at the checkout when it is busy, and who is turned away when it is full. */
public record CheckoutRules() {
    /** What holds when a policy says nothing. */
    public static final CheckoutRules USUAL = new CheckoutRules();
}
