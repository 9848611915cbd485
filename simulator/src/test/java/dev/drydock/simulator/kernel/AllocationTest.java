package dev.drydock.simulator.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** In steady state an event costs no memory, so a run of any length fits the heap of its peak. */
class AllocationTest {
    private static final int EVENTS = 1_000_000;
    private static final long DAY = 86_400_000L;

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void a_million_events_with_cancellations_and_payloads_allocate_nothing() {
        Kernel kernel = new Kernel(1_770_000_000_000L);
        SplittableRandom random = new SplittableRandom(7);
        PayloadPool<String> messages = new PayloadPool<>();
        IntQueue waiting = new IntQueue();
        int[] timeout = new int[1];
        int[] handler = new int[1];
        timeout[0] = kernel.register(argument -> {
            throw new IllegalStateException("timeouts are cancelled");
        });
        handler[0] = kernel.register(argument -> {
            waiting.add(messages.put(messages.take(argument)));
            kernel.cancel(kernel.after(random.nextInt(600_000), timeout[0], 0));
            kernel.after(random.nextLong(DAY), handler[0], waiting.remove());
        });
        for (int i = 0; i < 10_000; i++) kernel.after(random.nextLong(DAY), handler[0], messages.put("scan"));
        kernel.runUntil(kernel.nowMillis() + 30 * DAY); // every array grows to its peak

        long firedBefore = kernel.firedEvents();
        long allocatedBefore = threads.getCurrentThreadAllocatedBytes();
        kernel.runUntil(kernel.nowMillis() + 50 * DAY);
        long allocated = threads.getCurrentThreadAllocatedBytes() - allocatedBefore;
        long fired = kernel.firedEvents() - firedBefore;

        assertThat(fired).isGreaterThan(EVENTS * 9L / 10);
        assertThat(allocated).isLessThan(100_000); // a tenth of a byte per event: class loading, not events
    }
}
