package dev.drydock.engine.recovery;

import dev.drydock.domain.decision.Reason;

/** Who is told when a carrier is taken out of routing, in a region or everywhere (-1), and when it is back. */
public interface CarrierNotice {
    void suspended(int carrier, int region, Reason reason);

    void resumed(int carrier, int region);
}
