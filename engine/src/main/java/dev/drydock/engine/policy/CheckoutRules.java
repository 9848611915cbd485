package dev.drydock.engine.policy;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who is served first at the checkout when it is busy, and who is turned away when it is full. Everyone is let in at once where nothing here says
 * otherwise.
 *
 * @param rank by what customers who wait are put in order, most important first; empty: first come, first served
 * @param longestWaitMillis whoever has waited longer is next, whatever the rank; 0: no such limit
 * @param capacity customers let in at once; 0: no limit
 * @param limit customers who may wait; 0: no limit; {@link #UNSAID}: as the declared workflow says
 * @param shed names of channels and cohorts that are turned away first when it is full; empty: as the declared workflow says
 * @param holdStock keeps what is in the cart for a customer who is let in, and turns away who wants what is held for others
 * @param holdMillis after which a customer who was let in and never ordered is given up, with what was held
 * @param maxUnpaid nobody is let in while so many orders wait for their payment; 0: no limit
 * @param maxUnrouted nobody is let in while so many orders wait to be routed; 0: no limit
 * @param maxUnreleased nobody is let in while so many shipments wait to be released; 0: no limit
 */
public record CheckoutRules(
        List<RankBy> rank,
        long longestWaitMillis,
        int capacity,
        int limit,
        List<String> shed,
        boolean holdStock,
        long holdMillis,
        int maxUnpaid,
        int maxUnrouted,
        int maxUnreleased) {
    /** The policy leaves it to the declared workflow. */
    public static final int UNSAID = -1;

    /** What holds when a policy says nothing. */
    public static final CheckoutRules USUAL =
            new CheckoutRules(List.of(), 0, 0, UNSAID, List.of(), false, 15 * 60_000L, 0, 0, 0);

    /** Names among {@link #shed} that are neither a channel of the network nor a cohort. */
    public List<String> unknownNames(Network network) {
        Set<String> known = new HashSet<>();
        for (Channel channel : network.channels()) known.add(channel.name());
        for (Cohort cohort : Cohort.values()) known.add(cohort.name().toLowerCase(Locale.ROOT));
        return shed.stream().filter(name -> !known.contains(name)).toList();
    }

    public CheckoutRules {
        rank = List.copyOf(rank);
        shed = List.copyOf(shed);
        if (holdMillis <= 0) throw new IllegalArgumentException("stock is held for some time");
    }
}
