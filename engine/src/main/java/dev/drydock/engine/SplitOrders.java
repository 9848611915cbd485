package dev.drydock.engine;

import dev.drydock.domain.order.Shipment;
import java.util.ArrayList;
import java.util.List;

/** Orders released in several shipments none of which is known to be picked: perhaps one parcel will do in time. */
final class SplitOrders {
    private final Desk desk;
    private List<List<Shipment>> watched = new ArrayList<>();

    SplitOrders(Desk desk) {
        this.desk = desk;
    }

    void released(List<Shipment> shipments) {
        if (shipments.size() > 1) watched.add(shipments);
    }

    /** Those of which no part was picked or has ended by now. */
    List<List<ShipmentState>> unpicked() {
        List<List<ShipmentState>> unpicked = new ArrayList<>();
        List<List<Shipment>> still = new ArrayList<>();
        for (List<Shipment> shipments : watched) {
            List<ShipmentState> parts = new ArrayList<>();
            int queued = 0;
            for (Shipment shipment : shipments) {
                ShipmentState state = desk.shipments.get(shipment.number());
                if (state == null || state.pickHeard || state.handedOver) continue;
                if (state.queued) queued++;
                else parts.add(state);
            }
            if (!parts.isEmpty() && parts.get(0).order.stops > 0) continue;
            if (parts.size() == shipments.size()) unpicked.add(parts);
            if (parts.size() + queued == shipments.size()) still.add(shipments);
        }
        watched = still;
        return unpicked;
    }
}
