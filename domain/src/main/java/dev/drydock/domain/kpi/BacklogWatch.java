package dev.drydock.domain.kpi;

import dev.drydock.domain.event.SimulationEvent.BacklogSampled;
import dev.drydock.domain.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Shipments that wait to be picked, packed or picked up, sampled each hour: the peak, and how long it takes to recover from a fault. */
final class BacklogWatch {
    private static final int HOURS_LOOKED_BACK = 24;

    private static final class Episode {
        final int fault;
        final long limit;
        boolean exceeded;
        long endedMillis = -1;

        Episode(int fault, long limit) {
            this.fault = fault;
            this.limit = limit;
        }
    }

    private final Network network;
    private final CaseFile cases;
    private final HourlyLevel overall;
    private final HourlyLevel[] byNode;
    private final List<Episode> episodes = new ArrayList<>();
    /** Sums of the last complete samples, by turns. */
    private final long[] recent = new long[HOURS_LOOKED_BACK];

    private int samples;
    private long sampleMillis = Long.MIN_VALUE;
    private long sampleSum;
    private long peak = -1;
    private long longestRecoveryMillis = -1;

    BacklogWatch(Network network, CaseFile cases, long startMillis) {
        this.network = network;
        this.cases = cases;
        this.overall = new HourlyLevel(startMillis);
        this.byNode = new HourlyLevel[network.nodes().size()];
        for (int node = 0; node < byNode.length; node++) byNode[node] = new HourlyLevel(startMillis);
    }

    /** Nodes sampled at the same instant make up one sample. */
    void sampled(BacklogSampled sample) {
        if (sample.atMillis() != sampleMillis) {
            completeSample();
            sampleMillis = sample.atMillis();
            sampleSum = 0;
        }
        int waiting = sample.toPick() + sample.toPack() + sample.toPickUp();
        sampleSum += waiting;
        byNode[sample.node()].set(waiting, sample.atMillis());
        overall.set(sampleSum, sample.atMillis());
    }

    private void completeSample() {
        if (sampleMillis == Long.MIN_VALUE) return;
        recent[samples++ % HOURS_LOOKED_BACK] = sampleSum;
        if (cases.counts(sampleMillis)) peak = Math.max(peak, sampleSum);
        for (int i = episodes.size() - 1; i >= 0; i--) {
            Episode episode = episodes.get(i);
            if (sampleSum > episode.limit) episode.exceeded = true;
            else if (episode.endedMillis >= 0 && sampleMillis >= episode.endedMillis) recovered(episode);
        }
    }

    private void recovered(Episode episode) {
        long recoveryMillis = episode.exceeded ? sampleMillis - episode.endedMillis : 0;
        longestRecoveryMillis = Math.max(longestRecoveryMillis, recoveryMillis);
        episodes.remove(episode);
    }

    void faultStarted(int fault, long atMillis) {
        if (sampleMillis < atMillis) finish();
        if (samples == 0 || !cases.counts(atMillis)) return;
        long limit = 0;
        for (int i = 0; i < Math.min(samples, HOURS_LOOKED_BACK); i++) limit = Math.max(limit, recent[i]);
        episodes.add(new Episode(fault, limit));
    }

    void faultEnded(int fault, long atMillis) {
        for (Episode episode : episodes)
            if (episode.fault == fault && episode.endedMillis < 0) episode.endedMillis = atMillis;
    }

    /** No more nodes belong to the last sample. */
    void finish() {
        completeSample();
        sampleMillis = Long.MIN_VALUE;
    }

    void report(Map<Kpi, Double> kpis) {
        if (peak >= 0) kpis.put(Kpi.BACKLOG_PEAK, (double) peak);
        if (longestRecoveryMillis >= 0)
            kpis.put(Kpi.RECOVERY_TIME, longestRecoveryMillis / (double) HourlyCount.HOUR_MILLIS);
    }

    void series(int hours, List<RunFigures.HourlySeries> out) {
        out.add(overall.series("backlog", "shipments", hours));
        for (int node = 0; node < byNode.length; node++)
            out.add(byNode[node].series("backlog " + network.nodes().get(node).name(), "shipments", hours));
    }
}
