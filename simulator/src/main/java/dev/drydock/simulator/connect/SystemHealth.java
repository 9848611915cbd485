package dev.drydock.simulator.connect;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong now with the systems around the order desk, and until when. */
public final class SystemHealth {
    private record Active(Fault.Effect effect, long untilMillis) {}

    private final List<Active> active = new ArrayList<>();
    private final List<Fault.SchemaDrift> drifts = new ArrayList<>();

    public void begin(Fault.Effect effect, long untilMillis) {
        active.add(new Active(effect, untilMillis));
        if (effect instanceof Fault.SchemaDrift drift) drifts.add(drift);
    }

    /** Ends the oldest occurrence of that fault: a chained fault may overlap itself. */
    public void end(Fault.Effect effect) {
        if (effect instanceof Fault.SchemaDrift drift) drifts.remove(drift);
        for (int i = 0; i < active.size(); i++) {
            if (active.get(i).effect.equals(effect)) {
                active.remove(i);
                return;
            }
        }
    }

    /** The outage that a system is in, or null. @param node whose system it is, or -1 */
    public Fault.@Nullable SystemOutage outage(BusinessSystem system, int node) {
        if (active.isEmpty()) return null;
        for (Active each : active)
            if (each.effect instanceof Fault.SystemOutage outage && concerns(outage, system, node)) return outage;
        return null;
    }

    /** When that outage ends; only while there is one. */
    public long endsMillis(BusinessSystem system, int node) {
        long until = 0;
        for (Active each : active)
            if (each.effect instanceof Fault.SystemOutage outage && concerns(outage, system, node))
                until = Math.max(until, each.untilMillis);
        return until;
    }

    /** How many times as long a system takes. */
    public double slowFactor(BusinessSystem system) {
        double factor = 1;
        for (Active each : active)
            if (each.effect instanceof Fault.SystemSlow slow && slow.system() == system) factor *= slow.factor();
        return factor;
    }

    /** Share of payments declined beyond the usual. */
    public double declinedShare() {
        double share = 0;
        for (Active each : active)
            if (each.effect instanceof Fault.PaymentTrouble trouble) share = Math.max(share, trouble.declinedShare());
        return share;
    }

    /** Whether any system's payloads have changed. */
    boolean drifting() {
        return !drifts.isEmpty();
    }

    /** How payloads have changed, in the order in which it began. */
    List<Fault.SchemaDrift> drifts() {
        return drifts;
    }

    private static boolean concerns(Fault.SystemOutage outage, BusinessSystem system, int node) {
        return outage.system() == system && (outage.node() < 0 || outage.node() == node);
    }
}
