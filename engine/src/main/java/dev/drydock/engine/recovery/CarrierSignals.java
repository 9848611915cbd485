package dev.drydock.engine.recovery;

import dev.drydock.domain.network.DaysOfWeek;
import dev.drydock.engine.policy.Policy;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was heard of one carrier, by destination region, and what it amounts to. Taking a signal down costs the same however many parcels are out: requests for
 * labels go round a small ring, parcels are counted by the hour they were handed over in and by the hour they are due in.
 *
 * <p>Silence says something only about a carrier that used to speak: first scans and deliveries are judged once enough of them have been heard.
 */
final class CarrierSignals {
    /** Stands for all regions together. */
    static final int EVERYWHERE = -1;

    /** A weak signal is looked at over so many times the evidence asked for. */
    private static final int WINDOWS = 4;

    private static final int LARGEST_RING = 4000;
    private static final int SCAN_LOOKBACK_HOURS = 72;
    private static final int DELIVERY_LOOKBACK_HOURS = 48;
    private static final int LONGEST_GRACE_HOURS = 14 * 24;

    private final Policy.Detection detection;
    private final DaysOfWeek workingDays;
    private final int leastParcels;
    private final int regions;
    private final RecentLabels labels;
    private final RecentLabels[] labelsByRegion;
    private final HourlyCounts[] handOvers;
    private final HourlyCounts[] arrivals;
    private final long[] judgeHandOversFromHour;
    private final long[] judgeArrivalsFromHour;
    private final long[] judgeAlways;
    private final long[] latestDueMillis;
    private final Tally tally;
    private int scansHeard;
    private int deliveriesHeard;

    CarrierSignals(int regions, DaysOfWeek workingDays, Policy.Detection detection) {
        this.detection = detection;
        this.workingDays = workingDays;
        this.leastParcels = Math.max(1, detection.minParcels());
        this.regions = regions;
        int ring = Math.min(WINDOWS * leastParcels, LARGEST_RING);
        this.labels = new RecentLabels(ring);
        this.labelsByRegion = new RecentLabels[regions];
        this.handOvers = new HourlyCounts[regions];
        this.arrivals = new HourlyCounts[regions];
        for (int r = 0; r < regions; r++) {
            labelsByRegion[r] = new RecentLabels(ring);
            handOvers[r] = new HourlyCounts();
            arrivals[r] = new HourlyCounts();
        }
        this.judgeHandOversFromHour = new long[regions];
        this.judgeArrivalsFromHour = new long[regions];
        this.latestDueMillis = new long[regions];
        this.judgeAlways = new long[regions];
        Arrays.fill(judgeAlways, Long.MIN_VALUE);
        Arrays.fill(judgeHandOversFromHour, Long.MIN_VALUE);
        Arrays.fill(judgeArrivalsFromHour, Long.MIN_VALUE);
        this.tally = new Tally(regions);
    }

    void label(int region, boolean refused, long nowMillis) {
        labels.add(region, refused, nowMillis);
        labelsByRegion[region].add(region, refused, nowMillis);
    }

    void handedOver(int region, long atMillis, long dueByMillis) {
        handOvers[region].expect(atMillis);
        arrivals[region].expect(dueByMillis);
        latestDueMillis[region] = Math.max(latestDueMillis[region], dueByMillis);
    }

    void scanned(int region, long handedOverAtMillis) {
        handOvers[region].settle(handedOverAtMillis);
        if (scansHeard < leastParcels) scansHeard++;
    }

    void delivered(int region, long dueByMillis) {
        arrivals[region].settle(dueByMillis);
        if (deliveriesHeard < leastParcels) deliveriesHeard++;
    }

    /** What the newest label requests prove, for a region or for {@link #EVERYWHERE}; null when they prove nothing. */
    @Nullable
    Evidence badLabels(int region) {
        RecentLabels asked = region == EVERYWHERE ? labels : labelsByRegion[region];
        tally.clear();
        for (int i = 0; i < asked.size(); i++) {
            asked.tally(i, tally);
            Evidence evidence = proof(Signal.LABELS, region, detection.rejectShare());
            if (evidence != null) return evidence;
        }
        return null;
    }

    /** The same for first scans that should have been heard by now. */
    @Nullable
    Evidence missingScans(int region, long nowMillis) {
        if (scansHeard < leastParcels) return null;
        return tallyScans(region, nowMillis, WINDOWS * leastParcels, true);
    }

    /** Whether enough parcels are due a first scan, of a carrier that used to scan. */
    boolean scansCanBeJudged(long nowMillis) {
        if (scansHeard < leastParcels) return false;
        tallyScans(EVERYWHERE, nowMillis, leastParcels, false);
        return tally.judged() >= leastParcels;
    }

    /** Whether first scans go missing at half the share that would prove anything, in whichever regions. */
    boolean goingSilent(long nowMillis) {
        return scansCanBeJudged(nowMillis) && tally.bad() >= detection.missingScanShare() / 2 * tally.judged();
    }

    /** What parcels prove that should have arrived in the last two days. */
    @Nullable
    Evidence overdue(int region, long nowMillis) {
        if (deliveriesHeard < leastParcels) return null;
        return tallyArrivals(region, nowMillis, WINDOWS * leastParcels, true);
    }

    /** Whether what was due in the last two days has arrived after all, forgotten or not: however far back, it does not look half as bad as would prove anything. */
    boolean caughtUp(int region, long nowMillis) {
        long newest = HourlyCounts.hour(nowMillis) - 1;
        tally.clear();
        for (long hour = newest; hour >= newest - DELIVERY_LOOKBACK_HOURS; hour--) {
            addHour(arrivals, judgeAlways, region, hour);
            if (tally.judged() >= leastParcels && tally.bad() > detection.overdueShare() / 2 * tally.judged())
                return false;
        }
        return tally.judged() >= leastParcels;
    }

    /** Of parcels handed over since {@link #forget}, how many are due a first scan and have none. */
    int probesUnscanned(int region, long nowMillis) {
        tallyScans(region, nowMillis, leastParcels, false);
        return tally.bad() >= detection.missingScanShare() * tally.judged() ? tally.bad() : 0;
    }

    /** Of parcels due since {@link #forget}, how many are overdue. */
    int probesOverdue(int region, long nowMillis) {
        tallyArrivals(region, nowMillis, leastParcels, false);
        return tally.bad() >= detection.overdueShare() * tally.judged() ? tally.bad() : 0;
    }

    /** Whether a parcel with this due time was handed over after {@link #forget} for all that can be told. */
    boolean dueAfterForgetting(int region, long dueByMillis) {
        return HourlyCounts.hour(dueByMillis) >= judgeArrivalsFromHour[region];
    }

    /** Starts afresh: what is known so far is not held against the carrier any more. */
    void forget(int region, long nowMillis) {
        if (region == EVERYWHERE) {
            for (int r = 0; r < regions; r++) forget(r, nowMillis);
            return;
        }
        labels.clear();
        labelsByRegion[region].clear();
        judgeHandOversFromHour[region] = HourlyCounts.hour(nowMillis) + 1;
        judgeArrivalsFromHour[region] = HourlyCounts.hour(Math.max(latestDueMillis[region], nowMillis)) + 1;
    }

    private @Nullable Evidence proof(Signal signal, int region, double limitShare) {
        if (tally.judged() < leastParcels || tally.bad() < limitShare * tally.judged()) return null;
        Evidence evidence = new Evidence(signal, tally.judged(), tally.bad());
        if (!evidence.convinces(leastParcels, limitShare)) return null;
        return region != EVERYWHERE || tally.beyondOneRegion(limitShare) ? evidence : null;
    }

    private @Nullable Evidence tallyScans(int region, long nowMillis, int mostParcels, boolean untilProven) {
        long newest = HourlyCounts.hour(graceStartedMillis(nowMillis)) - 1;
        long oldest = newest - SCAN_LOOKBACK_HOURS;
        tally.clear();
        for (long hour = newest; hour >= oldest && tally.judged() < mostParcels; hour--) {
            addHour(handOvers, judgeHandOversFromHour, region, hour);
            Evidence evidence = untilProven ? proof(Signal.FIRST_SCANS, region, detection.missingScanShare()) : null;
            if (evidence != null) return evidence;
        }
        return null;
    }

    private @Nullable Evidence tallyArrivals(int region, long nowMillis, int mostParcels, boolean untilProven) {
        long newest = HourlyCounts.hour(nowMillis) - 1;
        long oldest = newest - DELIVERY_LOOKBACK_HOURS;
        tally.clear();
        for (long hour = newest; hour >= oldest && tally.judged() < mostParcels; hour--) {
            addHour(arrivals, judgeArrivalsFromHour, region, hour);
            Evidence evidence = untilProven ? proof(Signal.DELIVERIES, region, detection.overdueShare()) : null;
            if (evidence != null) return evidence;
        }
        return null;
    }

    private void addHour(HourlyCounts[] counts, long[] fromHour, int region, long hour) {
        int first = region == EVERYWHERE ? 0 : region;
        int last = region == EVERYWHERE ? regions - 1 : region;
        for (int r = first; r <= last; r++)
            if (hour >= fromHour[r]) tally.add(r, counts[r].expected(hour), counts[r].missing(hour));
    }

    /** What was handed over before this instant is due a scan now: the grace runs on working days only. */
    private long graceStartedMillis(long nowMillis) {
        long at = nowMillis;
        long worked = 0;
        for (int i = 0; i < LONGEST_GRACE_HOURS && worked < detection.scanGraceMillis(); i++) {
            at -= HourlyCounts.HOUR_MILLIS;
            if (workingDays.includes(at)) worked += HourlyCounts.HOUR_MILLIS;
        }
        return at;
    }
}
