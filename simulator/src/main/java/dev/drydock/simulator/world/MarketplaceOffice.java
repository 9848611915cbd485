package dev.drydock.simulator.world;

import dev.drydock.domain.event.BillingEvent.FineCharged;
import dev.drydock.domain.money.FineRule;
import dev.drydock.domain.network.Channel;
import dev.drydock.domain.order.Order;
import dev.drydock.simulator.scenario.Billing.Fine;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Marketplaces that count, period by period, how many of their orders left late or were cancelled, and charge for it beyond a limit. */
final class MarketplaceOffice {
    private static final class Count {
        final int channel;
        final FineRule rule;
        final Fine fine;
        long orders;
        long violations;
        long violatedGoodsCents;
        boolean due;

        Count(int channel, FineRule rule, Fine fine) {
            this.channel = channel;
            this.rule = rule;
            this.fine = fine;
        }
    }

    private final Surroundings here;
    private final List<Count> counts = new ArrayList<>();
    private final int periodHandler;

    MarketplaceOffice(Surroundings here, Map<String, Map<FineRule, Fine>> finesByChannel) {
        this.here = here;
        for (Channel channel : here.network().channels())
            for (FineRule rule : FineRule.values()) {
                Fine fine =
                        finesByChannel.getOrDefault(channel.name(), Map.of()).get(rule);
                if (fine != null) counts.add(new Count(channel.index(), rule, fine));
            }
        this.periodHandler = here.kernel().register(this::charge);
    }

    /** Each order counts once, by its first parcel. */
    void handedOver(Parcel parcel) {
        OpenOrder open = parcel.order;
        if (open.handedOver) return;
        open.handedOver = true;
        boolean late = here.nowMillis() > open.order.shipByMillis();
        count(open.order, FineRule.LATE_SHIPMENT, late);
        if (!open.cancelCounted) count(open.order, FineRule.CANCELLATION, false);
    }

    /** The shop gives up an order that was paid for, in full or in part. */
    void cancelled(OpenOrder open) {
        if (open.cancelCounted || !open.authorised) return;
        open.cancelCounted = true;
        count(open.order, FineRule.CANCELLATION, true);
    }

    /** Whether no period is open in which something was counted. */
    boolean settled() {
        for (Count count : counts) if (count.due) return false;
        return true;
    }

    private void count(Order order, FineRule rule, boolean violated) {
        for (int i = 0; i < counts.size(); i++) {
            Count count = counts.get(i);
            if (count.channel != order.channel() || count.rule != rule) continue;
            count.orders++;
            if (violated) {
                count.violations++;
                count.violatedGoodsCents += order.goodsCents();
            }
            if (count.due) return;
            count.due = true;
            long period = count.fine.periodMillis();
            here.kernel().at((here.nowMillis() / period + 1) * period, periodHandler, i);
            return;
        }
    }

    private void charge(int number) {
        Count count = counts.get(number);
        Fine fine = count.fine;
        boolean over = count.orders >= fine.leastOrders() && count.violations > fine.limit() * count.orders;
        long cents =
                count.violations * fine.perOrderCents() + Math.round(count.violatedGoodsCents * fine.shareOfGoods());
        if (over && cents > 0) {
            FineCharged event =
                    new FineCharged(count.channel, count.rule, count.orders, count.violations, cents, here.nowMillis());
            here.happened(event);
            here.lines().finance().send(event, number, -1);
        }
        count.orders = 0;
        count.violations = 0;
        count.violatedGoodsCents = 0;
        count.due = false;
    }
}
