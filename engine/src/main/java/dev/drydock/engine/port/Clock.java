package dev.drydock.engine.port;

/** What time it is: virtual in a simulation, the wall clock in staging. */
@FunctionalInterface
public interface Clock {

    /** Epoch milliseconds. */
    long nowMillis();
}
