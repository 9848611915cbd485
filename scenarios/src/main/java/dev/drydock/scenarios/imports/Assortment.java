package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.product.NamedProduct;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The products of a world: what was sold, at its mean price, with enough stock at each node for the replay and a margin. */
final class Assortment {
    static final double STOCK_MARGIN = 0.1;
    static final double COST_SHARE = 0.6;
    static final int USUAL_GRAMS = 500;
    static final int USUAL_CM3 = 3000;

    private static final class Sold {
        long units;
        long cents;
        final int[] unitsByNode;

        Sold(int nodes) {
            unitsByNode = new int[nodes];
        }
    }

    private final Names skuNames = new Names("product");
    private final Names categoryNames = new Names("general");
    private final List<NamedProduct> products = new ArrayList<>();
    private long stockedUnits;
    private int withoutWeight;
    private int withoutVolume;

    Assortment(Calibration calibration) {
        Geography geography = calibration.geography;
        Map<String, Sold> bySku = new TreeMap<>();
        for (SourceOrder order : calibration.export.orders) {
            for (SourceOrder.Item item : order.items()) {
                Sold sold = bySku.computeIfAbsent(
                        item.sku(), none -> new Sold(geography.nodes().size()));
                sold.units += item.units();
                sold.cents += item.units() * item.unitPriceCents();
                sold.unitsByNode[geography.node(item.from())] += item.units();
            }
        }
        bySku.forEach((sku, sold) -> products.add(product(calibration.goods(sku), sold)));
    }

    private NamedProduct product(Goods goods, Sold sold) {
        long price = Math.round((double) sold.cents / sold.units);
        int[] stock = sold.unitsByNode.clone();
        for (int node = 0; node < stock.length; node++) {
            if (stock[node] > 0) stock[node] += Math.max(1, (int) Math.ceil(stock[node] * STOCK_MARGIN));
            stockedUnits += stock[node];
        }
        if (goods.grams() == 0) withoutWeight++;
        if (goods.cm3() == 0) withoutVolume++;
        return new NamedProduct(
                sku(goods.sku()),
                categoryNames.of(goods.category()),
                price,
                Math.round(price * COST_SHARE),
                goods.grams() == 0 ? USUAL_GRAMS : goods.grams(),
                goods.cm3() == 0 ? USUAL_CM3 : goods.cm3(),
                sold.units,
                stock);
    }

    String sku(String sourceSku) {
        return skuNames.of(sourceSku);
    }

    List<NamedProduct> products() {
        return products;
    }

    long stockedUnits() {
        return stockedUnits;
    }

    int withoutWeight() {
        return withoutWeight;
    }

    int withoutVolume() {
        return withoutVolume;
    }
}
