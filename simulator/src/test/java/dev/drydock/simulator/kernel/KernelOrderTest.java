package dev.drydock.simulator.kernel;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The kernel against a plain heap: the same random actions must give the same log, whatever the pattern of times. */
class KernelOrderTest {
    private static final long START = 1_770_000_000_000L;
    private static final long DAY = 86_400_000L;

    @Test
    void fires_what_a_heap_would_fire() {
        forAllSeeds(random -> {
            long seed = random.nextLong();
            Workload onKernel = new Workload(seed);
            Workload onHeap = new Workload(seed);
            Kernel kernel = new Kernel(START);
            kernel.register(onKernel::log);
            kernel.register(onKernel::logAndAct);
            HeapOracle heap = new HeapOracle(START, onHeap::log, onHeap::logAndAct);

            onKernel.drive(new KernelQueue(kernel));
            onHeap.drive(heap);

            assertThat(onKernel.log).isEqualTo(onHeap.log);
            assertThat(onKernel.log).hasSizeGreaterThan(1000);
        });
    }

    private record KernelQueue(Kernel kernel) implements EventQueue {
        @Override
        public long at(long timeMillis, int handler, int argument) {
            return kernel.at(timeMillis, handler, argument);
        }

        @Override
        public boolean cancel(long id) {
            return kernel.cancel(id);
        }

        @Override
        public long nowMillis() {
            return kernel.nowMillis();
        }

        @Override
        public int pendingEvents() {
            return kernel.pendingEvents();
        }

        @Override
        public void runUntil(long boundMillis) {
            kernel.runUntil(boundMillis);
        }

        @Override
        public void run() {
            kernel.run();
        }
    }

    /** Random schedules and cancellations, before, between and within runs, and the log of all that happens. */
    private static final class Workload {
        final List<String> log = new ArrayList<>();
        private final Random random;
        private final List<Long> ids = new ArrayList<>();
        private EventQueue queue;
        private int budget = 1500;

        Workload(long seed) {
            random = new Random(seed);
        }

        void drive(EventQueue driven) {
            queue = driven;
            for (int round = 0; round < 10; round++) {
                for (int i = 0; i < 30; i++) scheduleOne();
                cancelSome();
                queue.runUntil(queue.nowMillis() + delayMillis());
                log.add("stands at " + queue.nowMillis() + " with " + queue.pendingEvents());
            }
            while (budget > 0) {
                scheduleOne();
                queue.run();
                log.add("ended at " + queue.nowMillis() + " with " + queue.pendingEvents());
            }
        }

        void log(int argument) {
            log.add(queue.nowMillis() + " " + argument);
        }

        void logAndAct(int argument) {
            log(argument);
            for (int i = random.nextInt(4); i > 0; i--) scheduleOne();
            cancelSome();
        }

        private void scheduleOne() {
            if (budget-- <= 0) return;
            ids.add(queue.at(queue.nowMillis() + delayMillis(), random.nextInt(2), budget));
        }

        private void cancelSome() {
            for (int i = random.nextInt(3); i > 1 && !ids.isEmpty(); i--) {
                int index = random.nextInt(ids.size());
                log.add("cancel " + index + " " + queue.cancel(ids.get(index)));
            }
        }

        private long delayMillis() {
            return switch (random.nextInt(8)) {
                case 0 -> 0;
                case 1 -> random.nextInt(3);
                case 2 -> random.nextInt(10_000);
                case 3 -> random.nextInt(5) * 3_600_000L;
                case 4 ->
                    DAY - queue.nowMillis() % DAY + (random.nextBoolean() ? 0 : random.nextInt(3000)); // many ties
                case 5 -> random.nextInt(40) * DAY + random.nextInt(5000);
                case 6 -> 4096L * random.nextInt(3) - queue.nowMillis() % 4096 + 4096; // edges of buckets
                default -> random.nextInt(50) == 0 ? 20_000 * DAY : random.nextInt(600_000);
            };
        }
    }
}
