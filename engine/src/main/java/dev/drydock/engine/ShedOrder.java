package dev.drydock.engine;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Who is turned away first: by the first name in a list that fits the order's channel or cohort; who is not in the list goes last. */
@SuppressWarnings("EnumOrdinal") // indexes of a table made from the same values, and never stored
final class ShedOrder {
    private final int[] rankByChannel;
    private final int[] rankByCohort;

    /** Names that are neither a channel nor a cohort here are for other shops. */
    ShedOrder(Network network, List<String> names) {
        rankByChannel = new int[network.channels().size()];
        rankByCohort = new int[Cohort.values().length];
        Arrays.fill(rankByChannel, names.size());
        Arrays.fill(rankByCohort, names.size());
        for (int rank = names.size() - 1; rank >= 0; rank--) note(network, names.get(rank), rank);
    }

    int rank(Order order) {
        return Math.min(
                rankByChannel[order.channel()], rankByCohort[order.cohort().ordinal()]);
    }

    private void note(Network network, String name, int rank) {
        for (int channel = 0; channel < rankByChannel.length; channel++)
            if (network.channels().get(channel).name().equals(name)) rankByChannel[channel] = rank;
        for (Cohort cohort : Cohort.values())
            if (cohort.name().toLowerCase(Locale.ROOT).equals(name)) rankByCohort[cohort.ordinal()] = rank;
    }
}
