package dev.drydock.simulator.run;

import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a replication leaves behind besides its figures.
 *
 * @param outcomes keep one row per order
 * @param events write the whole log as CloudEvents JSON Lines here; not closed
 * @param tracedOrder number of an order whose timeline and explanations are kept, or -1
 * @param orderLimit stops demand after so many orders; 0: no limit
 */
public record RunOptions(boolean outcomes, @Nullable OutputStream events, int tracedOrder, long orderLimit) {
    public static final RunOptions FIGURES_ONLY = new RunOptions(false, null, -1, 0);
}
