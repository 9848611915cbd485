package dev.drydock.domain.kpi;

import dev.drydock.domain.order.Shipment;
import java.util.Map;

/**
 * Labels that cost something else than was planned for the same service: the carrier weighs what is in the parcel, whatever the catalogue says. Counted once a product has
 * changed.
 */
final class AdjustmentTally {
    private boolean watching;
    private long adjusted;
    private long labelled;
    private long cents;

    /** A product weighs or costs something else now. */
    void productChanged() {
        watching = true;
    }

    void labelled(OrderCase now, Shipment shipment, int service, long postageCents) {
        if (!watching || !now.counted || service != shipment.service()) return;
        labelled++;
        if (postageCents == shipment.postageCents()) return;
        adjusted++;
        cents += Math.abs(postageCents - shipment.postageCents());
    }

    void report(Map<Kpi, Double> kpis) {
        Ratio.report(Kpi.POSTAGE_ADJUSTED, adjusted, labelled, kpis);
        Ratio.report(Kpi.POSTAGE_ADJUSTMENT, cents, labelled, kpis);
    }
}
