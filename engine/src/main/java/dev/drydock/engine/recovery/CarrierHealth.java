package dev.drydock.engine.recovery;

import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.Decisions;
import dev.drydock.engine.policy.Policy;

/**
 * What the engine believes of each carrier in each destination region, from signals alone, and the circuit that takes a carrier out of routing and lets it
 * back in. One thread.
 */
public final class CarrierHealth {

    public CarrierHealth(Network network, Policy.Recovery recovery, long seed, TicketNumbers tickets) {}

    /** Sets the first timers. */
    public void start(long nowMillis, Decisions out) {}

    /** A carrier issued a label. */
    public void labelIssued(int carrier, int region, long nowMillis, Decisions out) {}

    /** A carrier refused a label or its system did not answer. @param answered whether it refused in so many words */
    public void labelRefused(int carrier, int region, boolean answered, long nowMillis, Decisions out) {}

    /** A parcel was handed over. @param dueByMillis when nine in ten such parcels have arrived */
    public void handedOver(int carrier, int region, long atMillis, long dueByMillis) {}

    /** A parcel was scanned for the first time. */
    public void scanned(int carrier, int region, long handedOverAtMillis, long nowMillis, Decisions out) {}

    /** A parcel arrived. @param dueByMillis as given when it was handed over */
    public void delivered(int carrier, int region, long dueByMillis, long nowMillis, Decisions out) {}

    /** Whether the carrier is in routing for a region. */
    public boolean usable(int carrier, int region) {
        return true;
    }

    /** Whether an order may try a carrier that is out of routing, to see if it works again. The same order gets the same answer while nothing changes. */
    public boolean probe(int carrier, int region, long orderNumber) {
        return false;
    }

    /** @return whether the timer was one of this class's own */
    public boolean onTimer(Timer timer, long nowMillis, Decisions out) {
        return false;
    }
}
