package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.START_MILLIS;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static dev.drydock.domain.fixture.Story.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.decision.ShipmentDecision.QueueShipment;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.event.CartEvent.CartAbandoned;
import dev.drydock.domain.event.CartEvent.CartCreated;
import dev.drydock.domain.event.CartEvent.Cause;
import dev.drydock.domain.event.CartEvent.CheckoutEntered;
import dev.drydock.domain.event.CartEvent.CheckoutStarted;
import dev.drydock.domain.event.CartEvent.CheckoutTurnedAway;
import dev.drydock.domain.event.CartEvent.Stage;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.SimulationEvent.FaultEnded;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.order.Cart;
import dev.drydock.domain.order.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Carts of one mug each, which costs 10.00 and was bought for 4.00. */
final class CheckoutTallyTest {
    private static final long MINUTE = 60_000;

    private final Scoreboard board = new Scoreboard(SmallShop.network(), START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);
    private int carts;

    private Cart started() {
        Cart cart = new Cart(SmallShop.order(carts++, 1, 1, 0));
        story.happens(new CartCreated(cart, story.nowMillis()));
        story.happens(new CheckoutStarted(cart, 1, story.nowMillis()));
        return cart;
    }

    private Order ordered(Cart cart, long waitedMillis) {
        story.happens(new CheckoutEntered(cart, 1, waitedMillis, story.nowMillis()));
        Order order = cart.order(story.nowMillis());
        story.happens(new OrderPlaced(order, story.nowMillis()));
        return order;
    }

    private void paid(Order order) {
        story.happens(new PaymentAuthorised(order, order.totalCents(), story.nowMillis()));
    }

    private void left(Cart cart, Stage stage, long waitedMillis) {
        story.happens(new CartAbandoned(cart, stage, waitedMillis, story.nowMillis()));
    }

    private RunFigures figures() {
        return board.figures(atHour(50), 0, 0);
    }

    private String broken() {
        return figures().invariants().stream()
                .filter(invariant -> invariant.name().equals("checkouts end once"))
                .findFirst()
                .orElseThrow()
                .example();
    }

    private double[] series(RunFigures figures, String name) {
        return figures.series().stream()
                .filter(series -> series.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void conversion_and_loss_are_counted_for_each_cart_whose_checkout_was_started() {
        story.at(1);
        Cart unwanted = new Cart(SmallShop.order(carts++, 1, 1, 0));
        story.happens(new CartCreated(unwanted, story.nowMillis()));
        left(unwanted, Stage.CART, 0);
        paid(ordered(started(), 2 * MINUTE));
        left(started(), Stage.CHECKOUT, 6 * MINUTE);
        Cart unpaid = started();
        ordered(unpaid, MINUTE);
        left(unpaid, Stage.PAYMENT, 4 * MINUTE);
        Cart returning = started();
        story.happens(new CheckoutTurnedAway(returning, 1, Cause.FULL, 0, story.nowMillis()));
        story.happens(new CheckoutStarted(returning, 2, story.nowMillis()));
        paid(ordered(returning, 0));

        RunFigures figures = figures();

        assertThat(figures.kpis())
                .containsEntry(Kpi.CHECKOUT_RATE, 4 / 5.0)
                .containsEntry(Kpi.CONVERSION, 2 / 4.0)
                .containsEntry(Kpi.CARTS_LOST, 500.0)
                .containsEntry(Kpi.LOST_MARGIN, 2 * 600 / 4.0)
                .containsEntry(Kpi.CHECKOUT_WAIT, 9 / 5.0)
                .containsEntry(Kpi.CHECKOUT_WAIT_P95, 6.0)
                .containsEntry(Kpi.CHECKOUT_BACKLOG_PEAK, 1.0);
    }

    @Test
    void sold_out_costs_margin_but_is_not_a_loss_to_waiting() {
        story.at(1);
        Cart cart = started();
        story.happens(new CheckoutTurnedAway(cart, 1, Cause.SOLD_OUT, 0, story.nowMillis()));
        left(cart, Stage.SOLD_OUT, 0);

        assertThat(figures().kpis()).containsEntry(Kpi.CARTS_LOST, 0.0).containsEntry(Kpi.LOST_MARGIN, 600.0);
    }

    @Test
    void who_left_before_paying_is_no_cancellation_of_the_seller() {
        story.at(1);
        Cart cart = started();
        Order order = ordered(cart, 0);
        left(cart, Stage.PAYMENT, MINUTE);
        story.cancelled(order, "customer-left", 1);

        RunFigures figures = figures();

        assertThat(figures.kpis()).containsEntry(Kpi.CANCELLATION, 0.0);
        assertThat(figures.invariants())
                .allSatisfy(invariant ->
                        assertThat(invariant.broken()).as(invariant.example()).isZero());
    }

    @Test
    void what_waits_is_shown_by_the_hour_with_its_peak() {
        story.at(1);
        Cart cart = started();
        started();
        story.at(3);
        Order order = ordered(cart, 120 * MINUTE);
        story.at(4);
        paid(order);

        RunFigures figures = figures();

        assertThat(series(figures, "waiting at checkout")).startsWith(0, 2, 2, 2, 1);
        assertThat(series(figures, "waiting for payment")).startsWith(0, 0, 0, 1, 1, 0);
    }

    @Test
    void shipments_wait_for_release_from_the_decision_to_keep_them_until_they_go() {
        story.at(2);
        story.decides(new QueueShipment(EveryEntry.MUGS, BECAUSE));
        story.at(5);
        story.decides(new ReleaseShipment(EveryEntry.MUGS, BECAUSE));

        assertThat(series(figures(), "waiting for release")).startsWith(0, 0, 1, 1, 1, 1, 0);
    }

    @Test
    void drain_time_runs_from_the_end_of_a_fault_until_no_more_wait_than_before() {
        story.at(1);
        paid(ordered(started(), 0));
        story.at(30);
        story.happens(new FaultStarted(0, "processor", -1, story.nowMillis()));
        List<Order> waiting = List.of(ordered(started(), 0), ordered(started(), 0));
        story.at(32);
        story.happens(new FaultEnded(0, "processor", -1, story.nowMillis()));
        story.at(33.5);
        waiting.forEach(this::paid);

        assertThat(figures().kpis().get(Kpi.CHECKOUT_DRAIN)).isCloseTo(1.5, within(1e-9));
    }

    @Test
    void a_checkout_that_never_ends_breaks_the_invariant() {
        story.at(1);
        started();

        assertThat(broken()).contains("never ended");
    }

    @Test
    void a_checkout_that_ends_twice_breaks_it() {
        story.at(1);
        Cart cart = started();
        left(cart, Stage.CHECKOUT, MINUTE);
        left(cart, Stage.CHECKOUT, MINUTE);

        assertThat(broken()).contains("was not open");
    }

    @Test
    void an_order_without_a_checkout_breaks_it() {
        story.at(1);
        paid(ordered(started(), 0));
        story.happens(new OrderPlaced(SmallShop.order(99, 1, 1, 0), story.nowMillis()));

        assertThat(broken()).contains("without an open checkout");
    }

    @Test
    void a_charge_after_the_customer_left_breaks_it() {
        story.at(1);
        Cart cart = started();
        Order order = ordered(cart, 0);
        left(cart, Stage.PAYMENT, MINUTE);
        story.happens(new PaymentCaptured(
                order,
                story.shipment(order, SmallShop.DALLAS, SmallShop.NORTHLINE_GROUND, 0, 1),
                1_000,
                story.nowMillis()));

        assertThat(broken()).contains("the customer had left");
    }
}
