package dev.drydock.simulator.run;

import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.kpi.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * One run of a scenario under one policy with one seed.
 *
 * @param timeline of the traced order, or null
 */
public record Replication(
        String policy,
        long seed,
        RunFigures figures,
        @Nullable Timeline timeline) {}
