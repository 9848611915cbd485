package dev.drydock.simulator.scenario;

/** How visits become carts, carts checkouts and checkouts orders, and how waiting costs conversion. */
public record Shopping() {
    /** What holds when a world says nothing. */
    public static final Shopping USUAL = new Shopping();
}
