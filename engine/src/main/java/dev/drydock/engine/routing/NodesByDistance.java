package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Place;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The nodes in order of distance from a place: by carrier zone, then kilometres, then index. */
final class NodesByDistance {
    private final Network network;
    private final int[] @Nullable [] byPlace;

    NodesByDistance(Network network) {
        this.network = network;
        byPlace = new int[network.places().size()][];
    }

    int[] nearestFirst(int place) {
        int[] known = byPlace[place];
        if (known != null) return known;
        int[] sorted = sort(network.places().get(place));
        byPlace[place] = sorted;
        return sorted;
    }

    private int[] sort(Place place) {
        int nodes = network.nodes().size();
        double[] kilometres = new double[nodes];
        for (int node = 0; node < nodes; node++)
            kilometres[node] = network.nodes().get(node).at().kilometresTo(place.at());
        return IntStream.range(0, nodes)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(node -> network.zone(node, place.index()))
                        .thenComparingDouble(node -> kilometres[node]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
