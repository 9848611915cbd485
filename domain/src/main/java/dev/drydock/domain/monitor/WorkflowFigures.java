package dev.drydock.domain.monitor;

import java.util.List;

/**
 * What the declared handoffs did in one run.
 *
 * @param handoffs in the order they are declared
 * @param stalled the last pieces of work of each handoff that took longer than their objective, latest first
 * @param incidents where and when queues began to back up, gravest first
 */
public record WorkflowFigures(List<HandoffFigures> handoffs, List<StalledPiece> stalled, List<Incident> incidents) {
    /** Nothing was declared, so nothing was watched. */
    public static final WorkflowFigures NONE = new WorkflowFigures(List.of(), List.of(), List.of());

    public WorkflowFigures {
        handoffs = List.copyOf(handoffs);
        stalled = List.copyOf(stalled);
        incidents = List.copyOf(incidents);
    }
}
