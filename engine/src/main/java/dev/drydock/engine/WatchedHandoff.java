package dev.drydock.engine;

import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.monitor.OpenWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** What is known of one watched handoff: what is open, what comes due next, and for each node (and, at -1, for work that is at none) whether it goes through. */
final class WatchedHandoff {
    final Handoff declared;
    private final OpenWork open = new OpenWork();
    private final DueQueue due = new DueQueue();
    private final StallSignal[] signals;
    private final @Nullable Ticket[] tickets;
    private final boolean[] goesThrough;

    WatchedHandoff(Handoff declared, int nodes) {
        this.declared = declared;
        this.signals = new StallSignal[nodes + 1];
        for (int i = 0; i <= nodes; i++) signals[i] = new StallSignal();
        this.tickets = new @Nullable Ticket[nodes + 1];
        this.goesThrough = new boolean[nodes + 1];
    }

    void begun(int number, int node, long atMillis) {
        if (open.isOpen(number)) return;
        open.begin(number, atMillis, node);
        due.add(number, node, atMillis);
    }

    void ended(int number) {
        if (!open.isOpen(number)) return;
        int node = (int) open.about(number);
        open.end(number);
        if (signals[node + 1].stalled()) goesThrough[node + 1] = true;
    }

    void forget(int number) {
        if (open.isOpen(number)) open.end(number);
    }

    /** Takes note of every piece whose objective has passed. @param stalls is told the node where that shows a stall */
    void comeDue(long nowMillis, IntConsumer stalls) {
        while (due.hasUntil(nowMillis - declared.objectiveMillis())) {
            int node = due.node();
            boolean late = open.isOpen(due.number()) && open.sinceMillis(due.number()) == due.begunMillis();
            boolean tells = signals[node + 1].due(late, due.begunMillis());
            due.remove();
            if (!tells) continue;
            goesThrough[node + 1] = false;
            stalls.accept(node);
        }
    }

    /** Numbers of the pieces at a node that are open beyond their objective, by ascending number, so many at most. */
    List<Integer> overdue(int node, long nowMillis, int most) {
        List<Integer> overdue = new ArrayList<>();
        open.forEach((number, sinceMillis, about) -> {
            if (about == node && overdue.size() < most && nowMillis - sinceMillis >= declared.objectiveMillis())
                overdue.add(number);
        });
        return overdue;
    }

    StallSignal signal(int node) {
        return signals[node + 1];
    }

    /** Whether something got through since it stalled. */
    boolean goesThrough(int node) {
        return goesThrough[node + 1];
    }

    @Nullable
    Ticket ticket(int node) {
        return tickets[node + 1];
    }

    void ticket(int node, @Nullable Ticket ticket) {
        tickets[node + 1] = ticket;
    }
}
