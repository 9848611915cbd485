package dev.drydock.engine;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.decision.Timer;
import dev.drydock.engine.recovery.Backoff;

/** Asks carriers for labels, and asks again after a while. */
final class Labels {
    private static final long HOLD_OVER_MILLIS = 2 * 3_600_000L;
    private static final int PATIENT_HOLD_OVERS = 6;

    private final Desk desk;
    private final Backoff backoff;

    Labels(Desk desk, Backoff backoff) {
        this.desk = desk;
        this.backoff = backoff;
    }

    void ask(ShipmentState state, int service, int attempt, Reason reason) {
        state.service = service;
        state.labelAttempt = attempt;
        state.labelAwaited = true;
        state.labelAskedAtMillis = desk.nowMillis();
        state.labelVersion++;
        desk.decide(new RequestLabel(state.shipment, service, attempt, reason));
    }

    boolean mayRetry(ShipmentState state) {
        return !backoff.exhausted(state.labelAttempt);
    }

    void retryLater(ShipmentState state) {
        int number = state.shipment.number();
        long waitMillis = Math.max(1, backoff.waitMillis(number, state.labelAttempt));
        desk.wakeAt(Timer.Kind.RETRY_LABEL, number, ++state.labelVersion, desk.nowMillis() + waitMillis, Reasons.RETRY);
    }

    /** The parcel stays where it is and is looked at again some hours later. */
    void holdOver(ShipmentState state) {
        state.refusedBy = 0;
        state.holdOvers++;
        desk.wakeAt(
                Timer.Kind.HOLD_OVER,
                state.shipment.number(),
                ++state.labelVersion,
                desk.nowMillis() + HOLD_OVER_MILLIS,
                Reasons.HELD_OVER);
    }

    /** A parcel that was held over long enough asks its carrier whatever is believed of it: somebody must find out, and it has nowhere else to go. */
    boolean outOfPatience(ShipmentState state) {
        return state.holdOvers >= PATIENT_HOLD_OVERS;
    }

    /** Whether a carrier is in routing for where the parcel goes, or may be tried with it. */
    boolean open(ShipmentState state, int service) {
        int region = desk.regionOf(state.shipment.order().place());
        return desk.mayCarry(
                desk.carrierOf(service), region, state.shipment.order().number());
    }
}
