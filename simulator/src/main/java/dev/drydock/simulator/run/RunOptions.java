package dev.drydock.simulator.run;

import dev.drydock.domain.journal.Journal;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a replication leaves behind besides its figures.
 *
 * @param outcomes keep one row per order
 * @param events write the whole log as CloudEvents JSON Lines here; not closed
 * @param tracedOrder number of an order whose timeline and explanations are kept, or -1
 * @param orderLimit stops demand after so many orders, or lets a demand that counts its orders go on for so many; 0: as the scenario says
 * @param extra reads along, entry by entry, on the thread of the run; an exception it throws ends the run
 */
public record RunOptions(
        boolean outcomes,
        @Nullable OutputStream events,
        int tracedOrder,
        long orderLimit,
        @Nullable Journal extra) {
    public static final RunOptions FIGURES_ONLY = new RunOptions(false, null, -1, 0, null);
}
