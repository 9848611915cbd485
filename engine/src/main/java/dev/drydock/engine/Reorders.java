package dev.drydock.engine;

import dev.drydock.domain.decision.StockDecision.Reorder;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.belief.LeadTimes;
import org.jspecify.annotations.Nullable;

/** Orders goods from the supplier when what can be promised falls below a node's reorder point, one order at a time for each node and product. */
final class Reorders {
    private final Desk desk;
    private final int products;
    private final boolean[] onOrder;
    private final @Nullable LeadTimes leads;

    /** @param leads learns how long suppliers take; null when nobody asks */
    Reorders(Desk desk, @Nullable LeadTimes leads) {
        this.leads = leads;
        this.desk = desk;
        products = desk.network.products().size();
        onOrder = new boolean[desk.network.nodes().size() * products];
    }

    void allocated(Shipment shipment) {
        int[] units = shipment.unitsByLine();
        for (int line = 0; line < units.length; line++)
            if (units[line] > 0) check(shipment.node(), shipment.order().product(line));
    }

    void check(int node, int product) {
        Node at = desk.network.nodes().get(node);
        if (at.reorderPointUnits() < 0 || desk.stock.available(node, product) >= at.reorderPointUnits()) return;
        if (onOrder[node * products + product] || desk.retired(product)) return;
        onOrder[node * products + product] = true;
        if (leads != null) leads.ordered(node, product, desk.nowMillis());
        desk.decide(new Reorder(node, product, at.reorderUnits(), Reasons.BELOW_REORDER_POINT));
    }

    void received(int node, int product) {
        onOrder[node * products + product] = false;
        if (leads != null) leads.received(node, product, desk.nowMillis());
    }

    /** A snapshot shows stock again: the message of its receipt must have been lost. */
    void recounted(int node) {
        int reorderPointUnits = desk.network.nodes().get(node).reorderPointUnits();
        for (int product = 0; product < products; product++)
            if (desk.stock.available(node, product) >= reorderPointUnits) received(node, product);
    }
}
