package dev.drydock.engine.recovery;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.ResumeCarrier;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.policy.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * A day-to-day life of parcels for carrier health to listen to: each hour every carrier is asked for labels to every region, parcels are handed over at once,
 * scanned some hours later and delivered two days later. Trouble is set by hand.
 */
final class CarrierDrill {
    static final long HOUR = 3_600_000L;
    static final long DAY = 24 * HOUR;

    /** Something to be heard later. */
    private record Later(long atMillis, long order, Runnable what) implements Comparable<Later> {
        @Override
        public int compareTo(Later other) {
            int byTime = Long.compare(atMillis, other.atMillis);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    final CarrierHealth health;
    final List<Decision> decisions = new ArrayList<>();
    final double[][] refusedShare;
    final double[][] unscannedShare;
    final double[][] lateShare;
    boolean labelsHeard = true;
    boolean scansHeard = true;
    boolean deliveriesHeard = true;
    boolean honoursHealth = true;
    int labelsWhileSuspended;

    private final boolean[] deliveriesHeld;
    private final List<Runnable> held = new ArrayList<>();
    private final Random random;
    private final int carriers;
    private final int regions;
    private final PriorityQueue<Later> later = new PriorityQueue<>();
    private long sequence;
    private long orders;
    /** What people were told, each with its time. */
    final List<Told> told = new ArrayList<>();

    long nowMillis;

    CarrierDrill(Network network, Policy.Recovery recovery, long seed, long startMillis) {
        this.health = new CarrierHealth(network, recovery, seed, notice());
        this.random = new Random(seed);
        this.carriers = network.carriers().size();
        this.regions = network.regions().size();
        this.refusedShare = new double[carriers][regions];
        this.unscannedShare = new double[carriers][regions];
        this.lateShare = new double[carriers][regions];
        this.deliveriesHeld = new boolean[carriers];
        this.nowMillis = startMillis;
        health.start(startMillis, this::take);
    }

    /** @param reason of a suspension; null when the carrier is back */
    record Told(int carrier, int region, @Nullable Reason reason, long atMillis) {}

    private CarrierNotice notice() {
        return new CarrierNotice() {
            @Override
            public void suspended(int carrier, int region, Reason reason) {
                told.add(new Told(carrier, region, reason, nowMillis));
            }

            @Override
            public void resumed(int carrier, int region) {
                told.add(new Told(carrier, region, null, nowMillis));
            }
        };
    }

    /** Lives on for some hours, with so many parcels an hour for each carrier and region. */
    void live(int hours, int parcelsAnHour) {
        for (int h = 0; h < hours; h++) {
            for (int parcel = 0; parcel < parcelsAnHour; parcel++)
                for (int c = 0; c < carriers; c++) for (int r = 0; r < regions; r++) ship(c, r);
            nowMillis += HOUR;
            while (!later.isEmpty() && later.peek().atMillis() <= nowMillis)
                later.poll().what().run();
        }
    }

    void trouble(double[][] share, int carrier, double value) {
        for (int r = 0; r < regions; r++) share[carrier][r] = value;
    }

    /** Whether a carrier's deliveries are heard now; what was held back is heard at once when they are again. */
    void deliveriesOf(int carrier, boolean heard) {
        deliveriesHeld[carrier] = !heard;
        if (!heard) return;
        held.forEach(Runnable::run);
        held.clear();
    }

    List<SuspendCarrier> suspensions() {
        return of(SuspendCarrier.class);
    }

    List<ResumeCarrier> resumptions() {
        return of(ResumeCarrier.class);
    }

    <T extends Decision> List<T> of(Class<T> kind) {
        return decisions.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private void ship(int carrier, int region) {
        long order = orders++;
        boolean usable = health.usable(carrier, region);
        if (honoursHealth && !usable && !health.probe(carrier, region, order)) return;
        if (!usable) labelsWhileSuspended++;
        if (random.nextDouble() < refusedShare[carrier][region]) {
            if (labelsHeard) health.labelRefused(carrier, region, true, nowMillis, this::take);
            return;
        }
        if (labelsHeard) health.labelIssued(carrier, region, nowMillis, this::take);
        long handedOver = nowMillis;
        long dueBy = handedOver + 3 * DAY;
        health.handedOver(carrier, region, handedOver, dueBy);
        if (random.nextDouble() >= unscannedShare[carrier][region]) {
            at(handedOver + (long) (random.nextDouble() * 8 * HOUR), () -> {
                if (scansHeard) health.scanned(carrier, region, handedOver, time(), this::take);
            });
        }
        boolean late = random.nextDouble() < lateShare[carrier][region];
        long arrives = late ? dueBy + 20 * DAY : handedOver + (long) (DAY + random.nextDouble() * 1.9 * DAY);
        at(arrives, () -> {
            if (deliveriesHeld[carrier])
                held.add(() -> health.delivered(carrier, region, dueBy, nowMillis, this::take));
            else if (deliveriesHeard) health.delivered(carrier, region, dueBy, time(), this::take);
        });
    }

    private long time() {
        return running;
    }

    private long running;

    private void at(long atMillis, Runnable what) {
        later.add(new Later(atMillis, sequence++, () -> {
            running = atMillis;
            what.run();
        }));
    }

    private void take(Decision decision) {
        decisions.add(decision);
        if (decision instanceof WakeAt wake)
            at(wake.atMillis(), () -> health.onTimer(wake.timer(), wake.atMillis(), this::take));
    }
}
