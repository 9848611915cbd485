package dev.drydock.engine.policy;

/** What the engine currently believes of the world, as far as conditions may ask. Indexes are positions in the network's lists. */
public interface Beliefs {

    /** What time it is. */
    long nowMillis();

    /** Work waiting at a node, in hours at its planned throughput. */
    double backlogHours(int node);

    /** Whether a carrier is in routing in every region. */
    boolean carrierHealthy(int carrier);

    /** Units of a product that a node could still promise; negative when oversold. */
    int availableUnits(int node, int product);
}
