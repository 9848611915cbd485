package dev.drydock.engine;

import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Remediation windows: whatever has not been put right by the end of its window goes on to someone else. Looked at every quarter of an hour while
 * there are any, with one timer for all of them.
 */
final class Windows {
    private static final long STEP_MILLIS = 15 * 60_000L;

    private final Desk desk;
    private final Consumer<Ticket> over;
    /** By type, in which all windows are equally long, in order of opening. */
    private final Map<ExceptionType, ArrayDeque<Ticket>> waiting = new EnumMap<>(ExceptionType.class);

    private long wakesAtMillis = Long.MAX_VALUE;
    private int version;

    /** @param over hears of each ticket whose window has ended, also of those that were settled meanwhile */
    Windows(Desk desk, Consumer<Ticket> over) {
        this.desk = desk;
        this.over = over;
    }

    void open(Ticket ticket) {
        if (windowMillis(ticket.type()) == 0) return;
        waiting.computeIfAbsent(ticket.type(), any -> new ArrayDeque<>()).addLast(ticket);
        wake(endsAtMillis(ticket));
    }

    void look(Timer timer) {
        if (timer.version() != version) return;
        wakesAtMillis = Long.MAX_VALUE;
        long nextMillis = Long.MAX_VALUE;
        for (ArrayDeque<Ticket> queue : waiting.values()) {
            while (!queue.isEmpty() && endsAtMillis(queue.getFirst()) <= desk.nowMillis())
                over.accept(queue.removeFirst());
            if (!queue.isEmpty()) nextMillis = Math.min(nextMillis, endsAtMillis(queue.getFirst()));
        }
        if (nextMillis != Long.MAX_VALUE) wake(nextMillis);
    }

    private void wake(long atMillis) {
        long steppedMillis = -Math.floorDiv(-atMillis, STEP_MILLIS) * STEP_MILLIS;
        if (steppedMillis >= wakesAtMillis) return;
        wakesAtMillis = steppedMillis;
        desk.wakeAt(Timer.Kind.ESCALATION, 0, ++version, steppedMillis, Reasons.WINDOW);
    }

    private long endsAtMillis(Ticket ticket) {
        return ticket.raisedAtMillis() + windowMillis(ticket.type());
    }

    private long windowMillis(ExceptionType type) {
        return desk.workflow.route(type).windowMillis();
    }
}
