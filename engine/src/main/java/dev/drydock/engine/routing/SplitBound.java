package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.network.Service;
import dev.drydock.engine.policy.Constraints;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What an order costs at the very least when it is split: two of the lightest parcels from the cheapest nodes, the penalty for a second one, and the units.
 * A single parcel that costs no more than this needs no search.
 */
final class SplitBound {
    private static final long UNKNOWN = -1;

    private final Network network;
    private final Tariff tariff;
    private final long splitPenaltyCents;
    private final long leastUnitCents;
    private final long[] leastParcelCents;
    private @Nullable Constraints lastConstraints;
    private long lastDiscountCents;

    SplitBound(Network network, Tariff tariff, long splitPenaltyCents) {
        this.network = network;
        this.tariff = tariff;
        this.splitPenaltyCents = splitPenaltyCents;
        leastUnitCents =
                network.nodes().stream().mapToLong(Node::unitCostCents).min().orElse(0);
        leastParcelCents = new long[network.places().size()];
        Arrays.fill(leastParcelCents, UNKNOWN);
    }

    long leastCents(int place, int units, Constraints constraints) {
        return 2 * leastParcelCents(place)
                + splitPenaltyCents
                + units * leastUnitCents
                - 2 * largestDiscountCents(constraints);
    }

    private long leastParcelCents(int place) {
        if (leastParcelCents[place] == UNKNOWN) leastParcelCents[place] = search(place);
        return leastParcelCents[place];
    }

    private long search(int place) {
        int[] lightest = new int[tariff.weighings()];
        Arrays.fill(lightest, 1);
        long least = Long.MAX_VALUE / 8;
        for (Node node : network.nodes())
            for (Service service : network.services()) {
                if (!node.servedBy(service.carrier())) continue;
                int zone = network.zone(node.index(), place);
                long postage =
                        tariff.postageCents(service.index(), node.index(), place, zone, lightest, Long.MIN_VALUE);
                least = Math.min(least, postage + node.orderCostCents());
            }
        return least;
    }

    private long largestDiscountCents(Constraints constraints) {
        if (constraints.unconstrained()) return 0;
        if (constraints != lastConstraints) {
            lastConstraints = constraints;
            lastDiscountCents = 0;
            for (Node node : network.nodes())
                for (Service service : network.services())
                    lastDiscountCents =
                            Math.max(lastDiscountCents, -constraints.surchargeCents(node.index(), service.index()));
        }
        return lastDiscountCents;
    }
}
