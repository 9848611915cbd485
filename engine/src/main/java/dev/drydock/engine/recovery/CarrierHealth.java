package dev.drydock.engine.recovery;

import static dev.drydock.engine.recovery.CarrierSignals.EVERYWHERE;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.ResumeCarrier;
import dev.drydock.domain.decision.RecoveryDecision.SuspendCarrier;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.port.Decisions;
import org.jspecify.annotations.Nullable;

/**
 * What the engine believes of each carrier in each destination region, from signals alone, and the circuit that takes a carrier out of routing and lets it
 * back in.
 *
 * <p>Evidence is refused labels, first scans that do not come and deliveries that are overdue. Trouble in one region suspends the carrier there; trouble in
 * several, or in the last region that was left, suspends it everywhere, which a resumption everywhere ends for all regions. After a while a share of orders
 * may try the carrier again: a few that go well resume it, two that do not keep it out for longer. This file is that life of a circuit, from evidence to
 * resumption; what evidence is lies with the signals.
 *
 * <p>When detection is not automatic, all of this happens only at reviews on weekdays, by the same figures. One thread.
 */
public final class CarrierHealth {
    private static final Reason CHECK_DUE =
            new Reason("carrier-check", "parcels are out: see whether their scans and deliveries come");
    private static final Reason REVIEW_DUE = new Reason("carrier-review", "people review the carriers on weekdays");
    private static final Reason PROBE_DUE = new Reason("carrier-probe", "try the suspended carrier with a few orders");
    private static final Reason MORE_TRIES =
            new Reason("carrier-more-tries", "let more orders try the carrier when hardly any do");
    private static final Reason PROBE_FAILED =
            new Reason("carrier-probe-failed", "the orders that tried the carrier fared badly: wait longer");
    private static final Reason PROBE_PASSED =
            new Reason("carrier-probe-passed", "the orders that tried the carrier went well");
    private static final Reason CAUGHT_UP =
            new Reason("carrier-caught-up", "what was overdue with the carrier has arrived");
    private static final Reason ON_TRIAL =
            new Reason("carrier-on-trial", "the suspension is over and no orders are set aside to try the carrier");

    private final Network network;
    private final Policy.Breaker breaker;
    private final Policy.Detection detection;
    private final boolean automatic;
    private final CarrierNotice people;
    private final long probeKey;
    private final int regions;
    private final CarrierSignals[] signals;
    private final Circuit[][] circuits;
    private final boolean[] usable;
    private final CheckTimer[] scanChecks;
    private final CheckTimer[] transitChecks;
    private int reviews;

    public CarrierHealth(Network network, Policy.Recovery recovery, long seed, CarrierNotice people) {
        int carriers = network.carriers().size();
        this.network = network;
        this.breaker = recovery.breaker();
        this.detection = recovery.detection();
        this.automatic = detection.automatic();
        this.people = people;
        this.probeKey = Mix.mix(seed + Mix.GAMMA);
        this.regions = Math.max(1, network.regions().size());
        this.signals = new CarrierSignals[carriers];
        this.circuits = new Circuit[carriers][regions + 1];
        this.usable = new boolean[carriers * regions];
        this.scanChecks = new CheckTimer[carriers];
        this.transitChecks = new CheckTimer[carriers];
        for (int c = 0; c < carriers; c++) {
            signals[c] = new CarrierSignals(regions, network.carriers().get(c).workingDays(), detection);
            for (int i = 0; i <= regions; i++) circuits[c][i] = new Circuit();
            scanChecks[c] = new CheckTimer(Timer.Kind.SCAN_CHECK, c, 1, CHECK_DUE);
            transitChecks[c] = new CheckTimer(Timer.Kind.TRANSIT_CHECK, c, 4, CHECK_DUE);
            refreshUsable(c);
        }
    }

    /** Sets the first timers. */
    public void start(long nowMillis, Decisions out) {
        if (!automatic && detection.reviewAtMinute() >= 0) setReview(nowMillis, out);
    }

    /** A carrier issued a label. */
    public void labelIssued(int carrier, int region, long nowMillis, Decisions out) {
        watch(carrier, nowMillis, out);
        signals[carrier].label(region, false, nowMillis);
        Circuit tried = tried(carrier, region);
        if (tried == null || tried.cause() != Signal.LABELS) return;
        tried.tried();
        tried.succeeded();
        resumeIfProven(carrier, region, nowMillis, out);
    }

    /** A carrier refused a label or its system did not answer. @param answered whether it refused in so many words */
    public void labelRefused(int carrier, int region, boolean answered, long nowMillis, Decisions out) {
        signals[carrier].label(region, true, nowMillis);
        Circuit tried = tried(carrier, region);
        if (tried != null) {
            tried.tried();
            tried.failed();
        }
        if (!automatic) return;
        if (tried != null) {
            reopenIfProven(carrier, circuitRegion(carrier, region), 0, nowMillis, out);
        } else if (usable(carrier, region)) {
            Evidence everywhere = signals[carrier].badLabels(EVERYWHERE);
            Evidence here = everywhere != null ? everywhere : signals[carrier].badLabels(region);
            if (here != null) suspend(carrier, everywhere != null ? EVERYWHERE : region, here, nowMillis, out);
        }
    }

    /** A parcel was handed over. @param dueByMillis when nine in ten such parcels have arrived */
    public void handedOver(int carrier, int region, long atMillis, long dueByMillis) {
        signals[carrier].handedOver(region, atMillis, dueByMillis);
        Circuit tried = tried(carrier, region);
        if (tried != null && tried.cause() != Signal.LABELS && shows(tried, carrier, region, atMillis, dueByMillis))
            tried.tried();
    }

    /** A parcel was scanned for the first time. */
    public void scanned(int carrier, int region, long handedOverAtMillis, long nowMillis, Decisions out) {
        watch(carrier, nowMillis, out);
        signals[carrier].scanned(region, handedOverAtMillis);
        Circuit tried = tried(carrier, region);
        if (tried == null || tried.cause() != Signal.FIRST_SCANS || handedOverAtMillis < tried.sinceMillis()) return;
        tried.succeeded();
        resumeIfProven(carrier, region, nowMillis, out);
    }

    /** A parcel arrived. @param dueByMillis as given when it was handed over */
    public void delivered(int carrier, int region, long dueByMillis, long nowMillis, Decisions out) {
        watch(carrier, nowMillis, out);
        signals[carrier].delivered(region, dueByMillis);
        Circuit tried = tried(carrier, region);
        if (tried == null
                || tried.cause() != Signal.DELIVERIES
                || !signals[carrier].dueAfterForgetting(region, dueByMillis)) return;
        if (nowMillis <= dueByMillis) tried.succeeded();
        else tried.failed();
        resumeIfProven(carrier, region, nowMillis, out);
    }

    /** Whether the carrier is in routing for a region. */
    public boolean usable(int carrier, int region) {
        return usable[carrier * regions + region];
    }

    /** Whether the carrier is in routing for every region. */
    public boolean usableEverywhere(int carrier) {
        for (int r = 0; r < regions; r++) if (!usable(carrier, r)) return false;
        return true;
    }

    /**
     * Whether an order may try a carrier that is out of routing, to see if it works again: a share of orders by their number. The same order gets the same
     * answer until the carrier is resumed or suspended for longer.
     */
    public boolean probe(int carrier, int region, long orderNumber) {
        Circuit tried = tried(carrier, region);
        if (tried == null) return false;
        long circuit = carrier * (regions + 1L) + index(circuitRegion(carrier, region));
        long bits = Mix.mix(Mix.mix(orderNumber + probeKey) + circuit * Mix.GAMMA + tried.version());
        return Mix.unit(bits) < breaker.probeShare() * tried.widenedBy();
    }

    /** @return whether the timer was one of this class's own */
    public boolean onTimer(Timer timer, long nowMillis, Decisions out) {
        switch (timer.kind()) {
            case SCAN_CHECK -> {
                if (scanChecks[timer.reference()].rings(timer, nowMillis, out))
                    check(Signal.FIRST_SCANS, timer.reference(), nowMillis, out);
            }
            case TRANSIT_CHECK -> {
                if (transitChecks[timer.reference()].rings(timer, nowMillis, out))
                    check(Signal.DELIVERIES, timer.reference(), nowMillis, out);
            }
            case BREAKER_PROBE -> endSuspension(timer, nowMillis, out);
            case CARRIER_REVIEW -> review(timer, nowMillis, out);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Whether a parcel handed over now will tell how the carrier does in what it was suspended for. */
    private boolean shows(Circuit tried, int carrier, int region, long handedOverAtMillis, long dueByMillis) {
        return tried.cause() == Signal.DELIVERIES
                ? signals[carrier].dueAfterForgetting(region, dueByMillis)
                : handedOverAtMillis >= tried.sinceMillis();
    }

    private void watch(int carrier, long nowMillis, Decisions out) {
        if (!automatic) return;
        scanChecks[carrier].keepRinging(nowMillis, out);
        transitChecks[carrier].keepRinging(nowMillis, out);
    }

    /** Judges what is in routing and what is being tried, by one signal. */
    private void check(Signal signal, int carrier, long nowMillis, Decisions out) {
        judge(signal, carrier, nowMillis, out);
        for (int region = EVERYWHERE; region < regions; region++) {
            if (signal == Signal.DELIVERIES) resumeIfCaughtUp(carrier, region, nowMillis, out);
            if (!circuit(carrier, region).halfOpen()) continue;
            int unseen = signal == Signal.FIRST_SCANS
                    ? signals[carrier].probesUnscanned(region, nowMillis)
                    : signals[carrier].probesOverdue(region, nowMillis);
            reopenIfProven(carrier, region, unseen, nowMillis, out);
        }
    }

    private void judge(Signal signal, int carrier, long nowMillis, Decisions out) {
        if (signal == Signal.FIRST_SCANS && nobodyIsHeard(carrier, nowMillis)) return;
        for (int region = EVERYWHERE; region < regions; region++) {
            if (!circuit(carrier, EVERYWHERE).closed()) return;
            if (!circuit(carrier, region).closed()) continue;
            Evidence evidence = evidence(signal, carrier, region, nowMillis);
            if (evidence != null) suspend(carrier, region, evidence, nowMillis, out);
        }
    }

    private @Nullable Evidence evidence(Signal signal, int carrier, int region, long nowMillis) {
        return switch (signal) {
            case LABELS -> signals[carrier].badLabels(region);
            case FIRST_SCANS -> signals[carrier].missingScans(region, nowMillis);
            case DELIVERIES -> signals[carrier].overdue(region, nowMillis);
        };
    }

    /** When the scans of all carriers stop at once, it is hearing that failed, not the carriers. */
    private boolean nobodyIsHeard(int carrier, long nowMillis) {
        if (!signals[carrier].goingSilent(nowMillis)) return false;
        boolean othersJudged = false;
        for (int other = 0; other < signals.length; other++) {
            if (other == carrier || !circuit(other, EVERYWHERE).closed() || !signals[other].scansCanBeJudged(nowMillis))
                continue;
            if (!signals[other].goingSilent(nowMillis)) return false;
            othersJudged = true;
        }
        return othersJudged;
    }

    private void suspend(int carrier, int askedRegion, Evidence evidence, long nowMillis, Decisions out) {
        int region = lastOneLeft(carrier, askedRegion) ? EVERYWHERE : askedRegion;
        if (region == EVERYWHERE)
            for (int r = 0; r < regions; r++)
                if (!circuit(carrier, r).closed()) circuit(carrier, r).close(nowMillis);
        Circuit circuit = circuit(carrier, region);
        circuit.open(evidence.signal(), nowMillis);
        signals[carrier].forget(region, nowMillis);
        refreshUsable(carrier);
        Reason reason = new Reason(evidence.signal().code(), sentence(carrier, askedRegion, evidence));
        out.add(new SuspendCarrier(carrier, region, reason));
        people.suspended(carrier, region, reason);
        if (automatic) wakeForProbe(carrier, region, PROBE_DUE, nowMillis, out);
    }

    private boolean lastOneLeft(int carrier, int region) {
        if (region == EVERYWHERE) return false;
        for (int r = 0; r < regions; r++) if (r != region && circuit(carrier, r).closed()) return false;
        return true;
    }

    private void endSuspension(Timer timer, long nowMillis, Decisions out) {
        int carrier = timer.reference() / (regions + 1);
        int region = timer.reference() % (regions + 1) == regions ? EVERYWHERE : timer.reference() % (regions + 1);
        Circuit circuit = circuit(carrier, region);
        if (circuit.closed() || circuit.version() != timer.version()) return;
        if (circuit.halfOpen()) {
            circuit.widenIfIdle();
            wakeForMoreTries(carrier, region, nowMillis, out);
        } else {
            tryAgain(carrier, region, nowMillis, out);
        }
    }

    private void tryAgain(int carrier, int region, long nowMillis, Decisions out) {
        if (breaker.probeShare() <= 0) {
            resume(carrier, region, ON_TRIAL, nowMillis, out);
            return;
        }
        circuit(carrier, region).halfOpen(nowMillis);
        signals[carrier].forget(region, nowMillis);
        if (automatic) wakeForMoreTries(carrier, region, nowMillis, out);
    }

    private void resumeIfProven(int carrier, int region, long nowMillis, Decisions out) {
        int level = circuitRegion(carrier, region);
        if (automatic && provenGood(circuit(carrier, level))) resume(carrier, level, PROBE_PASSED, nowMillis, out);
    }

    private boolean resumeIfCaughtUp(int carrier, int region, long nowMillis, Decisions out) {
        Circuit circuit = circuit(carrier, region);
        if (circuit.closed() || circuit.cause() != Signal.DELIVERIES || !signals[carrier].caughtUp(region, nowMillis))
            return false;
        resume(carrier, region, CAUGHT_UP, nowMillis, out);
        return true;
    }

    private boolean provenGood(Circuit circuit) {
        return circuit.provenGood(
                circuit.cause() == Signal.DELIVERIES ? detection.overdueShare() : detection.missingScanShare());
    }

    private void reopenIfProven(int carrier, int region, int unseen, long nowMillis, Decisions out) {
        Circuit circuit = circuit(carrier, region);
        if (!circuit.provenBad(unseen)) return;
        circuit.open(circuit.cause(), nowMillis);
        signals[carrier].forget(region, nowMillis);
        if (automatic) wakeForProbe(carrier, region, PROBE_FAILED, nowMillis, out);
    }

    private void resume(int carrier, int region, Reason reason, long nowMillis, Decisions out) {
        circuit(carrier, region).close(nowMillis);
        signals[carrier].forget(region, nowMillis);
        refreshUsable(carrier);
        out.add(new ResumeCarrier(carrier, region, reason));
        people.resumed(carrier, region);
    }

    private void wakeForProbe(int carrier, int region, Reason reason, long nowMillis, Decisions out) {
        wake(carrier, region, circuit(carrier, region).openForMillis(breaker.openMillis()), reason, nowMillis, out);
    }

    /** Looks again after a while whether anybody tries it, until everybody may. */
    private void wakeForMoreTries(int carrier, int region, long nowMillis, Decisions out) {
        if (breaker.probeShare() * circuit(carrier, region).widenedBy() < 1)
            wake(carrier, region, breaker.openMillis(), MORE_TRIES, nowMillis, out);
    }

    private void wake(int carrier, int region, long afterMillis, Reason reason, long nowMillis, Decisions out) {
        int reference = carrier * (regions + 1) + index(region);
        Timer timer = new Timer(
                Timer.Kind.BREAKER_PROBE, reference, circuit(carrier, region).version());
        out.add(new WakeAt(timer, nowMillis + Math.max(1, afterMillis), reason));
    }

    private void setReview(long nowMillis, Decisions out) {
        Timer timer = new Timer(Timer.Kind.CARRIER_REVIEW, 0, ++reviews);
        out.add(new WakeAt(timer, Weekdays.nextMillis(nowMillis, detection.reviewAtMinute()), REVIEW_DUE));
    }

    private void review(Timer timer, long nowMillis, Decisions out) {
        if (timer.version() != reviews) return;
        for (int carrier = 0; carrier < signals.length; carrier++) {
            for (int region = EVERYWHERE; region < regions; region++)
                if (!circuit(carrier, region).closed()) reviewSuspension(carrier, region, nowMillis, out);
            for (Signal signal : Signal.values()) judge(signal, carrier, nowMillis, out);
        }
        setReview(nowMillis, out);
    }

    private void reviewSuspension(int carrier, int region, long nowMillis, Decisions out) {
        Circuit circuit = circuit(carrier, region);
        if (resumeIfCaughtUp(carrier, region, nowMillis, out)) return;
        if (circuit.halfOpen()) {
            int unseen = signals[carrier].probesUnscanned(region, nowMillis);
            if (provenGood(circuit)) resume(carrier, region, PROBE_PASSED, nowMillis, out);
            else if (circuit.provenBad(unseen)) reopenIfProven(carrier, region, unseen, nowMillis, out);
            else circuit.widenIfIdle();
        } else if (nowMillis - circuit.sinceMillis() >= breaker.openMillis()) {
            tryAgain(carrier, region, nowMillis, out);
        }
    }

    /** The half-open circuit that an order to the region would try, or null. */
    private @Nullable Circuit tried(int carrier, int region) {
        if (usable(carrier, region)) return null;
        Circuit circuit = circuit(carrier, circuitRegion(carrier, region));
        return circuit.halfOpen() ? circuit : null;
    }

    /** The level at which a region is decided: everywhere while the whole carrier is out. */
    private int circuitRegion(int carrier, int region) {
        return circuit(carrier, EVERYWHERE).closed() ? region : EVERYWHERE;
    }

    private Circuit circuit(int carrier, int region) {
        return circuits[carrier][index(region)];
    }

    private int index(int region) {
        return region == EVERYWHERE ? regions : region;
    }

    private void refreshUsable(int carrier) {
        boolean open = circuit(carrier, EVERYWHERE).closed();
        for (int r = 0; r < regions; r++)
            usable[carrier * regions + r] = open && circuit(carrier, r).closed();
    }

    private String sentence(int carrier, int region, Evidence evidence) {
        String name = network.carriers().get(carrier).name();
        String where = region == EVERYWHERE || region >= network.regions().size()
                ? ""
                : " to " + network.regions().get(region);
        return name + " " + evidence.signal().finding(evidence.judged(), evidence.bad()) + where;
    }
}
