package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.belief.StockBelief;
import java.util.Arrays;

/**
 * An order cut into what travels whole: each line is a piece; a line that no single node can fill is cut by units, largest stock first; above {@value #MOST}
 * pieces, those that most nodes can fill together travel together. Sets of pieces are bit masks. Refilled for each routing.
 */
final class Pieces {
    static final int MOST = 8;

    private final StockBelief stock;
    private final int[] productGrams;
    private final int[] productCm3;

    /** Parallel: which units of which line belong to which piece. */
    private int[] entryLine = new int[32];

    private int[] entryUnits = new int[32];
    private int[] entryPiece = new int[32];
    private int entries;
    private int size;
    private boolean productsShared;

    Pieces(Network network, StockBelief stock) {
        this.stock = stock;
        productGrams = new int[network.products().size()];
        productCm3 = new int[productGrams.length];
        for (Product product : network.products()) {
            productGrams[product.index()] = product.weightGrams();
            productCm3[product.index()] = product.volumeCm3();
        }
    }

    void productChanged(int product, int weightGrams, int volumeCm3) {
        productGrams[product] = weightGrams;
        productCm3[product] = volumeCm3;
    }

    /** @param nodes that may ship, ascending */
    void cut(Order order, int[] unitsByLine, int[] nodes, int nodeCount) {
        entries = 0;
        size = 0;
        for (int line = 0; line < unitsByLine.length; line++)
            if (unitsByLine[line] > 0) cutLine(order, line, unitsByLine[line], nodes, nodeCount);
        productsShared = anyProductTwice(order);
        while (size > MOST && mergeClosest(order, nodes, nodeCount)) {}
        size = Math.min(size, MOST); // the rest waits
    }

    int size() {
        return size;
    }

    int unitsOf(int mask) {
        int sum = 0;
        for (int entry = 0; entry < entries; entry++) if (holds(mask, entry)) sum += entryUnits[entry];
        return sum;
    }

    int gramsOf(Order order, int mask) {
        int sum = 0;
        for (int entry = 0; entry < entries; entry++)
            if (holds(mask, entry)) sum += entryUnits[entry] * productGrams[order.product(entryLine[entry])];
        return sum;
    }

    int cm3Of(Order order, int mask) {
        int sum = 0;
        for (int entry = 0; entry < entries; entry++)
            if (holds(mask, entry)) sum += entryUnits[entry] * productCm3[order.product(entryLine[entry])];
        return sum;
    }

    /** Whether the node has enough for these pieces together. */
    boolean fills(Order order, int node, int mask) {
        for (int entry = 0; entry < entries; entry++) {
            if (!holds(mask, entry)) continue;
            int product = order.product(entryLine[entry]);
            int units = entryUnits[entry];
            if (productsShared) {
                units = 0;
                for (int other = 0; other < entries; other++)
                    if (holds(mask, other) && order.product(entryLine[other]) == product) units += entryUnits[other];
            }
            if (stock.available(node, product, order.channel()) < units) return false;
        }
        return true;
    }

    /** Units of each order line in these pieces. */
    int[] unitsByLine(int lines, int mask) {
        int[] units = new int[lines];
        for (int entry = 0; entry < entries; entry++)
            if (holds(mask, entry)) units[entryLine[entry]] += entryUnits[entry];
        return units;
    }

    private boolean holds(int mask, int entry) {
        return entryPiece[entry] < MOST && (mask >>> entryPiece[entry] & 1) != 0;
    }

    private void cutLine(Order order, int line, int units, int[] nodes, int nodeCount) {
        int product = order.product(line);
        int channel = order.channel();
        int most = 0;
        long sum = 0;
        for (int i = 0; i < nodeCount; i++) {
            int available = Math.max(0, stock.available(nodes[i], product, channel));
            most = Math.max(most, available);
            sum += available;
        }
        if (most >= units || sum < units) {
            add(line, units);
            return;
        }
        int[] stocks = new int[nodeCount];
        for (int i = 0; i < nodeCount; i++) stocks[i] = Math.max(0, stock.available(nodes[i], product, channel));
        Arrays.sort(stocks);
        int left = units;
        for (int i = nodeCount - 1; left > 0; i--) {
            int cut = Math.min(left, stocks[i]);
            add(line, cut);
            left -= cut;
        }
    }

    private void add(int line, int units) {
        if (entries == entryLine.length) {
            entryLine = Arrays.copyOf(entryLine, entries * 2);
            entryUnits = Arrays.copyOf(entryUnits, entries * 2);
            entryPiece = Arrays.copyOf(entryPiece, entries * 2);
        }
        entryLine[entries] = line;
        entryUnits[entries] = units;
        entryPiece[entries++] = size++;
    }

    private boolean anyProductTwice(Order order) {
        for (int one = 1; one < entries; one++)
            for (int other = 0; other < one; other++)
                if (order.product(entryLine[one]) == order.product(entryLine[other])) return true;
        return false;
    }

    /** Joins the two pieces that most nodes can fill together; false when no node can fill any two. */
    private boolean mergeClosest(Order order, int[] nodes, int nodeCount) {
        int keep = -1;
        int join = -1;
        int mostNodes = 0;
        for (int one = 0; one < size; one++)
            for (int other = one + 1; other < size; other++) {
                int able = 0;
                for (int i = 0; i < nodeCount; i++) if (fillsBoth(order, nodes[i], one, other)) able++;
                if (able > mostNodes) {
                    mostNodes = able;
                    keep = one;
                    join = other;
                }
            }
        if (mostNodes == 0) return false;
        int last = --size;
        for (int entry = 0; entry < entries; entry++) {
            if (entryPiece[entry] == join) entryPiece[entry] = keep;
            else if (entryPiece[entry] == last) entryPiece[entry] = join;
        }
        return true;
    }

    private boolean fillsBoth(Order order, int node, int one, int other) {
        for (int entry = 0; entry < entries; entry++) {
            if (entryPiece[entry] != one && entryPiece[entry] != other) continue;
            int product = order.product(entryLine[entry]);
            int units = 0;
            for (int same = 0; same < entries; same++)
                if ((entryPiece[same] == one || entryPiece[same] == other) && order.product(entryLine[same]) == product)
                    units += entryUnits[same];
            if (stock.available(node, product, order.channel()) < units) return false;
        }
        return true;
    }
}
