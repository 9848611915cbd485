package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.DALLAS;
import static dev.drydock.domain.fixture.SmallShop.LAMP;
import static dev.drydock.domain.fixture.SmallShop.NORTHLINE_GROUND;
import static dev.drydock.domain.fixture.SmallShop.RENO;
import static dev.drydock.domain.fixture.SmallShop.SOUTHWAY_GROUND;
import static dev.drydock.domain.fixture.SmallShop.START_MILLIS;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.ReturnEvent.WrongItemReceived;
import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.event.SimulationEvent.StockSampled;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StockTallyTest {
    private final Scoreboard board = new Scoreboard(SmallShop.network(), START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);

    @Test
    void an_oversold_order_costs_the_second_shipment_and_the_margin_of_what_was_given_up() {
        Order order = story.at(1).placed(3, 0);
        story.authorised(order);
        story.accepted(order);
        Shipment first = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 3);
        story.allocated(order, first);
        story.received(first);
        story.at(2).happens(new ShipmentPickedShort(first, 1, new int[] {1}, story.nowMillis()));
        Shipment rescue = story.shipment(order, RENO, SOUTHWAY_GROUND, 900, 1);
        story.allocated(order, rescue);
        send(first, 800);
        send(rescue, 900);
        story.ticket(ExceptionType.OVERSOLD, order);
        story.cancelled(order, "oversold", 1);
        story.voided(order);
        story.at(5).wholeOrder(20);

        Map<Kpi, Double> kpis = board.figures(atHour(100), 10, 10 - 1 - 1 - 1).kpis();

        assertThat(kpis.get(Kpi.OVERSELL)).isEqualTo(1 / 2.0);
        assertThat(kpis.get(Kpi.OVERSELL_COST)).isCloseTo((900 + 400 + (1000 - 400)) / 2.0, within(1e-9));
    }

    @Test
    void a_wrong_item_is_a_contact_a_return_and_a_claim_and_spoils_the_perfect_order() {
        Shipment shipment = story.at(1).wholeOrder(20);
        story.at(30).happens(new WrongItemReported(shipment, 0, LAMP, 600, story.nowMillis()));
        story.at(40).happens(new RefundIssued(shipment.order(), 1000, story.nowMillis()));
        story.at(60).happens(new WrongItemReceived(shipment, LAMP, 900, story.nowMillis()));

        RunFigures figures = board.figures(atHour(100), 10, 9);

        assertThat(figures.kpis())
                .containsEntry(Kpi.WRONG_ITEM, 1.0)
                .containsEntry(Kpi.PERFECT_ORDER, 0.0)
                .containsEntry(Kpi.WISMO, 1.0);
        assertThat(figures.costs()).containsEntry("contacts", 600L).containsEntry("returns", 900L);
        assertThat(figures.invariants())
                .allSatisfy(invariant -> assertThat(invariant.broken()).isZero());
    }

    @Test
    void accuracy_is_known_only_where_somebody_looked() {
        story.at(1).wholeOrder(20);
        assertThat(board.figures(atHour(100), 10, 9).kpis())
                .doesNotContainKey(Kpi.STOCK_ACCURACY)
                .doesNotContainKey(Kpi.BELIEF_ERROR);

        board.fact(new StockSampled(40, 30, 8, atHour(24)));
        board.fact(new StockSampled(40, 38, 4, atHour(48)));

        assertThat(board.figures(atHour(100), 10, 9).kpis())
                .containsEntry(Kpi.STOCK_ACCURACY, 68 / 80.0)
                .containsEntry(Kpi.BELIEF_ERROR, 12 / 80.0);
    }

    private void send(Shipment shipment, long postageCents) {
        story.received(shipment);
        if (shipment.node() == RENO) story.picked(shipment, 0);
        story.packed(shipment, 0);
        story.labelled(shipment, shipment.service(), postageCents);
        story.handedOver(shipment);
        story.scanned(shipment);
        story.captured(shipment, 1000 + (shipment.node() == DALLAS ? SmallShop.SHIPPING_FEE_CENTS : 0));
        story.delivered(shipment);
    }
}
