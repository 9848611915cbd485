package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.PickUps;
import org.jspecify.annotations.Nullable;

/** When each carrier next calls at each node. Most questions fall between the same two pick-ups as the one before, so the last answer is kept. */
final class PickUpClock {
    /** That carrier never calls here. */
    static final long NEVER = Long.MAX_VALUE;

    private final int carriers;
    private final @Nullable PickUps[] schedules;
    private final long[] fromMillis;
    private final long[] nextMillis;

    PickUpClock(Network network) {
        carriers = network.carriers().size();
        int pairs = network.nodes().size() * carriers;
        schedules = new @Nullable PickUps[pairs];
        fromMillis = new long[pairs];
        nextMillis = new long[pairs];
        for (int pair = 0; pair < pairs; pair++) {
            schedules[pair] = network.nodes().get(pair / carriers).pickUps()[pair % carriers];
            fromMillis[pair] = Long.MAX_VALUE;
        }
    }

    /** The first pick-up strictly later than the given instant, or {@link #NEVER}. */
    long nextMillis(int node, int carrier, long afterMillis) {
        int pair = node * carriers + carrier;
        if (afterMillis >= fromMillis[pair] && afterMillis < nextMillis[pair]) return nextMillis[pair];
        PickUps schedule = schedules[pair];
        if (schedule == null) return NEVER;
        long next = schedule.nextMillis(afterMillis);
        fromMillis[pair] = next == nextMillis[pair] ? Math.min(fromMillis[pair], afterMillis) : afterMillis;
        nextMillis[pair] = next;
        return next;
    }
}
