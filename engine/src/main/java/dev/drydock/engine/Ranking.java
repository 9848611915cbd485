package dev.drydock.engine;

import dev.drydock.domain.network.Channel;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.RankBy;
import java.util.List;

/**
 * Puts a rank into one number, smaller first: each criterion fills some bits, the first the highest. A rank is fixed when a turn begins, which is no loss: as time
 * passes, everybody's promise comes nearer by the same.
 */
@SuppressWarnings("EnumOrdinal") // cohorts are declared in the order of how well a customer is known
final class Ranking {
    private static final long HOUR_MILLIS = 3_600_000L;
    private static final long MARGIN_STEP_CENTS = 1_000;
    private static final int PROMISE_BITS = 22;
    private static final int CHANNEL_BITS = 8;
    private static final int MARGIN_BITS = 10;
    private static final int COHORT_BITS = 2;

    private final RankBy[] criteria;
    private final long[] costCentsByProduct;
    private final int[] priorityByChannel;

    Ranking(Network network, List<RankBy> rank) {
        criteria = rank.toArray(RankBy[]::new);
        costCentsByProduct = network.products().stream()
                .mapToLong(product -> product.costCents())
                .toArray();
        priorityByChannel =
                network.channels().stream().mapToInt(Channel::priority).toArray();
    }

    /**
     * @param dueMillis when work on it must have begun for its promise to be kept
     * @param lost whether the promise cannot be kept any more
     */
    long key(Order order, long dueMillis, boolean lost) {
        long key = 0;
        for (RankBy criterion : criteria)
            key = switch (criterion) {
                case PROMISE_AT_RISK -> with(key, promise(dueMillis, lost), PROMISE_BITS);
                case CHANNEL -> with(key, -(long) priorityByChannel[order.channel()] + 128, CHANNEL_BITS);
                case MARGIN -> with(key, -marginCents(order) / MARGIN_STEP_CENTS + 512, MARGIN_BITS);
                case COHORT -> with(key, 3L - order.cohort().ordinal(), COHORT_BITS);
                case AGE -> key;
            };
        return key;
    }

    private static long promise(long dueMillis, boolean lost) {
        long hour = clamp(Math.floorDiv(dueMillis, HOUR_MILLIS), PROMISE_BITS - 1);
        return lost ? hour | 1L << PROMISE_BITS - 1 : hour;
    }

    private long marginCents(Order order) {
        long cents = order.goodsCents();
        for (int line = 0; line < order.lines(); line++)
            cents -= order.units(line) * costCentsByProduct[order.product(line)];
        return cents;
    }

    private static long with(long key, long value, int bits) {
        return key << bits | clamp(value, bits);
    }

    private static long clamp(long value, int bits) {
        return Math.max(0, Math.min((1L << bits) - 1, value));
    }
}
