package dev.drydock.domain.view;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the log has told of one order so far, as customer care cares for it. */
final class CareCase {
    final int order;
    String reference = "";
    String channel = "";
    long placedMillis;
    long promisedMillis;
    long expectedMillis;
    String state = "";
    String lastEvent = "";
    long lastMillis;
    CustomerMessage message = CustomerMessage.NONE;

    /** Shipments planned, with the service each goes by. */
    final Map<Integer, String> serviceByShipment = new LinkedHashMap<>();

    final Map<Integer, String> nodeByShipment = new LinkedHashMap<>();
    final Set<Integer> underWay = new TreeSet<>();
    final Set<Integer> delivered = new TreeSet<>();
    final Set<Integer> ticketsOpen = new TreeSet<>();

    CareCase(int order) {
        this.order = order;
    }

    CareRow row() {
        String parcels = serviceByShipment.isEmpty()
                ? ""
                : underWay.size() + " of " + serviceByShipment.size() + " under way, " + delivered.size()
                        + " delivered";
        return new CareRow(
                order,
                reference,
                channel,
                state,
                placedMillis,
                promisedMillis,
                expectedMillis,
                lastEvent,
                lastMillis,
                parcels,
                ticketsOpen.size(),
                message);
    }
}
