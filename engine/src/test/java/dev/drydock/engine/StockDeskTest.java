package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.StockDecision.RequestSnapshot;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Resync;
import dev.drydock.engine.policy.StockPool;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Records asked for when it helps and not when it hurts, stock kept for a channel, wrong items paid back. */
class StockDeskTest {
    private static final int FILL = 0;
    private static final int SET_FREE = 1;

    @Test
    void the_nodes_of_a_round_are_asked_one_after_the_other() {
        Rehearsal rehearsal = rehearsal(stock(DAY, new Resync(4 * HOUR, 0, 0, 0, 0), List.of()));

        List<Long> asked = rehearsal.all(WakeAt.class).stream()
                .filter(wake -> wake.timer().kind() == Timer.Kind.REHYDRATE)
                .map(wake -> wake.atMillis() - 20_000 * DAY)
                .toList();

        assertThat(asked).containsExactly(3 * HOUR, 5 * HOUR);
        rehearsal.wake(Timer.Kind.REHYDRATE);
        assertThat(rehearsal.all(RequestSnapshot.class)).hasSize(1);
        assertThat(rehearsal.last(RequestSnapshot.class).node()).isEqualTo(1);
        rehearsal.wake(Timer.Kind.REHYDRATE);
        assertThat(rehearsal.nowMillis).isEqualTo(20_001 * DAY + 5 * HOUR);
    }

    @Test
    void several_short_picks_at_a_node_have_it_asked_for_its_record() {
        Rehearsal rehearsal =
                rehearsal(stock(0, new Resync(0, 0, 0, 2, HOUR), List.of())).stocked(0, 10);

        shortPick(rehearsal);
        assertThat(rehearsal.all(RequestSnapshot.class)).isEmpty();
        rehearsal.after(2 * HOUR);
        shortPick(rehearsal);
        assertThat(rehearsal.all(RequestSnapshot.class)).as("too far apart").isEmpty();
        shortPick(rehearsal);

        assertThat(rehearsal.all(RequestSnapshot.class)).hasSize(1);
    }

    @Test
    void short_picks_in_the_peak_have_the_record_asked_for_after_it() {
        Rehearsal rehearsal = rehearsal(stock(0, new Resync(0, 23 * 60, 2 * 60, 1, HOUR), List.of()))
                .stocked(0, 10);

        shortPick(rehearsal);
        assertThat(rehearsal.all(RequestSnapshot.class)).isEmpty();
        rehearsal.wake(Timer.Kind.REHYDRATE);

        assertThat(rehearsal.nowMillis).isEqualTo(20_000 * DAY + 2 * HOUR);
        assertThat(rehearsal.all(RequestSnapshot.class)).hasSize(1);
    }

    @Test
    void a_pool_for_another_channel_is_not_sold_until_it_is_given_free() {
        StockPool pool = new StockPool("phone orders", "phone", Set.of(), 0.5, 0, 6 * 60, 20 * 60);
        Rehearsal rehearsal = rehearsal(stock(0, Resync.PLAIN, List.of(pool))).stocked(0, 4);
        turn(rehearsal, FILL); // two of four are kept

        for (int i = 0; i < 3; i++) rehearsal.authorise(rehearsal.place(0, 0));

        assertThat(rehearsal.all(Allocate.class)).hasSize(2);
        assertThat(rehearsal.all(Backorder.class)).hasSize(1);

        turn(rehearsal, SET_FREE);
        rehearsal.authorise(rehearsal.place(0, 0));
        assertThat(rehearsal.all(Allocate.class)).hasSize(3);
    }

    @Test
    void a_pool_for_a_channel_nobody_knows_is_refused() {
        StockPool pool = new StockPool("typo", "phon", Set.of(), 0.5, 0, 0, -1);

        assertThatThrownBy(() -> rehearsal(stock(0, Resync.PLAIN, List.of(pool))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("phon");
    }

    @Test
    void a_wrong_item_is_paid_back_once_however_often_it_is_heard_of() {
        Rehearsal rehearsal = rehearsal(stock(0, Resync.PLAIN, List.of())).stocked(0, 10);
        Shipment shipment = rehearsal.released(0, 0);
        rehearsal.picked(shipment);
        rehearsal.handedOver(shipment);
        WrongItemReported report = new WrongItemReported(shipment, 0, 1, 600, rehearsal.nowMillis);

        rehearsal.hear(report);
        rehearsal.hear(report);
        rehearsal.delivered(shipment);

        assertThat(rehearsal.all(CapturePayment.class))
                .as("it has arrived, so it is due")
                .hasSize(1);
        assertThat(rehearsal.all(Refund.class)).hasSize(1);
        assertThat(rehearsal.last(Refund.class).cents())
                .isEqualTo(shipment.order().unitPriceCents(0));
    }

    private static void turn(Rehearsal rehearsal, int what) {
        rehearsal.hear(new TimerFired(new Timer(Timer.Kind.POOL, 0, what), rehearsal.nowMillis));
    }

    private static void shortPick(Rehearsal rehearsal) {
        rehearsal.pickedShort(rehearsal.released(0, 0), 0);
    }

    private static Policy.Stock stock(long everyMillis, Resync resync, List<StockPool> pools) {
        return new Policy.Stock(everyMillis, 180, 0, 0, false, HOUR, 2 * DAY, 2, resync, null, pools);
    }

    private static Rehearsal rehearsal(Policy.Stock stock) {
        return new Rehearsal(
                Networks.network().carrier(ServiceLevel.GROUND, 500, 100, DAY).build(),
                Policies.of(Policies.CHEAPEST, stock, Policies.recovery(Policies.FAILOVER), Policies.RETURNS));
    }
}
