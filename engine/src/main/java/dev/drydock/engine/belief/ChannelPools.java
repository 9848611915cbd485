package dev.drydock.engine.belief;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.StockPool;
import java.util.Arrays;
import java.util.List;

/** Units of each node and product kept for single channels, as far as they have not used them up today. */
final class ChannelPools {
    private final List<StockPool> pools;
    private final int[] channelOf;
    private final boolean[][] covers;
    private final int nodes;
    private final int[][] keptByPool;
    private final int[] kept;

    /** @throws IllegalArgumentException when a pool names a channel that the network does not have */
    ChannelPools(Network network, List<StockPool> pools) {
        this.pools = pools;
        nodes = network.nodes().size();
        int products = network.products().size();
        channelOf = new int[pools.size()];
        covers = new boolean[pools.size()][products];
        keptByPool = new int[pools.size()][nodes * products];
        kept = new int[nodes * products];
        for (int pool = 0; pool < channelOf.length; pool++) {
            channelOf[pool] = channel(network, pools.get(pool));
            for (int product = 0; product < products; product++)
                covers[pool][product] = pools.get(pool).categories().isEmpty()
                        || pools.get(pool)
                                .categories()
                                .contains(network.products().get(product).category());
        }
    }

    /** Units of this node and product that the channel must leave to others. */
    int keptFromOthers(int at, int channel) {
        int units = kept[at];
        if (units == 0) return 0;
        for (int pool = 0; pool < channelOf.length; pool++)
            if (channelOf[pool] == channel) units -= keptByPool[pool][at];
        return units;
    }

    /** Keeps the pool's quota of what is free. @param free by product, then node */
    void fill(int pool, int[] free) {
        int[] own = keptByPool[pool];
        for (int at = 0; at < own.length; at++) {
            int quota = covers[pool][at / nodes] ? pools.get(pool).quota(free[at] - (kept[at] - own[at])) : 0;
            kept[at] += quota - own[at];
            own[at] = quota;
        }
    }

    /** Lets everybody have what is left. */
    void setFree(int pool) {
        int[] own = keptByPool[pool];
        for (int at = 0; at < own.length; at++) kept[at] -= own[at];
        Arrays.fill(own, 0);
    }

    /** The channel's order takes from its own pools first. */
    void taken(Shipment shipment) {
        int channel = shipment.order().channel();
        int[] units = shipment.unitsByLine();
        for (int line = 0; line < units.length; line++) {
            if (units[line] == 0) continue;
            int at = shipment.order().product(line) * nodes + shipment.node();
            int left = units[line];
            for (int pool = 0; pool < channelOf.length && left > 0; pool++) {
                if (channelOf[pool] != channel) continue;
                int used = Math.min(left, keptByPool[pool][at]);
                keptByPool[pool][at] -= used;
                kept[at] -= used;
                left -= used;
            }
        }
    }

    private static int channel(Network network, StockPool pool) {
        for (int channel = 0; channel < network.channels().size(); channel++)
            if (network.channels().get(channel).name().equals(pool.channel())) return channel;
        throw new IllegalArgumentException("pool " + pool.name() + ": there is no channel " + pool.channel());
    }
}
