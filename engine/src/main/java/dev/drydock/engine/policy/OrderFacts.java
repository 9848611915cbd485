package dev.drydock.engine.policy;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import org.jspecify.annotations.Nullable;

/** What conditions can ask of one order at a time: set to an order, then read. One thread. */
@SuppressWarnings("EnumOrdinal") // arrays are indexed by kind
final class OrderFacts {
    static final int ALL_KINDS = NodeKind.values().length;
    static final int OWNED_DC = NodeKind.OWNED_DC.ordinal();
    static final int THIRD_PARTY = NodeKind.THIRD_PARTY.ordinal();
    static final int STORE = NodeKind.STORE.ordinal();

    private final int[] gramsByProduct;
    private final long[] costCentsByProduct;
    private final int[] categoryByProduct;
    private final int[] regionByPlace;
    private final double[] discountByPromotion;
    private final boolean[] marketplaceByChannel;
    private final int[] kindByNode;
    private final int[] nearestZoneByPlace;

    private @Nullable Order order;
    private @Nullable Beliefs beliefs;
    private boolean stockKnown;
    private int lowestUnits;
    private final int[] unitsByKind = new int[ALL_KINDS + 1];

    OrderFacts(Network network, Names categories) {
        int products = network.products().size();
        gramsByProduct = new int[products];
        costCentsByProduct = new long[products];
        categoryByProduct = new int[products];
        for (int p = 0; p < products; p++) {
            Product product = network.products().get(p);
            gramsByProduct[p] = product.weightGrams();
            costCentsByProduct[p] = product.costCents();
            categoryByProduct[p] = categories.all().indexOf(product.category());
        }
        regionByPlace =
                network.places().stream().mapToInt(place -> place.region()).toArray();
        discountByPromotion = network.promotions().stream()
                .mapToDouble(promotion -> promotion.discountShare())
                .toArray();
        marketplaceByChannel = new boolean[network.channels().size()];
        for (int c = 0; c < marketplaceByChannel.length; c++)
            marketplaceByChannel[c] = network.channels().get(c).marketplace();
        kindByNode =
                network.nodes().stream().mapToInt(node -> node.kind().ordinal()).toArray();
        nearestZoneByPlace = new int[regionByPlace.length];
        for (int place = 0; place < nearestZoneByPlace.length; place++) {
            int nearest = Integer.MAX_VALUE;
            for (int node = 0; node < kindByNode.length; node++) nearest = Math.min(nearest, network.zone(node, place));
            nearestZoneByPlace[place] = nearest;
        }
    }

    void productChanged(int product, int weightGrams, long costCents) {
        gramsByProduct[product] = weightGrams;
        costCentsByProduct[product] = costCents;
    }

    long costCents(int product) {
        return costCentsByProduct[product];
    }

    void on(Order order, Beliefs beliefs) {
        this.order = order;
        this.beliefs = beliefs;
        this.stockKnown = false;
    }

    Order order() {
        if (order == null) throw new IllegalStateException("set to no order");
        return order;
    }

    Beliefs beliefs() {
        if (beliefs == null) throw new IllegalStateException("set to no order");
        return beliefs;
    }

    long weightGrams() {
        Order o = order();
        long grams = 0;
        for (int line = 0; line < o.lines(); line++) grams += (long) o.units(line) * gramsByProduct[o.product(line)];
        return grams;
    }

    double marginShare() {
        Order o = order();
        if (o.goodsCents() == 0) return 0;
        long costCents = 0;
        for (int line = 0; line < o.lines(); line++) costCents += o.units(line) * costCentsByProduct[o.product(line)];
        return (double) (o.goodsCents() - costCents) / o.goodsCents();
    }

    double discountShare() {
        int promotion = order().promotion();
        return promotion < 0 ? 0 : discountByPromotion[promotion];
    }

    boolean marketplace() {
        return marketplaceByChannel[order().channel()];
    }

    int nearestZone() {
        return nearestZoneByPlace[order().place()];
    }

    /** Infinite where there is no such node: nothing flows there. */
    double leastBacklogHours(int kind) {
        double least = Double.POSITIVE_INFINITY;
        for (int node = 0; node < kindByNode.length; node++)
            if (kindByNode[node] == kind) least = Math.min(least, beliefs().backlogHours(node));
        return least;
    }

    int region() {
        return regionByPlace[order().place()];
    }

    int category() {
        Order o = order();
        int dearest = 0;
        for (int line = 1; line < o.lines(); line++) if (lineCents(o, line) > lineCents(o, dearest)) dearest = line;
        return categoryByProduct[o.product(dearest)];
    }

    int scarcestLowestUnits() {
        findScarcest();
        return lowestUnits;
    }

    int scarcestUnits(int kind) {
        findScarcest();
        return unitsByKind[kind];
    }

    /** The scarcest product of the order is the one of which all nodes together have least, the first among equals. */
    private void findScarcest() {
        if (stockKnown) return;
        stockKnown = true;
        Order o = order();
        Beliefs b = beliefs();
        int scarcest = 0;
        long fewest = Long.MAX_VALUE;
        for (int line = 0; line < o.lines(); line++) {
            long total = 0;
            for (int node = 0; node < kindByNode.length; node++) total += b.availableUnits(node, o.product(line));
            if (total < fewest) {
                fewest = total;
                scarcest = o.product(line);
            }
        }
        java.util.Arrays.fill(unitsByKind, 0);
        lowestUnits = kindByNode.length == 0 ? 0 : Integer.MAX_VALUE;
        for (int node = 0; node < kindByNode.length; node++) {
            int units = b.availableUnits(node, scarcest);
            unitsByKind[kindByNode[node]] += units;
            unitsByKind[ALL_KINDS] += units;
            lowestUnits = Math.min(lowestUnits, units);
        }
    }

    private static long lineCents(Order order, int line) {
        return order.units(line) * order.unitPriceCents(line);
    }
}
