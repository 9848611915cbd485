package dev.drydock.harness.rehearsal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.engine.policy.Policy;
import dev.drydock.simulator.run.RunOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The log of a run, as far as it is about orders, read while the run goes on in a thread of its own. The run waits when the reader is
 * behind, and ends when the log is closed. One reader.
 */
final class OrderLog implements AutoCloseable {
    private static final int PAGE = 1024;
    private static final int PAGES = 4;

    private final BlockingQueue<List<OrderEntry>> pages = new ArrayBlockingQueue<>(PAGES);
    private final Thread writer;
    private volatile boolean closed;
    private volatile boolean ended;
    private volatile @Nullable RuntimeException failure;
    private List<OrderEntry> page = List.of();
    private int next;

    private OrderLog(Runner runner, Plan plan, Policy policy) {
        this.writer = new Thread(() -> write(runner, plan, policy), "order-log-" + policy.name());
        writer.setDaemon(true);
    }

    static OrderLog of(Runner runner, Plan plan, Policy policy) {
        OrderLog log = new OrderLog(runner, plan, policy);
        log.writer.start();
        return log;
    }

    /** All entries of the next instant, in the order they were logged; empty at the end of the run. */
    List<OrderEntry> nextInstant() {
        OrderEntry first = peek();
        if (first == null) return List.of();
        List<OrderEntry> instant = new ArrayList<>();
        for (OrderEntry e = first; e != null && e.atMillis() == first.atMillis(); e = peek()) {
            instant.add(e);
            next++;
        }
        return instant;
    }

    /** The next entry about an order, among so many; null when there is none. */
    @Nullable
    OrderEntry nextOf(int order, int within) {
        for (int i = 0; i < within; i++) {
            OrderEntry entry = peek();
            if (entry == null || entry.order() == order) return entry;
            next++;
        }
        return null;
    }

    @Override
    public void close() {
        closed = true;
        pages.clear();
        try {
            writer.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable OrderEntry peek() {
        while (next == page.size()) {
            boolean last = ended;
            List<OrderEntry> following = poll();
            if (following != null) {
                page = following;
                next = 0;
            } else if (last) {
                RuntimeException thrown = failure;
                if (thrown != null) throw thrown;
                return null;
            }
        }
        return page.get(next);
    }

    private @Nullable List<OrderEntry> poll() {
        try {
            return pages.poll(20, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing two logs", e);
        }
    }

    private void write(Runner runner, Plan plan, Policy policy) {
        Pen pen = new Pen();
        try {
            runner.run(plan.scenario(), policy, plan.seed(), new RunOptions(false, null, -1, plan.orderLimit(), pen));
            pen.turnPage();
        } catch (RuntimeException e) {
            if (!closed) failure = RehearsalFailed.of(plan, policy.name(), e);
        } finally {
            ended = true;
        }
    }

    private void put(List<OrderEntry> full) {
        try {
            while (!pages.offer(full, 50, TimeUnit.MILLISECONDS)) if (closed) throw new Closed();
            if (closed) throw new Closed();
        } catch (InterruptedException e) {
            throw new Closed();
        }
    }

    /** Writes down what is about an order. */
    private final class Pen implements Journal {
        private final OrderDeed deed = new OrderDeed();
        private List<OrderEntry> current = new ArrayList<>(PAGE);
        private long lastMillis = Long.MIN_VALUE;

        @Override
        public void fact(FulfilmentEvent event) {
            deed.begin(event.type());
            event.describe(deed);
            add(event.atMillis(), event, null);
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            deed.begin(decision.type());
            decision.describe(deed);
            add(nowMillis, null, decision);
        }

        private void add(long atMillis, @Nullable FulfilmentEvent fact, @Nullable Decision decision) {
            if (deed.order() < 0) return;
            lastMillis = Math.max(lastMillis, atMillis);
            current.add(new OrderEntry(lastMillis, deed.order(), deed.hash(), fact, decision));
            if (current.size() == PAGE) turnPage();
        }

        void turnPage() {
            if (current.isEmpty()) return;
            put(current);
            current = new ArrayList<>(PAGE);
        }
    }

    /** Ends the run of a log that nobody reads any more. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed() {
            super("nobody reads on", null, false, false);
        }
    }
}
