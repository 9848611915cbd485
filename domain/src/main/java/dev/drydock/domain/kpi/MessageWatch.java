package dev.drydock.domain.kpi;

import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.MessageEvent.MessageReadmitted;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.log.SelectiveFields;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import java.util.Map;

/**
 * Calls that failed, messages that nobody could read, and how long orders went on being stuck after an outage of the systems they need: those placed while the intake of
 * orders or the processor was down, and those of which a call failed while any system was.
 */
final class MessageWatch {
    private final CaseFile cases;
    private final NumberSet stuck = new NumberSet();
    private final OrderTable<MessageQuarantined> aside = new OrderTable<>();
    private final MeanTime inQuarantine = new MeanTime();
    private final OrderOf orderOf = new OrderOf();
    private long callsFailed;
    private long quarantined;
    private int down;
    private int onThePath;
    private boolean anyOutage;
    private boolean draining;
    private long backAtMillis;
    private long longestDrainMillis;

    MessageWatch(CaseFile cases) {
        this.cases = cases;
    }

    void wentDown(BusinessSystem system) {
        anyOutage = true;
        down++;
        if (onThePath(system)) onThePath++;
    }

    void cameBack(BusinessSystem system, long atMillis) {
        down--;
        if (onThePath(system)) onThePath--;
        backAtMillis = atMillis;
        draining = down == 0 && stuck.size() > 0;
    }

    void placed(Order order) {
        if (onThePath > 0) stuck.add(order.number());
    }

    void failed(CallFailed event) {
        if (cases.counts(event.atMillis())) callsFailed++;
        if (down == 0) return;
        orderOf.number = -1;
        event.command().describe(orderOf);
        if (orderOf.number >= 0) stuck.add(orderOf.number);
    }

    /** Its next step has been taken. */
    void moved(Order order, long atMillis) {
        if (stuck.size() == 0 || !stuck.remove(order.number()) || !draining) return;
        longestDrainMillis = Math.max(longestDrainMillis, atMillis - backAtMillis);
        if (stuck.size() == 0) draining = false;
    }

    void quarantined(MessageQuarantined event) {
        if (cases.counts(event.atMillis())) quarantined++;
        aside.put(event.message(), event);
    }

    void readmitted(MessageReadmitted event) {
        MessageQuarantined since = aside.get(event.message());
        if (since == null) return;
        aside.remove(event.message());
        if (cases.counts(since.atMillis())) inQuarantine.add(event.atMillis() - since.atMillis());
    }

    void report(Map<Kpi, Double> kpis) {
        if (anyOutage || callsFailed > 0) Ratio.report(Kpi.CALLS_FAILED, 1000 * callsFailed, cases.counted(), kpis);
        if (anyOutage) kpis.put(Kpi.STUCK_DRAIN, longestDrainMillis / 3_600_000.0);
        if (quarantined > 0) Ratio.report(Kpi.QUARANTINED, 1000 * quarantined, cases.counted(), kpis);
        inQuarantine.report(Kpi.QUARANTINE_TIME, kpis);
    }

    private static boolean onThePath(BusinessSystem system) {
        return system == BusinessSystem.OMS || system == BusinessSystem.PAYMENT;
    }

    /** Reads off which order a command is about. */
    private static final class OrderOf extends SelectiveFields {
        private int number;

        @Override
        public void order(Order about) {
            number = about.number();
        }

        @Override
        public void shipment(dev.drydock.domain.order.Shipment about) {
            number = about.order().number();
        }
    }
}
