package dev.drydock.engine.belief;

import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.policy.AdaptiveBuffer;
import dev.drydock.engine.policy.StockPool;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many units the engine believes to be free at each node: what the node's numbered movements and snapshots say is on hand, less reservations and what is held
 * back. Movements may be heard twice, late, out of order or not at all; each counts once, and a snapshot puts right what was lost.
 *
 * <p>Not thread-safe.
 */
public final class StockBelief {
    private final int nodes;
    private final int products;
    private final int[] heldBack;
    /** By product, then node: the nodes of one product lie side by side. */
    private final int[] free;

    private final int[] reserved;
    private final SequenceWindow[] windows;
    private final long[] snapshotSequences;
    /** A snapshot must cover what had been heard by then. */
    private final long[] mustCover;

    private final boolean[] awaited;
    private final MovementLog[] sinceAsked;
    private final @Nullable ChannelPools pools;
    private final @Nullable AdaptiveBuffers buffers;
    /** Held back on top, by product, then node; empty where nothing is measured. */
    private final int[] buffered;

    /** Nothing is held back of these; empty while there are none. */
    private boolean[] sellingOut = {};

    /** @param safetyUnits of each product and node held back from promising */
    public StockBelief(Network network, int safetyUnits) {
        this(network, safetyUnits, List.of(), null);
    }

    /**
     * @param pools of stock kept for single channels, by index
     * @param adaptive units held back after the measured error, or null
     * @throws IllegalArgumentException when a pool names a channel that the network does not have
     */
    public StockBelief(Network network, int safetyUnits, List<StockPool> pools, @Nullable AdaptiveBuffer adaptive) {
        this.pools = pools.isEmpty() ? null : new ChannelPools(network, pools);
        nodes = network.nodes().size();
        products = network.products().size();
        buffers = adaptive == null ? null : new AdaptiveBuffers(nodes, products, adaptive);
        buffered = new int[adaptive == null ? 0 : nodes * products];
        heldBack = new int[nodes];
        free = new int[nodes * products];
        reserved = new int[nodes * products];
        windows = new SequenceWindow[nodes];
        snapshotSequences = new long[nodes];
        mustCover = new long[nodes];
        awaited = new boolean[nodes];
        sinceAsked = new MovementLog[nodes];
        for (int node = 0; node < nodes; node++) {
            heldBack[node] = safetyUnits + network.nodes().get(node).bufferUnits();
            windows[node] = new SequenceWindow();
            snapshotSequences[node] = -1;
            sinceAsked[node] = new MovementLog();
            for (int product = 0; product < products; product++) free[at(node, product)] = -heldBack[node];
        }
    }

    /** Units that can be promised: on hand − reserved − held back; negative when more is promised than there is. */
    public int available(int node, int product) {
        return free[at(node, product)];
    }

    /** The same, less what is kept for other channels than this one. */
    public int available(int node, int product, int channel) {
        int at = at(node, product);
        return pools == null ? free[at] : free[at] - pools.keptFromOthers(at, channel);
    }

    /** Whether channels may see different stock. */
    public boolean pooled() {
        return pools != null;
    }

    /** Keeps a pool's units for its channel, for today. */
    public void fillPool(int pool) {
        if (pools != null) pools.fill(pool, free);
    }

    /** From now on everybody may have what is left of a pool. */
    public void freePool(int pool) {
        if (pools != null) pools.setFree(pool);
    }

    public int onHand(int node, int product) {
        int at = at(node, product);
        return free[at] + reserved[at] + keptBack(at, node);
    }

    /** Units of this product that are not promised though they are believed to be there. */
    public int heldBack(int node, int product) {
        return keptBack(at(node, product), node);
    }

    public int reserved(int node, int product) {
        return reserved[at(node, product)];
    }

    public void reserve(Shipment shipment) {
        shiftReservation(shipment, 1);
        if (pools != null) pools.taken(shipment);
    }

    /** From now on every unit of it may be promised, whatever is held back of other products. */
    public void sellOut(int node, int product) {
        int at = at(node, product);
        if (sellingOut.length == 0) sellingOut = new boolean[free.length];
        free[at] += keptBack(at, node);
        sellingOut[at] = true;
    }

    /** Reserves units for nobody in particular yet, or gives them back when negative. */
    public void setAside(int node, int product, int units) {
        int at = at(node, product);
        free[at] -= units;
        reserved[at] += units;
    }

    /** Picked, stopped or given up: the reservation has served. */
    public void release(Shipment shipment) {
        shiftReservation(shipment, -1);
    }

    /** Units left the shelf. */
    public void picked(Shipment shipment, int[] unitsByLine, long sequence) {
        move(shipment, unitsByLine, sequence, -1);
    }

    /** Units that had been picked are back on the shelf. */
    public void putBack(Shipment shipment, int[] unitsByLine, long sequence) {
        move(shipment, unitsByLine, sequence, 1);
    }

    /** A movement of nothing, as when work stopped before the pick. */
    public void unmoved(int node, long sequence) {
        windows[node].note(sequence);
    }

    /** Whether it was news. */
    public boolean changed(StockChanged event) {
        if (!windows[event.node()].note(event.sequence())) return false;
        shift(event.node(), event.product(), event.deltaUnits(), event.sequence());
        if (buffers != null && event.cause() == StockCause.COUNT) {
            buffers.counted(at(event.node(), event.product()), -event.deltaUnits());
            holdBackAnew(event.node());
        }
        return true;
    }

    /** The node is about to be asked for its record: what was heard until now will be in it. */
    public void snapshotAsked(int node) {
        awaited[node] = true;
        mustCover[node] = windows[node].highest();
        sinceAsked[node].clear();
    }

    /** Takes over a node's record, with the later movements that were heard already; false when the belief is newer. */
    public boolean snapshot(StockSnapshot event) {
        int node = event.node();
        long covered = awaited[node] ? mustCover[node] : windows[node].highest();
        if (event.sequence() <= snapshotSequences[node] || event.sequence() < covered) return false;
        int[] before = buffers == null || snapshotSequences[node] < 0 ? null : onHandAt(node);
        int[] record = event.recordUnits();
        for (int product = 0; product < products; product++) {
            int at = at(node, product);
            free[at] = record[product] - reserved[at] - keptBack(at, node);
        }
        MovementLog log = sinceAsked[node];
        for (int i = 0; i < log.size(); i++)
            if (log.sequence(i) > event.sequence()) free[at(node, log.product(i))] += log.delta(i);
        log.clear();
        awaited[node] = false;
        snapshotSequences[node] = event.sequence();
        windows[node].settle(event.sequence());
        if (before != null) measureError(node, before);
        return true;
    }

    /** Whether a movement of this node is missing below one that was heard. */
    public boolean gap(int node) {
        return windows[node].gap();
    }

    /** Number of the first movement not heard. */
    public long firstMissing(int node) {
        return windows[node].firstMissing();
    }

    private void shiftReservation(Shipment shipment, int sign) {
        int node = shipment.node();
        int[] units = shipment.unitsByLine();
        for (int line = 0; line < units.length; line++) {
            int at = at(node, shipment.order().product(line));
            free[at] -= sign * units[line];
            reserved[at] += sign * units[line];
        }
    }

    private void move(Shipment shipment, int[] unitsByLine, long sequence, int sign) {
        if (!windows[shipment.node()].note(sequence)) return;
        for (int line = 0; line < unitsByLine.length; line++) {
            if (unitsByLine[line] > 0)
                shift(shipment.node(), shipment.order().product(line), sign * unitsByLine[line], sequence);
        }
        if (buffers != null && sign < 0) measurePick(shipment, unitsByLine);
    }

    private int keptBack(int at, int node) {
        if (sellingOut.length > 0 && sellingOut[at]) return 0;
        return buffers == null ? heldBack[node] : heldBack[node] + buffered[at];
    }

    private int[] onHandAt(int node) {
        int[] units = new int[products];
        for (int product = 0; product < products; product++) units[product] = onHand(node, product);
        return units;
    }

    private void measureError(int node, int[] before) {
        AdaptiveBuffers measured = buffers;
        if (measured == null) return;
        for (int product = 0; product < products; product++)
            measured.resynchronised(at(node, product), before[product] - onHand(node, product));
        holdBackAnew(node);
    }

    private void measurePick(Shipment shipment, int[] foundByLine) {
        AdaptiveBuffers measured = buffers;
        if (measured == null) return;
        for (int line = 0; line < foundByLine.length; line++) {
            if (foundByLine[line] == 0 || foundByLine[line] < shipment.unitsByLine()[line]) continue;
            int product = shipment.order().product(line);
            int at = at(shipment.node(), product);
            if (measured.foundAll(at, onHand(shipment.node(), product), keptBack(at, shipment.node())))
                holdBack(at, measured.units(at));
        }
    }

    private void holdBackAnew(int node) {
        if (buffers != null) for (int at = node; at < free.length; at += nodes) holdBack(at, buffers.units(at));
    }

    private void holdBack(int at, int units) {
        if (sellingOut.length > 0 && sellingOut[at]) return;
        free[at] -= units - buffered[at];
        buffered[at] = units;
    }

    private void shift(int node, int product, int delta, long sequence) {
        free[at(node, product)] += delta;
        if (awaited[node]) sinceAsked[node].add(sequence, product, delta);
    }

    private int at(int node, int product) {
        return product * nodes + node;
    }
}
