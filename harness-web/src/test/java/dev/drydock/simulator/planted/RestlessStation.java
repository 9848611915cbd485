package dev.drydock.simulator.planted;

import dev.drydock.domain.planted.CuriousOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import net.datafaker.Faker;

/** Does everything that would keep a run from repeating itself. Never runs: it is here to be found. */
public final class RestlessStation {

    public static final int CLOCK_READINGS = 6;
    public static final int UNSEEDED_DRAWS = 8;
    public static final int INEXACT_FUNCTIONS = 3;

    List<Object> clocks() {
        Supplier<Instant> later = Instant::now;
        return List.of(
                System.currentTimeMillis(), System.nanoTime(), Instant.now(), LocalDate.now(Clock.systemUTC()), later);
    }

    List<Object> draws(List<Integer> waiting) {
        Collections.shuffle(waiting);
        return List.of(
                new Random().nextInt(),
                new SplittableRandom().nextInt(),
                Math.random(),
                ThreadLocalRandom.current(),
                UUID.randomUUID(),
                new Faker(),
                new Faker(Locale.US));
    }

    /** Seeded, exact and allowed, so that the rules are seen to tell the difference. */
    List<Object> repeatable(List<Integer> waiting) {
        Collections.shuffle(waiting, new Random(7));
        return List.of(
                new SplittableRandom(7),
                new Faker(Locale.US, new Random(7)),
                StrictMath.log(2),
                Math.sqrt(2),
                Instant.EPOCH,
                Clock.fixed(Instant.EPOCH, ZoneId.of("UTC")));
    }

    double inexact() {
        return Math.exp(1) + Math.log(2) + Math.sin(3);
    }

    Object machine() {
        return ZoneId.systemDefault();
    }

    void threads() {
        new Thread(() -> List.of(1, 2).parallelStream().forEach(unit -> {})).start();
    }

    CuriousOrder inward() {
        return new CuriousOrder();
    }
}
