package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.DALLAS;
import static dev.drydock.domain.fixture.SmallShop.MUG;
import static dev.drydock.domain.fixture.SmallShop.NORTHLINE_GROUND;
import static dev.drydock.domain.fixture.SmallShop.START_MILLIS;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static dev.drydock.domain.fixture.Story.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import java.util.List;
import org.junit.jupiter.api.Test;

/** For each invariant: a run that keeps it at the edge, and planted violations that break it. */
final class InvariantsTest {
    private final Scoreboard board = new Scoreboard(SmallShop.network(), START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);
    private long shelfUnits = 100;

    private List<String> broken() {
        return board.figures(atHour(500), 100, shelfUnits).invariants().stream()
                .filter(result -> result.broken() > 0)
                .map(result -> result.name() + " (" + result.broken() + "): " + result.example())
                .toList();
    }

    private void givenUp(Order order, int units) {
        story.ticket(ExceptionType.NO_STOCK, order);
        story.cancelled(order, "no-stock", units);
    }

    private Shipment whole() {
        shelfUnits--;
        return story.wholeOrder(48);
    }

    @Test
    void a_whole_order_breaks_nothing() {
        whole();

        assertThat(broken()).isEmpty();
    }

    @Test
    void an_order_nobody_finished_is_lost() {
        whole();
        Order forgotten = story.placed(2, 0);

        assertThat(broken())
                .containsExactly(
                        "no order lost (1): " + forgotten + ": 0 units delivered and 0 cancelled of 2 ordered");
    }

    @Test
    void a_unit_ends_once() {
        Order order = story.placed(1, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
        story.handedOver(shipment);
        givenUp(order, 1);
        story.delivered(shipment);
        story.captured(shipment, order.totalCents());

        assertThat(broken())
                .containsExactly("no order lost (1): " + order + ": 2 units delivered or cancelled of 1 ordered");
    }

    @Test
    void nothing_is_left_to_cancel_once_an_order_is_over() {
        Shipment shipment = whole();
        givenUp(shipment.order(), 1);

        assertThat(broken())
                .containsExactly(
                        "no order lost (1): " + shipment.order() + ": units cancelled after all of them had ended");
    }

    @Test
    void a_unit_that_vanishes_from_the_shelf_is_noticed() {
        whole();

        shelfUnits--;

        assertThat(broken())
                .containsExactly("units conserved (1): 100 units at the start, 0 changed, 1 picked, 0 put back make 99,"
                        + " but 98 are there at the end");
    }

    @Test
    void units_found_put_back_and_changed_add_up() {
        Order order = story.placed(5, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 5);
        story.received(shipment);
        story.happens(new ShipmentPickedShort(shipment, 1, new int[] {3}, story.nowMillis()));
        story.happens(new ShipmentStopped(shipment, true, 2, story.nowMillis()));
        givenUp(order, 5);
        story.voided(order);
        story.happens(new ShelfChanged(DALLAS, MUG, 40, StockCause.RECEIPT, story.nowMillis()));
        story.happens(new ShelfChanged(DALLAS, MUG, -7, StockCause.SHRINKAGE, story.nowMillis()));
        shelfUnits += 40 - 7;

        assertThat(broken()).isEmpty();
    }

    @Test
    void authorised_money_is_captured_or_voided() {
        Order order = story.placed(1, 0);
        story.authorised(order);
        givenUp(order, 1);

        assertThat(broken())
                .containsExactly("money conserved (1): " + order
                        + ": 1499 cents authorised, 0 captured, the rest neither captured nor voided");
    }

    @Test
    void no_more_is_captured_than_is_due_for_what_shipped() {
        Order order = story.placed(2, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 2);
        story.received(shipment);
        story.happens(new ShipmentPickedShort(shipment, 1, new int[] {1}, story.nowMillis()));
        shelfUnits--;
        givenUp(order, 1);
        story.handedOver(shipment);
        story.captured(shipment, 2499);
        story.delivered(shipment);

        assertThat(broken())
                .containsExactly(
                        "money conserved (1): " + order + ": 2499 cents captured, 1499 due for what was shipped");
    }

    @Test
    void what_a_short_pick_found_is_shipped_paid_and_the_rest_voided() {
        Order order = story.placed(2, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 2);
        story.received(shipment);
        story.happens(new ShipmentPickedShort(shipment, 1, new int[] {1}, story.nowMillis()));
        shelfUnits--;
        givenUp(order, 1);
        story.handedOver(shipment);
        story.captured(shipment, 1499);
        story.delivered(shipment);
        story.voided(order);

        assertThat(broken()).isEmpty();
    }

    @Test
    void no_more_is_authorised_than_the_order_is_worth() {
        Order order = story.placed(1, 0);
        story.happens(new PaymentAuthorised(order, 5000, story.nowMillis()));
        givenUp(order, 1);
        story.voided(order);

        assertThat(broken())
                .containsExactly("money conserved (1): " + order + ": 5000 cents authorised, its total is 1499");
    }

    @Test
    void no_more_is_captured_than_was_authorised() {
        Order order = story.placed(1, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
        story.handedOver(shipment);
        story.captured(shipment, 1500);

        assertThat(broken())
                .anyMatch(one ->
                        one.startsWith("money conserved") && one.contains("1500 cents captured, only 1499 authorised"));
    }

    @Test
    void a_parcel_is_handed_over_once() {
        Order order = story.placed(1, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
        Shipment another = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
        story.received(shipment);
        story.picked(shipment, 0);
        shelfUnits--;
        story.handedOver(shipment);

        story.handedOver(shipment);
        story.handedOver(another);

        assertThat(broken())
                .anyMatch(one ->
                        one.equals("no double shipment (2): " + order + ": shipment 0 handed over a second time"));
    }

    @Test
    void a_line_is_shipped_no_more_often_than_ordered() {
        Order order = story.placed(1, 1);
        story.authorised(order);
        Shipment mugs = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1, 0);
        Shipment moreMugs = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1, 0);

        story.handedOver(mugs);
        story.handedOver(moreMugs);

        assertThat(broken())
                .anyMatch(one ->
                        one.equals("no double shipment (1): " + order + ": 2 units of line 1 handed over, 1 ordered"));
    }

    @Test
    void a_parcel_is_delivered_once_and_only_when_it_left() {
        Shipment shipment = whole();
        story.delivered(shipment);
        Order order = story.placed(1, 0);
        story.delivered(story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1));

        assertThat(broken())
                .anyMatch(one -> one.equals("no double shipment (2): " + shipment.order()
                        + ": shipment 0 delivered after all units had ended"));
    }

    @Test
    void a_return_is_refunded_once() {
        Shipment shipment = whole();
        story.happens(new ReturnRequested(shipment, story.nowMillis()));
        story.happens(new RefundIssued(shipment.order(), 1000, story.nowMillis()));

        story.happens(new ReturnRequested(shipment, story.nowMillis()));
        story.happens(new RefundIssued(shipment.order(), 1000, story.nowMillis()));

        assertThat(broken())
                .contains("no double refund (1): " + shipment.order()
                        + ": 1000 cents refunded with no return of that worth left to refund");
    }

    @Test
    void a_refund_is_no_larger_than_the_return() {
        Shipment shipment = whole();
        story.happens(new ReturnRequested(shipment, story.nowMillis()));
        story.happens(new RefundIssued(shipment.order(), 1001, story.nowMillis()));

        assertThat(broken())
                .containsExactly("no double refund (1): " + shipment.order()
                        + ": 1001 cents refunded with no return of that worth left to refund");
    }

    @Test
    void a_refund_without_a_return_needs_a_decision() {
        Shipment shipment = whole();
        story.decides(new Refund(shipment.order(), null, 300, BECAUSE));
        story.decides(new Refund(shipment.order(), null, 300, BECAUSE)); // tried again
        story.happens(new RefundIssued(shipment.order(), 300, story.nowMillis()));

        assertThat(broken()).isEmpty();
    }

    @Test
    void nothing_is_refunded_before_it_was_captured() {
        Order order = story.placed(1, 0);
        story.authorised(order);
        story.decides(new Refund(order, null, 300, BECAUSE));
        story.happens(new RefundIssued(order, 300, story.nowMillis()));
        givenUp(order, 1);
        story.voided(order);

        assertThat(broken()).containsExactly("money conserved (2): " + order + ": 300 cents refunded, only 0 captured");
    }

    @Test
    void a_shipment_is_charged_once() {
        Order order = story.placed(1, 1);
        story.authorised(order);
        Shipment mug = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1, 0);
        story.handedOver(mug);
        story.captured(mug, 1499);

        story.happens(new PaymentCaptured(order, mug, 1499, story.nowMillis()));

        assertThat(broken())
                .contains("no double charge (1): " + order + ": 1499 cents captured a second time for shipment 0");
    }

    @Test
    void nothing_is_charged_once_an_order_is_settled() {
        Shipment shipment = whole();

        story.captured(shipment, 1499);

        assertThat(broken())
                .containsExactly(
                        "no double charge (1): " + shipment.order() + ": 1499 cents captured after it was settled");
    }

    @Test
    void an_order_given_up_is_somebodys_ticket() {
        Order before = story.placed(1, 0);
        story.ticket(ExceptionType.OVERSOLD, before);
        story.cancelled(before, "no-stock", 1);
        Order after = story.placed(1, 0);
        story.cancelled(after, "no-stock", 1);
        story.ticket(ExceptionType.NO_STOCK, after);
        Order nobodys = story.placed(1, 0);
        story.cancelled(nobodys, "no-stock", 1);

        assertThat(broken())
                .containsExactly("every exception owned (1): " + nobodys
                        + ": units cancelled, and no ticket was ever raised about it");
    }

    @Test
    void nobody_works_a_ticket_that_was_never_raised() {
        ExceptionType type = ExceptionType.OVERSOLD;
        Ticket unknown = new Ticket(3, type, type.owner(), null, null, story.nowMillis());

        story.happens(new TicketResolved(unknown, 0, 0, story.nowMillis()));

        assertThat(broken())
                .containsExactly("every exception owned (1): ticket 3 (oversold) was worked by revenue-ops and never"
                        + " raised");
    }
}
