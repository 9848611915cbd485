package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.CheckoutDecision.AdmitCheckout;
import dev.drydock.domain.decision.CheckoutDecision.RefuseCheckout;
import dev.drydock.domain.decision.CheckoutDecision.ShedCheckout;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.Stage;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RankBy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.testing.Seeds;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CheckoutDeskTest {
    private static final long MINUTE = 60_000;
    private static final List<Cohort> COHORTS = List.of(Cohort.NEW, Cohort.RETURNING, Cohort.LOYAL);
    private static final CheckoutRules ONE_AT_A_TIME = rules(List.of(), 1, 0, List.of(), false, 0);

    private Rehearsal desk = new Rehearsal(network().build(), policy(CheckoutRules.USUAL)).stocked(10);
    private int carts;

    private static CheckoutRules rules(
            List<RankBy> rank, int capacity, int limit, List<String> shed, boolean hold, int maxUnpaid) {
        return new CheckoutRules(rank, 0, capacity, limit, shed, hold, 15 * MINUTE, maxUnpaid, 0, 0);
    }

    private static Policy policy(CheckoutRules rules) {
        Policy plain = Policies.policy();
        return new Policy(
                plain.name(),
                1,
                plain.owner(),
                "",
                plain.routing(),
                List.of(),
                plain.stock(),
                plain.recovery(),
                plain.returns(),
                rules,
                ReleaseRules.USUAL,
                MessageRules.USUAL,
                PeopleRules.USUAL,
                FinanceRules.USUAL);
    }

    private void at(CheckoutRules rules, int stockUnits) {
        desk = new Rehearsal(network().build(), policy(rules)).stocked(stockUnits);
    }

    private Cart cart(Cohort cohort, int units) {
        long now = desk.nowMillis;
        return new Cart(new Order(
                carts++,
                "",
                now,
                0,
                0,
                0,
                cohort,
                PaymentMethod.CARD,
                -1,
                new int[] {0},
                new int[] {units},
                new long[] {2_000},
                499,
                now + DAY,
                now + 5 * DAY));
    }

    private Cart start(Cohort cohort, int units) {
        Cart cart = cart(cohort, units);
        start(cart, 1);
        return cart;
    }

    private void start(Cart cart, int visit) {
        desk.hear(new CheckoutStarted(cart, visit, desk.nowMillis));
    }

    private Order order(Cart cart) {
        Order order = cart.order(desk.nowMillis);
        desk.hear(new OrderPlaced(order, desk.nowMillis));
        return order;
    }

    private void leave(Cart cart, Stage stage) {
        desk.hear(new CartAbandoned(cart, stage, MINUTE, desk.nowMillis));
    }

    private List<Cart> admitted() {
        return desk.all(AdmitCheckout.class).stream().map(AdmitCheckout::cart).toList();
    }

    @Test
    void where_nothing_is_said_everyone_is_let_in_at_once() {
        Cart one = start(Cohort.NEW, 1);
        Cart two = start(Cohort.NEW, 1);

        assertThat(admitted()).containsExactly(one, two);
    }

    @Test
    void a_start_that_is_heard_twice_lets_nobody_in_twice() {
        Cart cart = start(Cohort.NEW, 1);
        start(cart, 1);
        order(cart);
        start(cart, 1);

        assertThat(admitted()).containsExactly(cart);
    }

    @Test
    void whoever_came_first_is_next_when_somebody_has_ordered_or_left() {
        at(ONE_AT_A_TIME, 10);
        Cart one = start(Cohort.NEW, 1);
        Cart two = start(Cohort.NEW, 1);
        Cart three = start(Cohort.LOYAL, 1);
        assertThat(admitted()).containsExactly(one);

        order(one);
        assertThat(admitted()).containsExactly(one, two);

        leave(two, Stage.CHECKOUT);
        assertThat(admitted()).containsExactly(one, two, three);
    }

    @Test
    void by_rank_a_loyal_customer_is_next() {
        at(rules(List.of(RankBy.COHORT, RankBy.AGE), 1, 0, List.of(), false, 0), 10);
        Cart one = start(Cohort.NEW, 1);
        start(Cohort.NEW, 1);
        start(Cohort.RETURNING, 1);
        Cart loyal = start(Cohort.LOYAL, 1);

        order(one);

        assertThat(admitted()).containsExactly(one, loyal);
    }

    @Test
    void by_margin_the_dearer_cart_is_next() {
        at(rules(List.of(RankBy.MARGIN), 1, 0, List.of(), false, 0), 10);
        Cart one = start(Cohort.NEW, 1);
        start(Cohort.NEW, 1);
        Cart dear = start(Cohort.NEW, 5);

        leave(one, Stage.CHECKOUT);

        assertThat(admitted()).containsExactly(one, dear);
    }

    @Test
    void when_too_many_wait_those_named_first_are_turned_away_whoever_came_last() {
        at(rules(List.of(), 1, 2, List.of("new", "returning"), false, 0), 10);
        start(Cohort.LOYAL, 1);
        Cart newcomer = start(Cohort.NEW, 1);
        start(Cohort.RETURNING, 1);
        Cart latest = start(Cohort.RETURNING, 1);
        assertThat(desk.all(ShedCheckout.class)).extracting(ShedCheckout::cart).containsExactly(newcomer);

        start(Cohort.LOYAL, 1);

        assertThat(desk.all(ShedCheckout.class)).extracting(ShedCheckout::cart).containsExactly(newcomer, latest);
    }

    @Test
    void who_was_turned_away_may_come_back() {
        at(rules(List.of(), 1, 1, List.of("new"), false, 0), 10);
        Cart inside = start(Cohort.LOYAL, 1);
        start(Cohort.LOYAL, 1);
        Cart newcomer = start(Cohort.NEW, 1);
        assertThat(desk.last(ShedCheckout.class).cart()).isEqualTo(newcomer);
        order(inside);

        start(newcomer, 2);
        leave(admitted().get(1), Stage.CHECKOUT);

        assertThat(desk.last(AdmitCheckout.class).cart()).isEqualTo(newcomer);
        assertThat(desk.last(AdmitCheckout.class).visit()).isEqualTo(2);
    }

    @Test
    void the_last_units_are_kept_for_who_came_first_and_are_free_again_when_they_leave() {
        int nodes = network().build().nodes().size();
        at(rules(List.of(), 0, 0, List.of(), true, 0), 1);
        Cart all = start(Cohort.NEW, nodes);
        Cart late = start(Cohort.NEW, 1);
        assertThat(desk.heldUnits()).isEqualTo(nodes);
        assertThat(desk.all(RefuseCheckout.class))
                .extracting(RefuseCheckout::cart)
                .containsExactly(late);

        leave(all, Stage.CHECKOUT);
        Cart later = start(Cohort.NEW, 1);

        assertThat(admitted()).containsExactly(all, later);
        assertThat(desk.heldUnits()).isEqualTo(1);
    }

    @Test
    void what_was_held_becomes_the_allocation_of_the_order() {
        at(rules(List.of(), 0, 0, List.of(), true, 0), 5);
        Order order = order(start(Cohort.NEW, 2));
        assertThat(desk.heldUnits()).isEqualTo(2);

        desk.authorise(order);

        assertThat(desk.heldUnits()).isZero();
        assertThat(desk.shipment().totalUnits()).isEqualTo(2);
    }

    @Test
    void who_is_not_heard_of_again_is_given_up_with_what_was_held() {
        at(rules(List.of(), 1, 0, List.of(), true, 0), 5);
        Cart vanished = start(Cohort.NEW, 2);
        Cart next = start(Cohort.NEW, 1);

        desk.wake(Timer.Kind.CHECKOUT_CHECK);

        assertThat(admitted()).containsExactly(vanished, next);
        assertThat(desk.heldUnits()).isEqualTo(1);
    }

    @Test
    void nobody_is_let_in_while_too_many_wait_for_their_payment() {
        at(rules(List.of(), 0, 0, List.of(), false, 2), 10);
        Order one = order(start(Cohort.NEW, 1));
        order(start(Cohort.NEW, 1));
        Cart third = start(Cohort.NEW, 1);
        assertThat(admitted()).hasSize(2);

        desk.hear(new PaymentDeclined(one, desk.nowMillis));

        assertThat(admitted()).hasSize(3).last().isEqualTo(third);
    }

    @Test
    void who_leaves_before_the_payment_gets_nothing_and_pays_nothing() {
        Cart cart = start(Cohort.NEW, 1);
        Order order = order(cart);

        leave(cart, Stage.PAYMENT);
        assertThat(desk.last(CancelUnits.class).order()).isSameAs(order);

        desk.authorise(order);
        assertThat(desk.last(VoidPayment.class).order()).isSameAs(order);
        assertThat(desk.news).hasSize(1);
    }

    @Test
    void who_is_heard_to_have_left_before_the_order_is_heard_of_pays_nothing_either() {
        Cart cart = start(Cohort.NEW, 1);

        leave(cart, Stage.PAYMENT);
        Order order = order(cart);

        assertThat(desk.last(CancelUnits.class).order()).isSameAs(order);
        assertThat(desk.all(AuthorisePayment.class)).isEmpty();
    }

    @Test
    void nothing_stays_held_however_checkouts_end_and_whatever_is_heard_twice_or_never() {
        Seeds.forAllSeeds(random -> {
            at(rules(List.of(RankBy.COHORT), random.nextInt(4), random.nextInt(6), List.of("new"), true, 0), 40);
            List<Cart> all = new ArrayList<>();
            for (int step = 0; step < 60; step++) {
                desk.after(random.nextInt(3) * MINUTE);
                int what = random.nextInt(5);
                if (what < 2 || all.isEmpty())
                    all.add(start(COHORTS.get(random.nextInt(COHORTS.size())), 1 + random.nextInt(3)));
                Cart some = all.get(random.nextInt(all.size()));
                if (what == 2) leave(some, Stage.CHECKOUT);
                if (what == 3) start(some, 1 + random.nextInt(2));
                if (what == 4) {
                    Order order = order(some);
                    if (random.nextBoolean()) desk.authorise(order);
                    else if (random.nextBoolean()) leave(some, Stage.PAYMENT);
                }
            }

            for (int round = 0; desk.heldUnits() > 0 && round < 100; round++) desk.wake(Timer.Kind.CHECKOUT_CHECK);

            assertThat(desk.heldUnits()).isZero();
        });
    }
}
