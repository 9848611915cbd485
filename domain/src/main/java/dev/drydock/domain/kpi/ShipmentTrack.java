package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Shipment;
import org.jspecify.annotations.Nullable;

/** Where one shipment truly is, as far as the log tells. */
final class ShipmentTrack {
    final Shipment shipment;
    final @Nullable ShipmentTrack next;
    /** Units of each line that were found; null when all were, or before picking. */
    int @Nullable [] foundByLine;

    boolean atNode;
    boolean handedOver;
    boolean delivered;
    boolean captured;
    /** It was to be sent by a faster service than planned. */
    boolean upgraded;

    int service;
    long labelCents;
    long firstScanMillis;

    ShipmentTrack(Shipment shipment, @Nullable ShipmentTrack next) {
        this.shipment = shipment;
        this.next = next;
    }

    int[] unitsByLine() {
        return foundByLine == null ? shipment.unitsByLine() : foundByLine;
    }

    int units() {
        int sum = 0;
        for (int units : unitsByLine()) sum += units;
        return sum;
    }

    long goodsCents() {
        int[] units = unitsByLine();
        long sum = 0;
        for (int line = 0; line < units.length; line++)
            sum += units[line] * shipment.order().unitPriceCents(line);
        return sum;
    }
}
