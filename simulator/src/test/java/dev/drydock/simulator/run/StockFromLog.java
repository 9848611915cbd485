package dev.drydock.simulator.run;

import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.order.Shipment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The shelf and the record of every node, made of nothing but the facts in the log. */
final class StockFromLog extends SelectiveVisitor {
    final int[][] shelf;
    final int[][] record;
    private final boolean[] introduced;
    private final Map<Integer, int[]> found = new HashMap<>();

    StockFromLog(int nodes, int products, List<LogEntry> log) {
        shelf = new int[nodes][products];
        record = new int[nodes][products];
        introduced = new boolean[nodes];
        for (LogEntry entry : log)
            if (entry instanceof LogEntry.Fact fact) fact.event().accept(this);
    }

    @Override
    public void on(StockSnapshot event) {
        if (introduced[event.node()]) return;
        introduced[event.node()] = true;
        shelf[event.node()] = event.recordUnits().clone();
        record[event.node()] = event.recordUnits().clone();
    }

    @Override
    public void on(StockChanged event) {
        record[event.node()][event.product()] += event.deltaUnits();
    }

    @Override
    public void on(ShelfChanged event) {
        shelf[event.node()][event.product()] += event.deltaUnits();
    }

    @Override
    public void on(ShipmentPicked event) {
        move(event.shipment(), event.shipment().unitsByLine(), -1);
    }

    @Override
    public void on(ShipmentPickedShort event) {
        found.put(event.shipment().number(), event.foundByLine());
        move(event.shipment(), event.foundByLine(), -1);
    }

    @Override
    public void on(ShipmentStopped event) {
        if (!event.picked()) return;
        Shipment shipment = event.shipment();
        move(shipment, found.getOrDefault(shipment.number(), shipment.unitsByLine()), 1);
    }

    private void move(Shipment shipment, int[] units, int sign) {
        for (int line = 0; line < units.length; line++) {
            int product = shipment.order().product(line);
            shelf[shipment.node()][product] += sign * units[line];
            record[shipment.node()][product] += sign * units[line];
        }
    }
}
