package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.RecoveryDecision.WakeAt;
import dev.drydock.domain.decision.StockDecision.Reorder;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.CatalogueEvent.ProductChanged;
import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.SystemEvent.TimerFired;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.CatalogueRules;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.engine.policy.WatchRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the desk makes of changes of the goods. Products cost 2000 cents, and weigh 400 and 700 grams. */
final class CatalogueDeskTest {
    private static final CatalogueRules CHECKED = new CatalogueRules(true, 0.01, 2 * HOUR, 13 * 60);

    private final Network network = Networks.network().reorderPointUnits(2).build();

    @Test
    void postage_is_planned_by_the_new_weight() {
        Rehearsal desk = new Rehearsal(network, policy(CatalogueRules.USUAL)).stocked(9);
        long before = desk.released(0, 0).postageCents();

        desk.hear(changed(desk, 0, 1, 2000, 3400, Sale.ON_SALE));

        assertThat(desk.released(0, 0).postageCents()).isGreaterThan(before);
    }

    @Test
    void an_older_version_that_comes_late_changes_nothing() {
        Rehearsal desk = new Rehearsal(network, policy(CatalogueRules.USUAL)).stocked(9);
        long light = desk.released(0, 0).postageCents();

        desk.hear(changed(desk, 0, 2, 2000, 400, Sale.ON_SALE));
        desk.hear(changed(desk, 0, 1, 2000, 3400, Sale.ON_SALE));
        desk.hear(changed(desk, 0, 2, 2000, 3400, Sale.ON_SALE));

        assertThat(desk.released(0, 0).postageCents()).isEqualTo(light);
    }

    @Test
    void the_old_price_is_honoured_for_a_while_and_then_looked_at() {
        Rehearsal desk = new Rehearsal(network, policy(CHECKED)).stocked(9);
        desk.hear(changed(desk, 0, 1, 2600, 400, Sale.ON_SALE));

        desk.after(HOUR);
        desk.authorise(desk.place(0, 0));
        assertThat(ofType(desk.news, Allocate.class)).hasSize(1);
        desk.after(2 * HOUR);
        desk.authorise(desk.place(0, 0));
        assertThat(ofType(desk.news, Allocate.class)).isEmpty();
        Ticket ticket = ofType(desk.news, RaiseTicket.class).get(0).ticket();
        assertThat(ticket.type()).isEqualTo(ExceptionType.PRICE_MISMATCH);

        desk.hear(new TicketResolved(ticket, 60_000, 500, desk.nowMillis));

        assertThat(ofType(desk.news, Allocate.class)).hasSize(1);
    }

    @Test
    void what_was_paid_below_cost_is_turned_away_by_who_looks_at_it() {
        Rehearsal desk = new Rehearsal(network, policy(CHECKED)).stocked(9);
        desk.hear(new ProductChanged(0, 1, 9000, 5000, 0, 400, 1000, Sale.ON_SALE, desk.nowMillis));
        desk.after(3 * HOUR);
        desk.authorise(desk.place(0, 0));

        desk.hear(
                new TicketResolved(ofType(desk.news, RaiseTicket.class).get(0).ticket(), 60_000, 500, desk.nowMillis));

        assertThat(ofType(desk.news, Allocate.class)).isEmpty();
        assertThat(ofType(desk.news, CancelUnits.class)).hasSize(1);
    }

    @Test
    void an_order_that_waits_for_a_price_is_not_routed_when_its_payment_is_confirmed_again() {
        Rehearsal desk = new Rehearsal(network, policy(CHECKED)).stocked(9);
        desk.hear(changed(desk, 0, 1, 2600, 400, Sale.ON_SALE));
        desk.after(3 * HOUR);
        Order order = desk.place(0, 0);
        desk.authorise(order);

        desk.authorise(order);

        assertThat(desk.news).isEmpty();
    }

    @Test
    void who_waits_for_a_retired_product_is_let_go_and_nothing_is_reordered() {
        Rehearsal desk = new Rehearsal(network, policy(CatalogueRules.USUAL)).stocked(0);
        Order waiting = desk.order(0, new int[] {0, 1}, new int[] {1, 1});
        desk.hear(new OrderPlaced(waiting, desk.nowMillis));
        desk.authorise(waiting);
        assertThat(ofType(desk.news, Backorder.class)).hasSize(1);

        desk.hear(changed(desk, 0, 1, 2000, 400, Sale.RETIRED));

        assertThat(ofType(desk.news, CancelUnits.class))
                .singleElement()
                .satisfies(cancelled -> assertThat(cancelled.unitsByLine()).containsExactly(1, 0));
        assertThat(ofType(desk.news, Backorder.class))
                .as("the rest still waits")
                .hasSize(1);

        desk.authorise(desk.place(0, 0));

        assertThat(ofType(desk.news, CancelUnits.class))
                .as("nobody waits for it any more")
                .hasSize(1);
        assertThat(ofType(desk.decisions, Reorder.class).stream()
                        .filter(reorder -> reorder.product() == 0)
                        .count())
                .as("ordered once for each node, before it was retired")
                .isEqualTo(2);
    }

    @Test
    void a_person_keys_changes_in_once_a_day() {
        Rehearsal desk = new Rehearsal(network, byHand()).stocked(9);
        long before = desk.released(0, 0).postageCents();

        desk.hear(changed(desk, 0, 1, 2000, 3400, Sale.ON_SALE));
        WakeAt wake = ofType(desk.news, WakeAt.class).get(0);
        assertThat(wake.timer().kind()).isEqualTo(Timer.Kind.CATALOGUE_REVIEW);
        assertThat(Math.floorMod(wake.atMillis(), DAY)).isEqualTo(13 * HOUR);
        assertThat(desk.released(0, 0).postageCents()).isEqualTo(before);

        desk.hear(new TimerFired(wake.timer(), desk.nowMillis));
        desk.hear(
                new TicketResolved(ofType(desk.news, RaiseTicket.class).get(0).ticket(), 60_000, 500, desk.nowMillis));

        assertThat(desk.released(0, 0).postageCents()).isGreaterThan(before);
    }

    private static ProductChanged changed(
            Rehearsal desk, int product, int version, long priceCents, int weightGrams, Sale sale) {
        return new ProductChanged(product, version, priceCents, 1000, 0, weightGrams, 1000, sale, desk.nowMillis);
    }

    private static Policy byHand() {
        return policy(
                new CatalogueRules(false, 0, 0, 13 * 60),
                Policies.recovery(Policies.FAILOVER, ExceptionType.PRODUCT_CHANGED));
    }

    private static Policy policy(CatalogueRules rules) {
        return policy(rules, Policies.recovery(Policies.FAILOVER));
    }

    private static Policy policy(CatalogueRules rules, Policy.Recovery recovery) {
        return new Policy(
                "test",
                1,
                "fulfilment-ops",
                "",
                Policies.CHEAPEST,
                List.of(),
                Policies.STOCK,
                recovery,
                Policies.RETURNS,
                CheckoutRules.USUAL,
                ReleaseRules.USUAL,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                FinanceRules.USUAL,
                WatchRules.USUAL,
                PayloadRules.USUAL,
                rules);
    }

    private static <T> List<T> ofType(List<Decision> decisions, Class<T> type) {
        return decisions.stream()
                .flatMap(decision -> type.isInstance(decision) ? Stream.of(type.cast(decision)) : Stream.empty())
                .toList();
    }
}
