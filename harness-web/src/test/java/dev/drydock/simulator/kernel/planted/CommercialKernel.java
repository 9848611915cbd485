package dev.drydock.simulator.kernel.planted;

import dev.drydock.domain.planted.CuriousOrder;
import dev.drydock.harness.app.Main;

/** An event queue that knows what an order is. Never runs: it is here to be found. */
public final class CommercialKernel {
    CuriousOrder next;
    Main app;
}
