package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.Resync;

/** Listens to the nodes' stock messages; asks a node for its whole record when one stays missing, and on schedule. */
final class StockFeed {
    private static final int EVERY_NODE = -1;
    private static final int ROUND = 0;
    private static final int SHORT_PICKS = 1;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long MINUTE_MILLIS = 60_000L;

    private final Desk desk;
    private final Tickets tickets;
    private final Reorders reorders;
    private final long graceMillis;
    private final boolean[] watching;
    private final long[] missingSequence;
    private final Resync resync;
    /** When each node is due by schedule; the peak may put it off. */
    private final long[] dueMillis;
    /** Of each node, when its latest short picks were heard of, oldest first to be overwritten. */
    private final long[][] shortPicks;

    private final int[] shortPicksSeen;
    private final boolean[] askingSoon;
    private int version;

    StockFeed(Desk desk, Tickets tickets, Reorders reorders) {
        this.desk = desk;
        this.tickets = tickets;
        this.reorders = reorders;
        graceMillis = desk.policy.stock().gapGraceMillis();
        watching = new boolean[desk.network.nodes().size()];
        missingSequence = new long[watching.length];
        resync = desk.policy.stock().resync();
        dueMillis = new long[watching.length];
        shortPicks = new long[watching.length][resync.shortPicks()];
        shortPicksSeen = new int[watching.length];
        askingSoon = new boolean[watching.length];
    }

    void start() {
        if (desk.policy.stock().rehydrateEveryMillis() <= 0) return;
        long atMillis = nextMillis(desk.policy.stock().rehydrateAtMinute());
        if (resync.spreadMillis() == 0) {
            dueMillis[0] = atMillis;
            wakeForRound(EVERY_NODE, atMillis);
            return;
        }
        for (int node = 0; node < dueMillis.length; node++) {
            dueMillis[node] = atMillis + resync.spreadMillis() * node / dueMillis.length;
            wakeForRound(node, dueMillis[node]);
        }
    }

    /** The next time of the UTC day, after now. */
    private long nextMillis(int minuteOfDay) {
        long midnightMillis = desk.nowMillis() - Math.floorMod(desk.nowMillis(), DAY_MILLIS);
        long atMillis = midnightMillis + minuteOfDay * MINUTE_MILLIS;
        return atMillis <= desk.nowMillis() ? atMillis + DAY_MILLIS : atMillis;
    }

    private void wakeForRound(int node, long atMillis) {
        desk.wakeAt(Timer.Kind.REHYDRATE, node, ROUND, resync.afterPeak(atMillis), Reasons.SCHEDULED);
    }

    void changed(StockChanged event) {
        if (desk.stock.changed(event) && event.cause() == StockCause.RECEIPT)
            reorders.received(event.node(), event.product());
        watch(event.node());
    }

    void snapshot(StockSnapshot event) {
        if (desk.stock.snapshot(event)) reorders.recounted(event.node());
        watch(event.node());
    }

    /** After a movement was heard: a missing one before it gets a grace to arrive. */
    void watch(int node) {
        if (graceMillis <= 0 || watching[node] || !desk.stock.gap(node)) return;
        watching[node] = true;
        missingSequence[node] = desk.stock.firstMissing(node);
        desk.wakeAt(Timer.Kind.FEED_GRACE, node, ++version, desk.nowMillis() + graceMillis, Reasons.FEED_GAP);
    }

    void graceOver(Timer timer) {
        int node = timer.reference();
        watching[node] = false;
        if (desk.stock.gap(node) && desk.stock.firstMissing(node) == missingSequence[node]) {
            if (tickets.byHand(ExceptionType.STOCK_FEED_GAP)) {
                watching[node] = true;
                tickets.raise(ExceptionType.STOCK_FEED_GAP, null, null, Reasons.FEED_GAP, () -> {
                    watching[node] = false;
                    ask(node, Reasons.FEED_GAP);
                });
                return;
            }
            ask(node, Reasons.FEED_GAP);
        }
        watch(node);
    }

    void rehydrate(Timer timer) {
        if (timer.version() == SHORT_PICKS) {
            askingSoon[timer.reference()] = false;
            ask(timer.reference(), Reasons.SHORT_PICKS);
            return;
        }
        if (timer.reference() == EVERY_NODE)
            for (int node = 0; node < watching.length; node++) ask(node, Reasons.SCHEDULED);
        else ask(timer.reference(), Reasons.SCHEDULED);
        int slot = Math.max(0, timer.reference());
        dueMillis[slot] += desk.policy.stock().rehydrateEveryMillis();
        wakeForRound(timer.reference(), dueMillis[slot]);
    }

    /** Units were not found at a node: when that happens often, its record is asked for, outside the peak. */
    void shortPick(int node) {
        int most = resync.shortPicks();
        if (most == 0 || askingSoon[node]) return;
        long[] latest = shortPicks[node];
        int slot = shortPicksSeen[node]++ % most;
        latest[slot] = desk.nowMillis();
        if (shortPicksSeen[node] < most) return;
        if (desk.nowMillis() - latest[shortPicksSeen[node] % most] > resync.withinMillis()) return;
        shortPicksSeen[node] = 0;
        long atMillis = resync.afterPeak(desk.nowMillis());
        if (atMillis == desk.nowMillis()) {
            ask(node, Reasons.SHORT_PICKS);
            return;
        }
        askingSoon[node] = true;
        desk.wakeAt(Timer.Kind.REHYDRATE, node, SHORT_PICKS, atMillis, Reasons.SHORT_PICKS);
    }

    private void ask(int node, Reason reason) {
        desk.stock.snapshotAsked(node);
        desk.decide(new RequestSnapshot(node, reason));
    }
}
