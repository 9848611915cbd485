package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.DALLAS;
import static dev.drydock.domain.fixture.SmallShop.HOUR_MILLIS;
import static dev.drydock.domain.fixture.SmallShop.NORTHLINE_EXPRESS;
import static dev.drydock.domain.fixture.SmallShop.NORTHLINE_GROUND;
import static dev.drydock.domain.fixture.SmallShop.RENO;
import static dev.drydock.domain.fixture.SmallShop.SOUTHWAY_GROUND;
import static dev.drydock.domain.fixture.SmallShop.START_MILLIS;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static dev.drydock.domain.fixture.Story.BECAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.decision.OrderDecision.Backorder;
import dev.drydock.domain.decision.ShipmentDecision.ApproveReturn;
import dev.drydock.domain.event.OrderEvent.CustomerContacted;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Six orders whose every figure is worked out by hand: the sums stand beside the expectations. */
final class GoldenKpiTest {
    private final Scoreboard board =
            new Scoreboard(SmallShop.network(), START_MILLIS, 10 * HOUR_MILLIS, true, new LogDigest());
    private final Story story = new Story(board);

    private RunFigures tell() {
        // 0: in the warm-up, very late, and not counted.
        story.at(5).wholeOrder(195);

        // 1: two mugs, perfect. 24.99 USD.
        Order perfect = story.at(10).placed(2, 0);
        story.authorised(perfect);
        story.accepted(perfect);
        Shipment one = story.shipment(perfect, DALLAS, NORTHLINE_GROUND, 800, 2);
        story.allocated(perfect, one);
        story.received(one);
        story.at(11).picked(one, 0.5);
        story.at(12).packed(one, 0.1);
        story.labelled(one, NORTHLINE_GROUND, 800);
        story.at(17).handedOver(one);
        story.at(20).scanned(one);
        story.captured(one, 2499);
        story.at(60).delivered(one);

        // 2: one mug, its label rejected, sent late by express, 6 hours after the promise. 14.99 USD.
        Order late = story.at(12).placed(1, 0);
        story.at(13).authorised(late);
        story.accepted(late);
        Shipment two = story.shipment(late, DALLAS, NORTHLINE_GROUND, 800, 1);
        story.allocated(late, two);
        story.received(two);
        story.at(15).picked(two, 1.5);
        story.at(16).packed(two, 0.2);
        Ticket rejected = story.ticket(ExceptionType.LABEL_REJECTED, late);
        story.at(18).happens(new TicketResolved(rejected, HOUR_MILLIS, 700, story.nowMillis()));
        story.labelled(two, NORTHLINE_EXPRESS, 3000);
        story.at(41).handedOver(two, NORTHLINE_EXPRESS);
        story.at(43).scanned(two);
        story.captured(two, 1499);
        story.at(86).happens(new CustomerContacted(late, 600, story.nowMillis()));
        story.at(90).delivered(two);

        // 3: a mug from Dallas, two lamps from Reno; the lamps come back. 54.99 USD.
        Order split = story.at(20).placed(1, 2);
        story.authorised(split);
        story.at(21).accepted(split);
        Shipment mug = story.shipment(split, DALLAS, NORTHLINE_GROUND, 800, 1, 0);
        Shipment lamps = story.shipment(split, RENO, SOUTHWAY_GROUND, 900, 0, 2);
        story.allocated(split, mug, lamps);
        story.received(mug);
        story.received(lamps);
        story.at(22).picked(mug, 0);
        story.picked(lamps, 0);
        story.at(23).packed(mug, 0);
        story.packed(lamps, 0);
        story.labelled(mug, NORTHLINE_GROUND, 800);
        story.labelled(lamps, SOUTHWAY_GROUND, 900);
        story.at(41).handedOver(mug);
        story.handedOver(lamps);
        story.at(42).scanned(mug);
        story.scanned(lamps);
        story.captured(mug, 1499);
        story.captured(lamps, 4000);
        story.at(66).delivered(mug);
        story.at(68).delivered(lamps);
        story.at(100).happens(new ReturnRequested(lamps, story.nowMillis()));
        story.decides(new ApproveReturn(lamps, BECAUSE));
        story.at(150).happens(new ReturnReceived(lamps, RENO, true, 1000, story.nowMillis()));
        story.happens(new ShelfChanged(RENO, SmallShop.LAMP, 2, StockCause.RESTOCK, story.nowMillis()));
        story.at(160).happens(new RefundIssued(split, 4000, story.nowMillis()));

        // 4: three lamps that never come. 64.99 USD.
        Order unfilled = story.at(30).placed(0, 3);
        story.authorised(unfilled);
        story.accepted(unfilled);
        story.decides(new Backorder(unfilled, atHour(40), BECAUSE));
        story.at(60).ticket(ExceptionType.NO_STOCK, unfilled);
        story.cancelled(unfilled, "no-stock", 3);
        story.voided(unfilled);

        // 5: one mug that is not paid for.
        Order unpaid = story.at(31).placed(1, 0);
        story.happens(new PaymentDeclined(unpaid, story.nowMillis()));
        story.cancelled(unpaid, "payment-declined", 1);

        return board.figures(atHour(200), 100, 100 - 1 - 2 - 1 - 3 + 2);
    }

    @Test
    void every_figure_is_the_one_worked_out_by_hand() {
        Map<Kpi, Double> expected = new EnumMap<>(Kpi.class);
        expected.put(Kpi.OTIF, 2 / 5.0); // 1, 3 of 1 to 5
        expected.put(Kpi.ON_TIME, 2 / 3.0); // 1, 3 of 1, 2, 3
        expected.put(Kpi.IN_FULL, 3 / 5.0); // 1, 2, 3
        expected.put(Kpi.PERFECT_ORDER, 1 / 5.0); // 1
        expected.put(Kpi.CYCLE_TIME, (50 + 77 + 48) / 3.0);
        expected.put(Kpi.TIME_TO_SHIP, (10 + 30 + 21 + 21) / 4.0);
        expected.put(Kpi.TIME_TO_HAND_OVER, (7 + 29 + 21 + 21) / 4.0);
        expected.put(Kpi.LATE_SHIPMENT, 1 / 5.0); // 2: due at 36, scanned at 43
        expected.put(Kpi.LATE_DELIVERY, 1 / 3.0);
        expected.put(Kpi.CANCELLATION, 1 / 5.0); // 4; 5 was declined
        expected.put(Kpi.VALID_TRACKING, 1.0);
        expected.put(Kpi.SPLIT, 1 / 3.0);
        expected.put(Kpi.FILL, 6 / 10.0); // 2 + 1 + 3 of 2 + 1 + 3 + 3 + 1
        expected.put(Kpi.COST_PER_ORDER, 9450 / 3.0);
        expected.put(Kpi.POSTAGE_PER_ORDER, (2500 + 3000) / 3.0);
        expected.put(Kpi.EXPRESS_SHARE, 1 / 4.0);
        expected.put(Kpi.EXPRESS_SPEND, 3000 / 5.0);
        expected.put(Kpi.WISMO, 1 / 4.0);
        expected.put(Kpi.REFUND_FROM_REQUEST, 60.0);
        expected.put(Kpi.REFUND_FROM_RECEIPT, 10.0);
        expected.put(Kpi.REFUND_P90, 10.393533452956072); // of one return after 10 hours: nine tenths into its class
        expected.put(Kpi.RETURN_RATE, 1 / 4.0);
        expected.put(Kpi.MANUAL_TOUCHES, 1000 / 5.0);
        expected.put(Kpi.PICK_WAIT, (30 + 90) / 4.0);
        expected.put(Kpi.PACK_WAIT, (6 + 12) / 4.0);
        expected.put(Kpi.FIRST_RESPONSE, 1.0); // 2: raised at 16, begun at 17
        expected.put(Kpi.ESCALATIONS, 0.0);
        expected.put(Kpi.OVERRIDES, 0.0);
        expected.put(Kpi.COMPENSATION, 0.0);
        expected.put(Kpi.NET_REVENUE, (2499 + 1499 + 5499 - 4000 - 9450) / 5.0);
        expected.put(Kpi.OVERSELL, 0.0);
        expected.put(Kpi.OVERSELL_COST, 0.0);
        expected.put(Kpi.WRONG_ITEM, 0.0);

        RunFigures figures = tell();

        assertThat(figures.kpis()).containsOnlyKeys(expected.keySet());
        expected.forEach((kpi, value) ->
                assertThat(figures.kpis().get(kpi)).as(kpi.key()).isEqualTo(value, within(1e-9)));
    }

    @Test
    void costs_come_by_kind_in_report_order() {
        RunFigures figures = tell();

        assertThat(figures.costs())
                .containsExactly(
                        entry("postage ground", 800L + 800 + 900),
                        entry("postage express", 3000L),
                        entry("handling own", 3 * 250L),
                        entry("handling third party", 400L),
                        entry("exception labour", 700L),
                        entry("returns", 1000L),
                        entry("contacts", 600L),
                        entry("goodwill for late", 500L),
                        entry("postage emergency", 0L),
                        entry("compensation", 0L),
                        entry("overbilled", 0L),
                        entry("card disputes", 0L),
                        entry("marketplace fines", 0L));
    }

    @Test
    void every_order_is_accounted_for() {
        RunFigures figures = tell();

        assertThat(figures.endings())
                .containsExactly(
                        entry("delivered in full", 4L), // 0, 1, 2, 3
                        entry("delivered in part", 0L),
                        entry("cancelled", 1L), // 4
                        entry("not paid", 1L), // 5
                        entry("still open", 0L));
    }

    @Test
    void a_run_in_order_breaks_no_invariant() {
        RunFigures figures = tell();

        assertThat(figures.invariants())
                .isNotEmpty()
                .allSatisfy(result ->
                        assertThat(result.broken()).as(result.example()).isZero());
    }

    @Test
    void exceptions_are_counted_by_type_and_owner() {
        RunFigures figures = tell();

        assertThat(figures.exceptions())
                .containsExactly(
                        new RunFigures.ExceptionCount(ExceptionType.LABEL_REJECTED, Team.FULFILMENT_OPS, 1, 0),
                        new RunFigures.ExceptionCount(ExceptionType.NO_STOCK, Team.REVENUE_OPS, 1, 1));
    }

    @Test
    void series_show_the_warm_up_as_well() {
        RunFigures figures = tell();

        assertThat(figures.orders()).isEqualTo(6);
        assertThat(series(figures, "placed")).hasSize(200);
        assertThat(series(figures, "placed")[5]).isEqualTo(1);
        assertThat(series(figures, "handed over")[41]).isEqualTo(3);
        assertThat(series(figures, "delivered")[68]).isEqualTo(1);
        assertThat(series(figures, "delivered")[66]).as("only in part").isZero();
        assertThat(series(figures, "delivered late")[90]).isEqualTo(1);
        assertThat(series(figures, "cancelled")[60]).isEqualTo(1);
        assertThat(series(figures, "tickets open"))
                .satisfies(open -> assertThat(open[16]).isEqualTo(1))
                .satisfies(open -> assertThat(open[17]).isEqualTo(1))
                .satisfies(open -> assertThat(open[18]).isZero())
                .satisfies(open -> assertThat(open[199]).isEqualTo(1));
    }

    private static double[] series(RunFigures figures, String name) {
        return figures.series().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void outcomes_have_one_row_for_each_order() {
        Outcomes outcomes = tell().outcomes();

        assertThat(outcomes.numbers()).isEqualTo(6);
        assertThat(outcomes.deliveredMillis()).containsExactly(atHour(200), atHour(60), atHour(90), atHour(68), 0, 0);
        assertThat(outcomes.latenessMillis())
                .containsExactly(
                        123 * HOUR_MILLIS,
                        -22 * HOUR_MILLIS,
                        6 * HOUR_MILLIS,
                        -24 * HOUR_MILLIS,
                        Long.MAX_VALUE,
                        Long.MAX_VALUE);
        assertThat(outcomes.costCents())
                .containsExactly(
                        800 + 250 + 500, 800 + 250, 3000 + 250 + 700 + 600 + 500, 800 + 900 + 250 + 400 + 1000, 0, 0);
        assertThat(outcomes.onTimeInFull(1)).isTrue();
        assertThat(outcomes.onTimeInFull(2)).isFalse();
    }

    @Test
    void findings_name_the_costliest_things_first() {
        RunFigures figures = tell();

        assertThat(figures.findings())
                .containsExactly(
                        new RunFigures.Finding(
                                "1 order cancelled in full or in part: no-stock.", Team.REVENUE_OPS, 1, 6000),
                        new RunFigures.Finding(
                                "1 parcel went by a dearer label than planned: 22.00 USD more.",
                                Team.FULFILMENT_OPS,
                                1,
                                2200),
                        new RunFigures.Finding(
                                "1 exception \"carrier rejects labels\" for fulfilment-ops, none still open.",
                                Team.FULFILMENT_OPS,
                                1,
                                700));
    }

    @Test
    void a_kpi_without_data_is_absent() {
        RunFigures figures = board.figures(atHour(1), 0, 0);

        assertThat(figures.kpis()).isEmpty();
    }
}
