package dev.drydock.simulator.fault;

import dev.drydock.simulator.scenario.Fault.CarrierOutage;
import dev.drydock.simulator.scenario.Fault.CarrierTrouble;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which carrier troubles are on now, and until when. */
public final class Conditions {
    private record Active(int fault, CarrierOutage outage, long untilMillis) {}

    private final List<Active> carrierOutages = new ArrayList<>();
    private double demandFactor = 1;

    void begin(int fault, CarrierOutage outage, long untilMillis) {
        carrierOutages.add(new Active(fault, outage, untilMillis));
    }

    /** Ends the oldest occurrence of that fault: a chained fault may overlap itself. */
    void end(int fault) {
        for (int i = 0; i < carrierOutages.size(); i++) {
            if (carrierOutages.get(i).fault == fault) {
                carrierOutages.remove(i);
                return;
            }
        }
    }

    /** No carrier has any trouble. */
    public boolean calm() {
        return carrierOutages.isEmpty();
    }

    /** The trouble of this kind that a carrier has in a region now, or null. */
    public @Nullable CarrierOutage outage(CarrierTrouble trouble, int carrier, int region) {
        if (carrierOutages.isEmpty()) return null;
        for (Active active : carrierOutages)
            if (concerns(active.outage, trouble, carrier, region)) return active.outage;
        return null;
    }

    /** When that trouble ends; only while there is one. */
    public long endsMillis(CarrierTrouble trouble, int carrier, int region) {
        long until = 0;
        for (Active active : carrierOutages)
            if (concerns(active.outage, trouble, carrier, region)) until = Math.max(until, active.untilMillis);
        return until;
    }

    /** Demand now is multiplied by this. */
    public double demandFactor() {
        return demandFactor;
    }

    void multiplyDemand(double factor) {
        demandFactor *= factor;
    }

    private static boolean concerns(CarrierOutage outage, CarrierTrouble trouble, int carrier, int region) {
        if (outage.trouble() != trouble || outage.carrier() != carrier) return false;
        if (outage.regions().length == 0) return true;
        for (int each : outage.regions()) if (each == region) return true;
        return false;
    }
}
