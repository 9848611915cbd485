package dev.drydock.domain.monitor;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import java.util.ArrayList;
import java.util.List;

/**
 * Watches every declared handoff by the facts and decisions of a run; it knows nothing of faults. Memory follows the work that is open, and a bit for each piece of work
 * that was. One thread.
 */
public final class WorkflowMonitor {
    private static final long UNTOLD_PIECES = 100;

    private final HandoffWatch[] watches;
    private final Responses responses = new Responses();
    private final WorkflowReader reader;

    /** @param nodes how many nodes the network has */
    public WorkflowMonitor(Workflow workflow, int nodes, long startMillis) {
        this.watches = new HandoffWatch[workflow.handoffs().size()];
        for (int i = 0; i < watches.length; i++) {
            Handoff handoff = workflow.handoffs().get(i);
            watches[i] = new HandoffWatch(handoff, responses, nodes, startMillis);
        }
        this.reader = new WorkflowReader(workflow, new Watching());
    }

    public void fact(FulfilmentEvent event) {
        reader.event(event, event.atMillis());
    }

    public void decided(Decision decision, long nowMillis) {
        reader.decision(decision, nowMillis);
    }

    /** To be asked for once, at the end. */
    public WorkflowFigures figures(long endMillis) {
        List<HandoffFigures> handoffs = new ArrayList<>();
        List<StalledPiece> stalled = new ArrayList<>();
        long ceasedMillis = ceasedMillis(endMillis);
        List<HandoffFigures> ending = new ArrayList<>();
        for (HandoffWatch watch : watches) {
            HandoffFigures figures = watch.figures(endMillis, ceasedMillis);
            handoffs.add(figures);
            if (neverTold(figures)) continue;
            ending.add(figures);
            stalled.addAll(watch.stalled(endMillis));
        }
        stalled.sort(StalledPiece.LATEST_FIRST);
        return new WorkflowFigures(handoffs, stalled, Incident.among(ending));
    }

    /** So many pieces, and not one that ended or failed in the whole run: this world does not say how they end. */
    private static boolean neverTold(HandoffFigures figures) {
        return figures.begun() >= UNTOLD_PIECES && figures.done() == 0 && figures.failures() == 0;
    }

    /** When nothing more came to the handoff furthest upstream of those that are in use: from then on the run drains. */
    private long ceasedMillis(long endMillis) {
        for (HandoffWatch watch : watches) if (watch.used()) return watch.lastBegunMillis(endMillis);
        return endMillis;
    }

    /** Mean time until stuck work was begun again, in hours; NaN when none was. */
    public double resentAfterHours() {
        long pieces = 0;
        double hours = 0;
        for (HandoffWatch watch : watches) {
            pieces += watch.resent();
            hours += watch.resentAfterHours();
        }
        return pieces == 0 ? Double.NaN : hours / pieces;
    }

    private final class Watching implements WorkflowReader.Sink {
        @Override
        public void begun(int handoff, int number, int order, int node, long atMillis) {
            watches[handoff].begin(number, order, node, atMillis);
        }

        @Override
        public void ended(int handoff, int number, long atMillis) {
            watches[handoff].end(number, atMillis);
        }

        @Override
        public void failed(int handoff, String name, long atMillis) {
            watches[handoff].fail(name, atMillis);
        }

        @Override
        public void withdrawn(int handoff, int number, long atMillis) {
            watches[handoff].withdraw(number, atMillis);
        }

        @Override
        public void responded(int order, long atMillis) {
            responses.note(order, atMillis);
        }
    }
}
