package dev.drydock.simulator.kernel;

import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Lognormal;
import dev.drydock.simulator.random.Triangular;
import dev.drydock.simulator.random.Uniform;

/**
 * Orders that walk through the stages of fulfilment for ever, one pending event each: minutes in the warehouse, a wait for one
 * of two daily cut-offs, where thousands meet in the same millisecond, and days on the road. Delays come from tables, so that
 * the event list is all that is measured.
 */
final class FulfilmentPattern {
    static final long START = 1_767_225_600_000L; // 2026-01-01T00:00Z
    static final long DAY = 86_400_000;

    private static final double MINUTE = 60_000;
    private static final long NOON = DAY / 2;
    private static final long EVENING = DAY * 3 / 4;
    private static final int TABLE = 1 << 13;
    private static final Distribution[] STAGES = {
        new Exponential(2 * MINUTE), // payment
        new Uniform(MINUTE, 5 * MINUTE), // to the node
        Lognormal.ofMean(4 * MINUTE, 0.5), // pick
        new Uniform(3 * MINUTE, 3 * MINUTE + 1), // conveyor
        new Exponential(2 * MINUTE), // pack
        new Uniform(5 * MINUTE, 5 * MINUTE + 1), // stage
        new Triangular(900 * MINUTE, 1500 * MINUTE, 3000 * MINUTE), // linehaul, after the cut-off
        new Triangular(500 * MINUTE, 1000 * MINUTE, 2000 * MINUTE), // last mile
    };

    private final Schedule schedule;
    private final int[] handlers = new int[STAGES.length + 1];
    private int drawn;

    FulfilmentPattern(Schedule schedule, int orders) {
        this.schedule = schedule;
        Draws draws = new Draws(1);
        int cutOff = 6;
        for (int stage = 0; stage < STAGES.length; stage++) {
            long[] delays = new long[TABLE];
            for (int i = 0; i < TABLE; i++) delays[i] = (long) STAGES[stage].sample(draws.on(i, stage));
            int next = stage + 1 == STAGES.length ? 0 : stage + 1;
            handlers[stage] = schedule.register(order -> schedule.after(
                    delays[drawn++ & TABLE - 1], next == cutOff ? handlers[STAGES.length] : handlers[next], order));
        }
        handlers[STAGES.length] = schedule.register(order -> schedule.after(untilCutOff(), handlers[cutOff], order));
        for (int order = 0; order < orders; order++) {
            schedule.after(draws.on(order, -1).nextInt((int) (3 * DAY)), handlers[0], order);
        }
    }

    private long untilCutOff() {
        long timeOfDay = schedule.nowMillis() % DAY;
        return (timeOfDay < NOON ? NOON : timeOfDay < EVENING ? EVENING : DAY + NOON) - timeOfDay;
    }
}
