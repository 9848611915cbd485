package dev.drydock.engine.port;

import dev.drydock.domain.handoff.BusinessSystem;
import java.util.function.Consumer;

/**
 * The way to one other system: storefront, OMS, WMS, third party, carrier, payment, finance or customer care. Simulated and real ones keep the same contract, which
 * one suite of tests holds them to: every command is answered once, within the time allowed; the same key is carried out once by whoever is behind it.
 */
public interface Connector {
    BusinessSystem system();

    /**
     * Sends a command; never blocks.
     *
     * @param answered called exactly once, at once or later, maybe on another thread
     */
    void send(CommandEnvelope command, Consumer<Answer> answered);
}
