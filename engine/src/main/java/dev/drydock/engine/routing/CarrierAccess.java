package dev.drydock.engine.routing;

/** Whether an order may travel with a carrier now: not suspended where it goes, or let through as a probe. */
@FunctionalInterface
public interface CarrierAccess {
    boolean open(int carrier, int region, int order);
}
