package dev.drydock.simulator.kernel;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time per event of the kernel and of two heaps, in the pattern of fulfilment. An operation is a simulated day; read the line
 * {@code day:events}.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
public class KernelBenchmark {

    /** The event lists compared. */
    public enum EventList {
        KERNEL,
        ARRAY_HEAP,
        OBJECT_HEAP
    }

    /** A running pattern in steady state. */
    @State(Scope.Thread)
    public static class Pattern {
        @Param
        EventList list;

        @Param({"1000", "40000", "400000"})
        int orders;

        Schedule schedule;

        @Setup(Level.Trial)
        public void start() {
            schedule = switch (list) {
                case KERNEL -> new Schedule.OnKernel(new Kernel(FulfilmentPattern.START));
                case ARRAY_HEAP -> new ArrayHeap(FulfilmentPattern.START);
                case OBJECT_HEAP -> new ObjectHeap(FulfilmentPattern.START);
            };
            new FulfilmentPattern(schedule, orders);
            schedule.runUntil(FulfilmentPattern.START + 10 * FulfilmentPattern.DAY);
        }
    }

    /** Counts what is fired, so that JMH reports time per event. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Fired {
        public long events;
    }

    @Benchmark
    public long day(Pattern pattern, Fired fired) {
        Schedule schedule = pattern.schedule;
        long before = schedule.firedEvents();
        schedule.runUntil(schedule.nowMillis() + FulfilmentPattern.DAY);
        fired.events += schedule.firedEvents() - before;
        return schedule.nowMillis();
    }
}
