package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static dev.drydock.simulator.world.Bench.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.CheckoutDecision.AdmitCheckout;
import dev.drydock.domain.decision.CheckoutDecision.RefuseCheckout;
import dev.drydock.domain.decision.CheckoutDecision.ShedCheckout;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CartCreated;
import dev.drydock.domain.event.CartEvent.Cause;
import dev.drydock.domain.event.CartEvent.CheckoutEntered;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.CheckoutTurnedAway;
import dev.drydock.domain.event.CartEvent.Stage;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Order;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.scenario.Shopping;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A shop with two tills of three minutes each, whose customers wait for ten minutes in all. */
class CheckoutsTest {
    private final List<Order> placed = new ArrayList<>();
    private Bench bench = bench(0, 0);
    private Checkouts checkouts = checkouts();

    private static Bench bench(double silentShare, double comeBackShare) {
        SmallWorld world = new SmallWorld();
        world.shopping = new Shopping(
                true,
                0.7,
                new Constant(MINUTE),
                new Constant(10 * MINUTE),
                2,
                new Constant(3 * MINUTE),
                silentShare,
                new Constant(MINUTE),
                comeBackShare,
                new Constant(2 * HOUR));
        return new Bench(world);
    }

    private Checkouts checkouts() {
        return new Checkouts(bench.here, bench.openOrders, placed::add);
    }

    private void shop(double silentShare, double comeBackShare) {
        bench = bench(silentShare, comeBackShare);
        checkouts = checkouts();
    }

    /** A customer who is at the door. */
    private Cart atTheDoor(int number) {
        Cart cart = new Cart(bench.order(number, 1));
        checkouts.fill(cart, true);
        bench.kernel.runUntil(bench.kernel.nowMillis() + MINUTE);
        return cart;
    }

    private void admit(Cart cart, int visit) {
        checkouts.admit(new AdmitCheckout(cart, visit, REASON));
    }

    private long now() {
        return bench.kernel.nowMillis();
    }

    @Test
    void the_given_share_of_carts_is_left_behind_and_the_engine_hears_nothing_of_it() {
        int bought = 0;
        for (int number = 0; number < 5_000; number++) if (checkouts.buys(number)) bought++;
        assertThat(bought).isBetween(1_400, 1_600);

        Cart cart = new Cart(bench.order(0, 1));
        checkouts.fill(cart, false);
        bench.kernel.run();

        assertThat(bench.facts())
                .containsExactly(new CartCreated(cart, START), new CartAbandoned(cart, Stage.CART, 0, START + MINUTE));
        assertThat(bench.heard).isEmpty();
        assertThat(checkouts.empty()).isTrue();
    }

    @Test
    void a_customer_who_is_let_in_is_served_and_orders_under_the_number_of_the_cart() {
        Cart cart = atTheDoor(7);
        assertThat(bench.heard).containsExactly(new CheckoutStarted(cart, 1, now()));

        admit(cart, 1);
        bench.kernel.runUntil(now() + 3 * MINUTE);

        assertThat(bench.facts(CheckoutEntered.class)).hasSize(1);
        assertThat(placed).singleElement().satisfies(order -> {
            assertThat(order.number()).isEqualTo(7);
            assertThat(order.placedAtMillis()).isEqualTo(now());
            assertThat(order.promisedMillis() - order.placedAtMillis())
                    .isEqualTo(cart.basket().promisedMillis() - cart.basket().placedAtMillis());
        });
    }

    @Test
    void a_third_customer_waits_for_a_till() {
        List<Cart> carts = List.of(atTheDoor(0), atTheDoor(1), atTheDoor(2));
        long began = now();

        for (Cart cart : carts) admit(cart, 1);
        bench.kernel.runUntil(began + 3 * MINUTE);

        assertThat(bench.facts(CheckoutEntered.class)).hasSize(3);
        assertThat(bench.facts(CheckoutEntered.class).get(2))
                .isEqualTo(new CheckoutEntered(carts.get(2), 1, 3 * MINUTE, began + 3 * MINUTE));
    }

    @Test
    void who_is_not_let_in_leaves_when_patience_ends() {
        Cart cart = atTheDoor(0);
        long began = now();

        bench.kernel.run();

        CartAbandoned left = new CartAbandoned(cart, Stage.CHECKOUT, 10 * MINUTE, began + 10 * MINUTE);
        assertThat(bench.facts(CartAbandoned.class)).containsExactly(left);
        assertThat(bench.heard).contains(left);
        assertThat(checkouts.empty()).isTrue();
    }

    @Test
    void who_leaves_silently_is_missed_only_when_called_and_costs_the_till_a_minute() {
        shop(1, 0);
        Cart gone = atTheDoor(0);
        bench.kernel.run();
        assertThat(bench.heard).hasSize(1);
        assertThat(checkouts.empty()).isTrue();
        long called = now();

        admit(gone, 1);
        bench.kernel.run();

        assertThat(now()).isEqualTo(called + MINUTE);
        assertThat(bench.heard).hasSize(2).last().isInstanceOf(CartAbandoned.class);
        assertThat(bench.facts(CartAbandoned.class)).hasSize(1);
        assertThat(placed).isEmpty();
    }

    @Test
    void who_was_turned_away_comes_back_or_does_not() {
        Cart lost = atTheDoor(0);
        checkouts.shed(new ShedCheckout(lost, 1, REASON));
        assertThat(bench.facts(CheckoutTurnedAway.class))
                .singleElement()
                .satisfies(event -> assertThat(event.cause()).isEqualTo(Cause.FULL));
        assertThat(bench.facts(CartAbandoned.class))
                .singleElement()
                .satisfies(event -> assertThat(event.stage()).isEqualTo(Stage.TURNED_AWAY));

        shop(0, 1);
        Cart returning = atTheDoor(0);
        checkouts.shed(new ShedCheckout(returning, 1, REASON));
        bench.kernel.runUntil(now() + 2 * HOUR);

        assertThat(bench.facts(CheckoutStarted.class))
                .hasSize(2)
                .last()
                .satisfies(event -> assertThat(event.visit()).isEqualTo(2));
        admit(returning, 1);
        assertThat(bench.facts(CheckoutEntered.class)).isEmpty();
        admit(returning, 2);
        assertThat(bench.facts(CheckoutEntered.class)).hasSize(1);
    }

    @Test
    void who_is_told_that_it_is_sold_out_leaves_for_good() {
        Cart cart = atTheDoor(0);

        checkouts.refuse(new RefuseCheckout(cart, 1, REASON));

        assertThat(bench.facts(CartAbandoned.class))
                .singleElement()
                .satisfies(event -> assertThat(event.stage()).isEqualTo(Stage.SOLD_OUT));
        assertThat(checkouts.empty()).isTrue();
    }

    @Test
    void who_waits_in_vain_for_the_payment_leaves_and_can_no_longer_be_charged() {
        Cart cart = atTheDoor(0);
        admit(cart, 1);
        bench.kernel.run();

        assertThat(bench.facts(CartAbandoned.class)).singleElement().satisfies(event -> {
            assertThat(event.stage()).isEqualTo(Stage.PAYMENT);
            assertThat(event.waitedMillis()).isEqualTo(10 * MINUTE);
        });
        assertThat(bench.openOrders.of(placed.get(0)).customerLeft).isTrue();
    }

    @Test
    void who_sees_the_payment_answered_goes_home_content() {
        Cart cart = atTheDoor(0);
        admit(cart, 1);
        bench.kernel.runUntil(now() + 3 * MINUTE);
        bench.openOrders.of(placed.get(0)).paymentAnswered = true;

        bench.kernel.run();

        assertThat(bench.facts(CartAbandoned.class)).isEmpty();
        assertThat(checkouts.empty()).isTrue();
    }
}
