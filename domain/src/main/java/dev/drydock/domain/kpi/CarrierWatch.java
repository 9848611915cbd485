package dev.drydock.domain.kpi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Carriers in trouble against carriers suspended: how soon the engine found out. */
final class CarrierWatch {

    /** A carrier fault that the engine has not acted on. */
    static final class Trouble {
        final int fault;
        final String name;
        final int carrier;
        final long startedMillis;
        long endedMillis = -1;

        private Trouble(int fault, String name, int carrier, long startedMillis) {
            this.fault = fault;
            this.name = name;
            this.carrier = carrier;
            this.startedMillis = startedMillis;
        }
    }

    private final CaseFile cases;
    private final HourlyLevel suspendedSeries;
    /** Suspensions in force, {@code [carrier][region + 1]}; region -1 is everywhere. */
    private final boolean[][] suspended;

    private final List<Trouble> unnoticed = new ArrayList<>();
    private final MeanTime detectionDelay = new MeanTime();

    CarrierWatch(int carriers, int regions, CaseFile cases, long startMillis) {
        this.cases = cases;
        this.suspended = new boolean[carriers][regions + 1];
        this.suspendedSeries = new HourlyLevel(startMillis);
    }

    /** A carrier that is suspended already needs no detection. */
    void faultStarted(int fault, String name, int carrier, long atMillis) {
        if (carrier < 0 || isSuspended(carrier) || !cases.counts(atMillis)) return;
        unnoticed.add(new Trouble(fault, name, carrier, atMillis));
    }

    void faultEnded(int fault, long atMillis) {
        for (Trouble trouble : unnoticed)
            if (trouble.fault == fault && trouble.endedMillis < 0) trouble.endedMillis = atMillis;
    }

    void suspend(int carrier, int region, long nowMillis) {
        suspended[carrier][region + 1] = true;
        countSuspended(nowMillis);
        for (int i = unnoticed.size() - 1; i >= 0; i--) {
            Trouble trouble = unnoticed.get(i);
            if (trouble.carrier != carrier || trouble.endedMillis >= 0) continue;
            detectionDelay.add(nowMillis - trouble.startedMillis);
            unnoticed.remove(i);
        }
    }

    /** Resuming everywhere ends the suspensions of single regions as well. */
    void resume(int carrier, int region, long nowMillis) {
        if (region < 0) Arrays.fill(suspended[carrier], false);
        else suspended[carrier][region + 1] = false;
        countSuspended(nowMillis);
    }

    private void countSuspended(long nowMillis) {
        int carriers = 0;
        for (int carrier = 0; carrier < suspended.length; carrier++) if (isSuspended(carrier)) carriers++;
        suspendedSeries.set(carriers, nowMillis);
    }

    private boolean isSuspended(int carrier) {
        for (boolean inForce : suspended[carrier]) if (inForce) return true;
        return false;
    }

    /** Faults during which the carrier was never suspended. */
    List<Trouble> unnoticed() {
        return unnoticed;
    }

    void report(Map<Kpi, Double> kpis) {
        detectionDelay.report(Kpi.DETECTION_DELAY, kpis);
    }

    void series(int hours, List<RunFigures.HourlySeries> out) {
        out.add(suspendedSeries.series("carriers suspended", "carriers", hours));
    }
}
