package dev.drydock.domain.monitor;

import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Handoff.Subject;
import dev.drydock.domain.order.NumberSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Watches one handoff: what is open in it, how long it takes, what takes too long. */
final class HandoffWatch {
    private static final int STALLED_KEPT = 10;
    /** Marks, between order and node, what was begun again. */
    private static final long AGAIN = 1L << 31;

    private static final long HOUR_MILLIS = 3_600_000L;

    private final Handoff handoff;
    private final Responses responses;
    private final boolean countedOnce;
    private final OpenWork work = new OpenWork();
    private final NumberSet over = new NumberSet();
    private final LatencySketch latency = new LatencySketch();
    private final DepthRecord depth;
    private final long[] beyondByNode;
    private final ArrayDeque<StalledPiece> stalled = new ArrayDeque<>();

    private long begun;
    private long withdrawn;
    private long beyond;
    private long resent;
    private double resentAfterHours;
    private long failures;
    private String firstFailure = "";
    private long firstFailureMillis;
    private long firstBegunMillis;
    private long lastDoneMillis;

    HandoffWatch(Handoff handoff, Responses responses, int nodes, long startMillis) {
        this.handoff = handoff;
        this.responses = responses;
        this.countedOnce = handoff.per() != Subject.NODE;
        this.depth = new DepthRecord(startMillis);
        this.beyondByNode = new long[nodes + 1];
    }

    Subject per() {
        return handoff.per();
    }

    /** @param order the piece is about, or -1; @param node it is about, or -1 */
    void begin(int number, int order, int node, long atMillis) {
        if (work.isOpen(number)) {
            beginAgain(number, order, atMillis);
            return;
        }
        if (countedOnce && over.contains(number)) return;
        if (begun == 0) firstBegunMillis = atMillis;
        begun++;
        work.begin(number, atMillis, about(order, node));
        depth.begun(atMillis, work.size());
    }

    private void beginAgain(int number, int order, long atMillis) {
        responses.note(order, atMillis);
        long about = work.about(number);
        long waitedMillis = atMillis - work.sinceMillis(number);
        if ((about & AGAIN) != 0 || waitedMillis <= handoff.objectiveMillis()) return;
        work.about(number, about | AGAIN);
        resent++;
        resentAfterHours += (double) waitedMillis / HOUR_MILLIS;
    }

    /** Pieces that were begun again after their objective. */
    long resent() {
        return resent;
    }

    /** How long those had been open, summed. */
    double resentAfterHours() {
        return resentAfterHours;
    }

    void end(int number, long atMillis) {
        if (!work.isOpen(number)) return;
        long sinceMillis = work.sinceMillis(number);
        long about = work.about(number);
        close(number);
        latency.add(atMillis - sinceMillis);
        lastDoneMillis = atMillis;
        depth.done(atMillis, work.size());
        if (!late(sinceMillis, atMillis)) return;
        beyond(about);
        if (stalled.size() == STALLED_KEPT) stalled.removeFirst();
        stalled.addLast(piece(number, about, sinceMillis, atMillis));
    }

    void withdraw(int number, long atMillis) {
        if (!work.isOpen(number)) return;
        close(number);
        withdrawn++;
        depth.withdrawn(atMillis, work.size());
    }

    void fail(String name, long atMillis) {
        if (failures++ > 0) return;
        firstFailure = name;
        firstFailureMillis = atMillis;
    }

    /** Whether any piece of work ever came. */
    boolean used() {
        return begun > 0;
    }

    /** When a piece was last begun, to the step. */
    long lastBegunMillis(long endMillis) {
        return depth.until(endMillis).lastBegunMillis();
    }

    /** @param ceasedMillis when orders ceased to come */
    HandoffFigures figures(long endMillis, long ceasedMillis) {
        long[] oldestMillis = {0};
        work.forEach((number, sinceMillis, about) -> {
            if (oldestMillis[0] == 0 || sinceMillis < oldestMillis[0]) oldestMillis[0] = sinceMillis;
            if (late(sinceMillis, endMillis)) beyond(about);
        });
        DepthSeries series = depth.until(endMillis);
        return new HandoffFigures(
                handoff,
                begun,
                latency.count(),
                withdrawn,
                work.size(),
                beyond,
                failures,
                firstFailure,
                firstFailureMillis,
                lastDoneMillis,
                oldestMillis[0],
                perHour(),
                latency,
                beyondByNode,
                series,
                BackUpSearch.in(series, Math.max(0, latency.quantileMillis(0.9)), ceasedMillis));
    }

    /** Over an hour at least. */
    private double perHour() {
        if (latency.count() == 0) return 0;
        double hours = (double) (lastDoneMillis - firstBegunMillis) / HOUR_MILLIS;
        return latency.count() / Math.max(1, hours);
    }

    /** The last that stalled, latest first. */
    List<StalledPiece> stalled(long endMillis) {
        List<StalledPiece> all = new ArrayList<>(stalled);
        work.forEach((number, sinceMillis, about) -> {
            if (late(sinceMillis, endMillis)) all.add(piece(number, about, sinceMillis, 0));
        });
        all.sort(StalledPiece.LATEST_FIRST);
        return all.subList(0, Math.min(STALLED_KEPT, all.size()));
    }

    private boolean late(long sinceMillis, long atMillis) {
        return atMillis - sinceMillis > handoff.objectiveMillis();
    }

    private void beyond(long about) {
        beyond++;
        beyondByNode[node(about) + 1]++;
    }

    private void close(int number) {
        work.end(number);
        if (countedOnce) over.add(number);
    }

    private StalledPiece piece(int number, long about, long sinceMillis, long doneMillis) {
        return new StalledPiece(
                handoff,
                order(about),
                per() == Subject.SHIPMENT ? number : -1,
                node(about),
                sinceMillis,
                doneMillis,
                responses.since(order(about), sinceMillis));
    }

    private static long about(int order, int node) {
        return (long) order << 32 | node + 1;
    }

    private static int order(long about) {
        return (int) (about >> 32);
    }

    private static int node(long about) {
        return (int) (about & AGAIN - 1) - 1;
    }
}
