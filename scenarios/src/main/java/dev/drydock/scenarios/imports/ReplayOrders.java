package dev.drydock.scenarios.imports;

import dev.drydock.domain.order.Cohort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the orders of an export into those of a replay: names of the world, customers by number, cohorts by how often they came. */
final class ReplayOrders {
    private static final int LOYAL_FROM = 4;

    private final Calibration measured;
    private final Assortment assortment;
    private final Map<String, Integer> customers = new HashMap<>();
    private final Map<String, Integer> ordersByCustomer = new HashMap<>();

    ReplayOrders(Calibration measured, Assortment assortment) {
        this.measured = measured;
        this.assortment = assortment;
    }

    void write(Path file) throws IOException {
        try (ReplayWriter writer = new ReplayWriter(file)) {
            for (SourceOrder order : measured.export.orders) writer.write(named(order));
        }
    }

    private NamedOrder named(SourceOrder order) {
        int number = customers.computeIfAbsent(order.customer(), unknown -> customers.size() + 1);
        int before = ordersByCustomer.merge(order.customer(), 1, Integer::sum);
        return new NamedOrder(
                order.reference().replaceAll("\\p{Cntrl}+", " "), // a replay file has a row on a line
                order.placedAtMillis(),
                measured.channelNames.of(order.channel()),
                measured.geography
                        .places()
                        .get(measured.geography.place(order.to()))
                        .name(),
                "c" + number,
                before == 1 ? Cohort.NEW : before < LOYAL_FROM ? Cohort.RETURNING : Cohort.LOYAL,
                order.payment(),
                order.paidAfterMillis(),
                order.promisedAtMillis(),
                order.shippingFeeCents(),
                order.cancelled(),
                lines(order));
    }

    /** The same product at the same price from two sellers is one line: a replay knows no sellers. */
    private List<NamedOrder.Line> lines(SourceOrder order) {
        Map<NamedOrder.Line, Integer> unitsByLine = new LinkedHashMap<>();
        for (SourceOrder.Item item : order.items())
            unitsByLine.merge(
                    new NamedOrder.Line(assortment.sku(item.sku()), 1, item.unitPriceCents()),
                    item.units(),
                    Integer::sum);
        return unitsByLine.entrySet().stream()
                .map(line -> new NamedOrder.Line(
                        line.getKey().sku(), line.getValue(), line.getKey().unitPriceCents()))
                .toList();
    }
}
