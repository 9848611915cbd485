package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.DALLAS;
import static dev.drydock.domain.fixture.SmallShop.NORTHLINE_GROUND;
import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.journal.LogDigest;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingsTest {
    private final Scoreboard board =
            new Scoreboard(SmallShop.network(), SmallShop.START_MILLIS, 0, false, new LogDigest());
    private final Story story = new Story(board);

    private List<RunFigures.Finding> findings() {
        return board.figures(atHour(500), 0, 0).findings();
    }

    @Test
    void late_orders_are_laid_at_the_door_of_who_stands_out() {
        for (int i = 0; i < 4; i++) story.at(i).wholeOrder(80);
        story.at(5).wholeOrder(40);

        assertThat(findings())
                .containsExactly(new RunFigures.Finding(
                        "4 orders late: all of them travelled with northline.", Team.CUSTOMER_CARE, 4, 4 * 500));
    }

    @Test
    void short_picks_are_named_with_their_node() {
        for (int i = 0; i < 3; i++) {
            Order order = story.at(i).placed(1, 0);
            story.authorised(order);
            if (i > 0) {
                Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
                story.happens(new ShipmentPickedShort(shipment, 1, new int[] {0}, story.nowMillis()));
            }
            story.cancelled(order, "no stock left", 1);
        }

        assertThat(findings())
                .containsExactly(new RunFigures.Finding(
                        "3 orders cancelled in full or in part: no stock left; 2 of them after a short pick at dallas.",
                        Team.REVENUE_OPS,
                        3,
                        3000));
    }

    @Test
    void parcels_without_a_scan_and_returns_without_a_refund_are_found() {
        Order order = story.at(1).placed(1, 0);
        story.authorised(order);
        Shipment shipment = story.shipment(order, DALLAS, NORTHLINE_GROUND, 800, 1);
        story.labelled(shipment, NORTHLINE_GROUND, 800);
        story.handedOver(shipment);
        story.delivered(shipment);
        story.captured(shipment, order.totalCents());
        story.happens(new ReturnRequested(shipment, story.nowMillis()));
        story.happens(new ReturnReceived(shipment, DALLAS, true, 0, story.nowMillis()));

        assertThat(findings())
                .extracting(RunFigures.Finding::sentence)
                .containsExactly(
                        "1 returned shipment back and not refunded: 10.00 USD.",
                        "1 parcel handed over and never scanned: it travelled with northline.");
    }

    @Test
    void a_good_run_has_none() {
        story.at(1).wholeOrder(40);

        assertThat(findings()).isEmpty();
    }
}
