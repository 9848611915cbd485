package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import org.junit.jupiter.api.Test;

final class TimelineRecorderTest {
    private final TimelineRecorder recorder = new TimelineRecorder(SmallShop.network(), 12);

    @Test
    void only_what_concerns_the_order_is_kept() {
        new Story(recorder).at(1).wholeOrder(40);

        assertThat(recorder.timeline().entries()).isEmpty();
        assertThat(recorder.timeline().order()).isEqualTo(12);
    }

    @Test
    void facts_are_put_into_words() {
        for (FulfilmentEvent event : EveryEntry.events()) recorder.fact(event);

        assertThat(recorder.timeline().entries())
                .extracting(entry -> entry.kind() + " " + entry.type() + ": " + entry.text())
                .contains(
                        "FACT order.placed: web, to Boston, 2 × MUG-1, 1 × LAMP-1, total 44.99 USD, ship by"
                                + " 2026-03-03T01:00:00Z, promised 2026-03-05T01:00:00Z",
                        "FACT label.issued: shipment 15 from dallas, service northline express, postage 12.35 USD",
                        "FACT shipment.picked: shipment 15 from dallas, stock sequence 77, waited 1 min 30 s",
                        "FACT shipment.picked-short: shipment 15 from dallas, stock sequence 78, found 1 + 0",
                        "FACT ticket.resolved: ticket 4 (carrier rejects labels) for fulfilment-ops, by person 4"
                                + " of customer-care, started 2026-03-02T07:00:00Z, work 10 min 0 s, cost 7.00 USD",
                        "FACT system.call-failed: command payment.authorise-requested, attempt 2, attempt 2")
                .noneMatch(text -> text.contains("stock.changed"))
                .noneMatch(text -> text.contains("backlog"));
    }

    @Test
    void decisions_come_with_their_reason_and_explanation() {
        for (Decision decision : EveryEntry.decisions()) recorder.decided(decision, atHour(9));

        assertThat(recorder.timeline().entries())
                .filteredOn(entry -> entry.type().equals("order.allocated"))
                .singleElement()
                .isEqualTo(new Timeline.Entry(
                        atHour(9),
                        Timeline.Kind.DECIDED,
                        "order.allocated",
                        "shipment 15: 2 units from dallas by northline ground, postage 12.35 USD, handling 2.50 USD,"
                                + " predicted 2026-03-04T12:00:00Z, shipment 16: 1 unit from reno by southway ground,"
                                + " postage 9.00 USD, handling 4.00 USD, predicted 2026-03-04T22:00:00Z,"
                                + " cheapest option that is in time",
                        EveryEntry.EXPLANATION));
    }

    @Test
    void what_is_heard_late_is_told_and_what_is_heard_at_once_is_not() {
        FulfilmentEvent picked = new ShipmentPicked(EveryEntry.MUGS, 1, 0, atHour(8));

        recorder.heard(picked, atHour(8) + 59_999);
        recorder.heard(picked, atHour(10.5));

        assertThat(recorder.timeline().entries())
                .containsExactly(new Timeline.Entry(
                        atHour(10.5),
                        Timeline.Kind.HEARD,
                        "shipment.picked",
                        "late by 2 h 30 min, shipment 15 from dallas, stock sequence 1, waited 0 s",
                        null));
    }
}
