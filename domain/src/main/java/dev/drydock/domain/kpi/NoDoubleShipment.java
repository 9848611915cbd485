package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;

/** No unit is handed over or delivered twice. */
final class NoDoubleShipment extends Invariant {
    NoDoubleShipment() {
        super(
                "no double shipment",
                "no unit is handed over or delivered twice, and none delivered that was not handed over");
    }

    /** Called once the track says that it was handed over. */
    void handedOver(OrderCase now) {
        Order order = now.order;
        for (int line = 0; line < order.lines(); line++) {
            int units = 0;
            for (ShipmentTrack track = now.lastTrack(); track != null; track = track.next)
                if (track.handedOver) units += track.unitsByLine()[line];
            if (units > order.units(line))
                broken(order + ": " + units + " units of line " + (line + 1) + " handed over, " + order.units(line)
                        + " ordered");
        }
    }

    void again(Shipment shipment, String what) {
        broken(shipment.order() + ": shipment " + shipment.number() + " " + what + " a second time");
    }

    void afterTheEnd(Shipment shipment, String what) {
        broken(shipment.order() + ": shipment " + shipment.number() + " " + what + " after all units had ended");
    }

    void neverHandedOver(Shipment shipment) {
        broken(shipment.order() + ": shipment " + shipment.number() + " delivered but never handed over");
    }
}
