package dev.drydock.scenarios.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The books of an import: what the export held and what became of each order of it. What goes in must come out; {@link #check} says so. */
public final class Ledger {

    /** What is wrong or odd about one order. @param rejection null: imported */
    public record Entry(
            String file,
            int line,
            String reference,
            Set<Remark> remarks,
            @org.jspecify.annotations.Nullable Rejection rejection) {}

    /** Orders, units and money of one outcome. */
    public static final class Sum {
        private long orders;
        private long units;
        private long goodsCents;
        private long shippingCents;

        private void add(long someOrders, long someUnits, long someGoodsCents, long someShippingCents) {
            orders += someOrders;
            units += someUnits;
            goodsCents += someGoodsCents;
            shippingCents += someShippingCents;
        }

        public long orders() {
            return orders;
        }

        public long units() {
            return units;
        }

        public long goodsCents() {
            return goodsCents;
        }

        public long shippingCents() {
            return shippingCents;
        }
    }

    private final Sum source = new Sum();
    private final Sum plain = new Sum();
    private final Sum remarked = new Sum();
    private final Sum rejected = new Sum();
    private final Map<Remark, Integer> ordersByRemark = new EnumMap<>(Remark.class);
    private final Map<Rejection, Integer> ordersByRejection = new EnumMap<>(Rejection.class);
    private final List<Entry> entries = new ArrayList<>();

    /** What the export holds, as its rows tell it, before anything is judged. */
    void found(long orders, long units, long goodsCents, long shippingCents) {
        source.add(orders, units, goodsCents, shippingCents);
    }

    void imported(String file, SourceOrder order, Set<Remark> remarks) {
        Sum sum = remarks.isEmpty() ? plain : remarked;
        sum.add(1, order.totalUnits(), order.goodsCents(), order.shippingFeeCents());
        if (remarks.isEmpty()) return;
        for (Remark remark : remarks) ordersByRemark.merge(remark, 1, Integer::sum);
        entries.add(new Entry(file, order.line(), order.reference(), EnumSet.copyOf(remarks), null));
    }

    /** @param orders 0 for rows that belong to no order, else 1 */
    void rejected(
            String file,
            int line,
            String reference,
            Rejection why,
            int orders,
            long units,
            long goodsCents,
            long shippingCents) {
        rejected.add(orders, units, goodsCents, shippingCents);
        ordersByRejection.merge(why, 1, Integer::sum);
        entries.add(new Entry(file, line, reference, EnumSet.noneOf(Remark.class), why));
    }

    /** Units of an imported order that are left out with their line. */
    void leftOut(long units, long goodsCents) {
        rejected.add(0, units, goodsCents, 0);
    }

    public Sum source() {
        return source;
    }

    public Sum plain() {
        return plain;
    }

    public Sum remarked() {
        return remarked;
    }

    public Sum rejected() {
        return rejected;
    }

    /** How many orders have each remark; an order can have several. */
    public Map<Remark, Integer> ordersByRemark() {
        return ordersByRemark;
    }

    public Map<Rejection, Integer> ordersByRejection() {
        return ordersByRejection;
    }

    /** Every order that is rejected or odd, in the order of the export. */
    public List<Entry> entries() {
        return entries;
    }

    long importedOrders() {
        return plain.orders + remarked.orders;
    }

    /** @throws IllegalStateException when orders, units or money got lost on the way */
    void check() {
        same("orders", source.orders, plain.orders + remarked.orders + rejected.orders);
        same("units", source.units, plain.units + remarked.units + rejected.units);
        same("goods", source.goodsCents, plain.goodsCents + remarked.goodsCents + rejected.goodsCents);
        same("shipping", source.shippingCents, plain.shippingCents + remarked.shippingCents + rejected.shippingCents);
    }

    private static void same(String what, long found, long accounted) {
        if (found != accounted)
            throw new IllegalStateException(what + ": the export has " + found + ", accounted for are " + accounted);
    }
}
