package dev.drydock.domain.monitor;

import dev.drydock.domain.handoff.Handoff;
import java.util.List;

/**
 * What one handoff did in one run. Instants are epoch milliseconds, 0 when there is none.
 *
 * @param begun pieces of work; each is counted once, however often it is triggered
 * @param done of those
 * @param withdrawn of those: cancelled or stopped, so that nothing is to be done
 * @param open of those, at the end
 * @param beyond of those: took longer than the objective, or are open for longer
 * @param failures how often something said that it failed
 * @param firstFailure name of the first thing that said so; empty when nothing did
 * @param firstFailureMillis when
 * @param lastDoneMillis last run: when a piece was last done
 * @param oldestOpenMillis since when the oldest open piece waits
 * @param perHour pieces done, over the time from the first begun to the last done
 * @param beyondByNode pieces beyond the objective by node index; not to be changed
 */
public record HandoffFigures(
        Handoff handoff,
        long begun,
        long done,
        long withdrawn,
        long open,
        long beyond,
        long failures,
        String firstFailure,
        long firstFailureMillis,
        long lastDoneMillis,
        long oldestOpenMillis,
        double perHour,
        LatencySketch latency,
        long[] beyondByNode,
        DepthSeries depth,
        List<BackUp> backUps) {

    public HandoffFigures {
        backUps = List.copyOf(backUps);
    }
}
