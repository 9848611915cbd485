package dev.drydock.harness.result;

import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.monitor.BackUp;
import dev.drydock.domain.monitor.DepthSeries;
import dev.drydock.domain.monitor.HandoffFigures;
import dev.drydock.domain.monitor.Incident;
import dev.drydock.domain.monitor.LatencySketch;
import dev.drydock.domain.monitor.StalledPiece;
import dev.drydock.domain.monitor.WorkflowFigures;
import dev.drydock.domain.network.Node;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Folds what the declared handoffs did in each replication. Keeps the first in full, of the others only sums. */
final class HandoffFold {
    private static final double LEAST_STEP_MINUTES = 60;

    private static final class Sums {
        final LatencySketch latency = new LatencySketch();
        long begun;
        long done;
        long withdrawn;
        long open;
        long beyond;
        long failures;
        double perHour;
        int backedUpIn;
    }

    private final List<Sums> sums = new ArrayList<>();
    private final Map<String, Integer> gravest = new TreeMap<>();
    private WorkflowFigures first = WorkflowFigures.NONE;
    private int replications;

    void add(WorkflowFigures more) {
        if (replications++ == 0) first = more;
        List<HandoffFigures> handoffs = more.handoffs();
        while (sums.size() < handoffs.size()) sums.add(new Sums());
        for (int i = 0; i < handoffs.size(); i++) add(sums.get(i), handoffs.get(i));
        if (!more.incidents().isEmpty()) gravest.merge(more.incidents().get(0).place(), 1, Integer::sum);
    }

    private static void add(Sums sums, HandoffFigures more) {
        sums.latency.add(more.latency());
        sums.begun += more.begun();
        sums.done += more.done();
        sums.withdrawn += more.withdrawn();
        sums.open += more.open();
        sums.beyond += more.beyond();
        sums.failures += more.failures();
        sums.perHour += more.perHour();
        if (!more.backUps().isEmpty()) sums.backedUpIn++;
    }

    List<HandoffReport> handoffs(Workflow workflow, List<Node> nodes) {
        List<HandoffReport> reports = new ArrayList<>();
        for (int i = 0; i < first.handoffs().size(); i++)
            reports.add(report(first.handoffs().get(i), sums.get(i), workflow, nodes));
        return reports;
    }

    private HandoffReport report(HandoffFigures of, Sums all, Workflow workflow, List<Node> nodes) {
        Handoff handoff = of.handoff();
        return new HandoffReport(
                handoff.name(),
                handoff.meaning(),
                handoff.per().name().toLowerCase(Locale.ROOT),
                handoff.source().label(),
                handoff.destination().label(),
                handoff.owner().label(),
                handoff.fallback().label(),
                handoff.exceptionRoute().label(),
                workflow.route(handoff.exceptionRoute()).runbook(),
                handoff.objectiveMillis() / 1000.0,
                all.begun,
                all.done,
                all.withdrawn,
                all.open,
                all.beyond,
                all.failures,
                all.perHour / replications,
                seconds(all.latency, 0.5),
                seconds(all.latency, 0.9),
                seconds(all.latency, 0.99),
                of.firstFailure().isEmpty() ? null : of.firstFailure(),
                instant(of.firstFailureMillis()),
                instant(of.lastDoneMillis()),
                instant(of.oldestOpenMillis()),
                worstNode(of.beyondByNode(), nodes),
                all.backedUpIn,
                depth(of.depth()),
                of.backUps().stream().map(HandoffFold::backUp).toList());
    }

    List<IncidentReport> incidents(Workflow workflow) {
        List<IncidentReport> reports = new ArrayList<>();
        for (Incident incident : first.incidents()) {
            BackUp backUp = incident.backUp();
            reports.add(new IncidentReport(
                    incident.place(),
                    owner(workflow, incident.place()),
                    Instant.ofEpochMilli(backUp.sinceMillis()).toString(),
                    Instant.ofEpochMilli(backUp.noticedMillis()).toString(),
                    Instant.ofEpochMilli(backUp.untilMillis()).toString(),
                    incident.others(),
                    incident.excessHours(),
                    gravest.getOrDefault(incident.place(), 0)));
        }
        return reports;
    }

    List<StalledReport> stalled(Workflow workflow, List<Node> nodes) {
        return first.stalled().stream()
                .map(piece -> stalled(piece, workflow, nodes))
                .toList();
    }

    private static StalledReport stalled(StalledPiece piece, Workflow workflow, List<Node> nodes) {
        Handoff handoff = piece.handoff();
        String runbook = workflow.route(handoff.exceptionRoute()).runbook();
        List<String> missing = new ArrayList<>();
        if (piece.respondedMillis() == 0) missing.add("first response");
        if (runbook.isEmpty()) missing.add("next action");
        return new StalledReport(
                handoff.name(),
                piece.order() < 0 ? null : piece.order(),
                piece.shipment() < 0 ? null : piece.shipment(),
                piece.node() < 0 ? null : nodes.get(piece.node()).name(),
                handoff.trigger(),
                Instant.ofEpochMilli(piece.triggeredMillis()).toString(),
                Instant.ofEpochMilli(piece.dueMillis()).toString(),
                instant(piece.doneMillis()),
                handoff.source().label(),
                handoff.destination().label(),
                handoff.owner().label(),
                handoff.exceptionRoute().label(),
                runbook,
                instant(piece.respondedMillis()),
                missing);
    }

    private static String owner(Workflow workflow, String name) {
        for (Handoff handoff : workflow.handoffs())
            if (handoff.name().equals(name)) return handoff.owner().label();
        throw new IllegalStateException("no such handoff: " + name);
    }

    private static @Nullable Double seconds(LatencySketch latency, double share) {
        return latency.count() == 0 ? null : latency.quantileMillis(share) / 1000.0;
    }

    private static @Nullable String instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis).toString();
    }

    private static @Nullable String worstNode(long[] beyondByNode, List<Node> nodes) {
        long all = 0;
        int worst = 0;
        for (int i = 0; i < beyondByNode.length; i++) {
            all += beyondByNode[i];
            if (beyondByNode[i] > beyondByNode[worst]) worst = i;
        }
        return worst == 0 || 2 * beyondByNode[worst] <= all
                ? null
                : nodes.get(worst - 1).name();
    }

    private static HandoffReport.BackUp backUp(BackUp of) {
        return new HandoffReport.BackUp(
                Instant.ofEpochMilli(of.sinceMillis()).toString(),
                Instant.ofEpochMilli(of.noticedMillis()).toString(),
                Instant.ofEpochMilli(of.untilMillis()).toString(),
                of.peakPieces(),
                of.usualPieces(),
                of.excessHours());
    }

    /** By the hour, or by longer steps where the run took those; without the time after the last piece. */
    private static HandoffReport.Depth depth(DepthSeries of) {
        double minutes = of.stepMillis() / 60_000.0;
        int joined = (int) Math.max(1, Math.round(LEAST_STEP_MINUTES / minutes));
        int[] open = of.open();
        int last = open.length;
        while (last > 0 && open[last - 1] == 0 && of.begun()[last - 1] == 0 && of.done()[last - 1] == 0) last--;
        List<Integer> most = new ArrayList<>();
        for (int from = 0; from < last; from += joined) {
            int peak = 0;
            for (int at = from; at < Math.min(last, from + joined); at++) peak = Math.max(peak, open[at]);
            most.add(peak);
        }
        return new HandoffReport.Depth(Instant.ofEpochMilli(of.startMillis()).toString(), joined * minutes, most);
    }
}
