package dev.drydock.engine.recovery;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.Timer;
import dev.drydock.engine.port.Decisions;

/** Rings on the hour, every so many hours, as long as something was heard of the carrier in the last two weeks. One timer is set at a time. */
final class CheckTimer {
    private static final long QUIET_MILLIS = 14 * 24 * HourlyCounts.HOUR_MILLIS;

    private final Timer.Kind kind;
    private final int reference;
    private final long periodMillis;
    private final Reason reason;
    private int version;
    private boolean set;
    private long heardMillis;

    CheckTimer(Timer.Kind kind, int reference, int everyHours, Reason reason) {
        this.kind = kind;
        this.reference = reference;
        this.periodMillis = everyHours * HourlyCounts.HOUR_MILLIS;
        this.reason = reason;
    }

    /** Something was heard: sets the timer unless it is set already. */
    void keepRinging(long nowMillis, Decisions out) {
        heardMillis = nowMillis;
        if (!set) set(nowMillis, out);
    }

    /** Whether this is the timer that was set; sets the next one. */
    boolean rings(Timer timer, long nowMillis, Decisions out) {
        if (!set || timer.version() != version) return false;
        set = false;
        if (nowMillis - heardMillis < QUIET_MILLIS) set(nowMillis, out);
        return true;
    }

    private void set(long nowMillis, Decisions out) {
        set = true;
        version++;
        long next = (Math.floorDiv(nowMillis, periodMillis) + 1) * periodMillis;
        out.add(new WakeAt(new Timer(kind, reference, version), next, reason));
    }
}
