package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.stock.StockCause;

/** Listens to the nodes' stock messages; asks a node for its whole record when one stays missing, and on schedule. */
final class StockFeed {
    private static final int EVERY_NODE = -1;
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long MINUTE_MILLIS = 60_000L;

    private final Desk desk;
    private final Tickets tickets;
    private final Reorders reorders;
    private final long graceMillis;
    private final boolean[] watching;
    private final long[] missingSequence;
    private int version;

    StockFeed(Desk desk, Tickets tickets, Reorders reorders) {
        this.desk = desk;
        this.tickets = tickets;
        this.reorders = reorders;
        graceMillis = desk.policy.stock().gapGraceMillis();
        watching = new boolean[desk.network.nodes().size()];
        missingSequence = new long[watching.length];
    }

    void start() {
        if (desk.policy.stock().rehydrateEveryMillis() <= 0) return;
        long midnightMillis = desk.nowMillis() - Math.floorMod(desk.nowMillis(), DAY_MILLIS);
        long atMillis = midnightMillis + desk.policy.stock().rehydrateAtMinute() * MINUTE_MILLIS;
        while (atMillis <= desk.nowMillis()) atMillis += DAY_MILLIS;
        desk.wakeAt(Timer.Kind.REHYDRATE, EVERY_NODE, 0, atMillis, Reasons.SCHEDULED);
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

    void rehydrate() {
        for (int node = 0; node < watching.length; node++) ask(node, Reasons.SCHEDULED);
        desk.wakeAt(
                Timer.Kind.REHYDRATE,
                EVERY_NODE,
                0,
                desk.nowMillis() + desk.policy.stock().rehydrateEveryMillis(),
                Reasons.SCHEDULED);
    }

    private void ask(int node, Reason reason) {
        desk.stock.snapshotAsked(node);
        desk.decide(new RequestSnapshot(node, reason));
    }
}
