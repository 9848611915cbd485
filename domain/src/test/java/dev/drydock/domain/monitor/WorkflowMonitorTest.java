package dev.drydock.domain.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.CarrierEvent.LabelRejected;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Handoff.Subject;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkflowMonitorTest {
    private static final Handoff INTAKE =
            handoff("intake", Subject.ORDER, "order.placed", List.of("order.accepted"), 1);
    private static final Handoff RELEASE =
            handoff("release", Subject.SHIPMENT, "shipment.released", List.of("shipment.received"), 1);
    private static final Handoff LABEL =
            handoff("label", Subject.SHIPMENT, "shipment.packed", List.of("label.issued"), 2);
    private static final Handoff PLAN =
            handoff("plan", Subject.SHIPMENT, "order.allocated", List.of("shipment.released"), 1);

    private final WorkflowMonitor monitor = new WorkflowMonitor(
            new Workflow("small", List.of(INTAKE, RELEASE, LABEL, PLAN), Map.of()), 2, SmallShop.START_MILLIS);
    private final Story story = new Story(new Journal() {
        @Override
        public void fact(FulfilmentEvent event) {
            monitor.fact(event);
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            monitor.decided(decision, nowMillis);
        }
    });

    @Test
    void a_piece_is_open_from_its_trigger_to_its_signal() {
        Order done = story.at(1).placed(1, 0);
        story.at(2).placed(1, 0);
        story.at(2.5).accepted(done);

        HandoffFigures intake = at(3).get(0);

        assertThat(intake.begun()).isEqualTo(2);
        assertThat(intake.done()).isEqualTo(1);
        assertThat(intake.open()).isEqualTo(1);
        assertThat(intake.oldestOpenMillis()).isEqualTo(SmallShop.atHour(2));
        assertThat(intake.lastDoneMillis()).isEqualTo(SmallShop.atHour(2.5));
        assertThat(intake.latency().quantileMillis(0.5)).isBetween(5_300_000L, 5_500_000L);
    }

    @Test
    void beyond_its_objective_is_what_took_longer_or_is_open_for_longer() {
        Order late = story.at(1).placed(1, 0);
        Order inTime = story.placed(1, 0);
        story.at(1.9).accepted(inTime);
        story.at(2.1).accepted(late);
        story.at(3).placed(1, 0);
        story.at(4.5).placed(1, 0);

        HandoffFigures intake = at(5).get(0);

        assertThat(intake.beyond()).isEqualTo(2);
    }

    @Test
    void a_trigger_or_a_signal_that_comes_twice_counts_once() {
        Order order = story.at(1).placed(1, 0);
        Shipment shipment = story.shipment(order, SmallShop.DALLAS, 0, 800, 1);
        story.allocated(order, shipment);
        story.at(2).allocated(order, shipment);
        story.at(3).received(shipment);
        story.at(4).received(shipment);
        story.at(5).allocated(order, shipment);

        HandoffFigures release = at(6).get(1);

        assertThat(release.begun()).isEqualTo(1);
        assertThat(release.done()).isEqualTo(1);
        assertThat(release.open()).isZero();
        assertThat(release.latency().quantileMillis(1)).isBetween(7_000_000L, 7_400_000L);
    }

    @Test
    void planned_shipments_each_begin_a_piece() {
        Order order = story.at(1).placed(1, 1);
        story.allocated(
                order,
                story.shipment(order, SmallShop.DALLAS, 0, 800, 1, 0),
                story.shipment(order, SmallShop.DALLAS, 0, 800, 0, 1));

        assertThat(at(2).get(3).done()).isEqualTo(2);
    }

    @Test
    void work_on_a_cancelled_order_is_withdrawn() {
        Order order = story.at(1).placed(1, 0);
        story.at(9).cancelled(order, "no-stock", 1, 0);

        HandoffFigures intake = at(10).get(0);

        assertThat(intake.withdrawn()).isEqualTo(1);
        assertThat(intake.open()).isZero();
        assertThat(intake.beyond()).isZero();
    }

    @Test
    void the_first_failure_is_kept_and_the_piece_stays_open() {
        Shipment shipment = packed();
        story.at(2).happens(new LabelRejected(shipment, 0, story.nowMillis()));
        story.at(3).happens(new LabelRejected(shipment, 0, story.nowMillis()));

        HandoffFigures label = at(4).get(2);

        assertThat(label.failures()).isEqualTo(2);
        assertThat(label.firstFailure()).isEqualTo("label.rejected");
        assertThat(label.firstFailureMillis()).isEqualTo(SmallShop.atHour(2));
        assertThat(label.open()).isEqualTo(1);
        assertThat(label.beyondByNode()[SmallShop.DALLAS + 1]).isEqualTo(1);
    }

    @Test
    void a_stalled_piece_tells_when_someone_first_did_something_about_it() {
        Shipment shipment = packed();
        var ticket = story.at(4).ticket(ExceptionType.LABEL_REJECTED, shipment.order());
        story.at(6).happens(new TicketResolved(ticket, 0, 0, story.nowMillis()));
        story.at(7).labelled(shipment, 0, 800);

        StalledPiece stalled = monitor.figures(SmallShop.atHour(8)).stalled().get(0);

        assertThat(stalled.handoff()).isEqualTo(LABEL);
        assertThat(stalled.order()).isEqualTo(shipment.order().number());
        assertThat(stalled.shipment()).isEqualTo(shipment.number());
        assertThat(stalled.triggeredMillis()).isEqualTo(SmallShop.atHour(1));
        assertThat(stalled.respondedMillis()).isEqualTo(SmallShop.atHour(6));
        assertThat(stalled.doneMillis()).isEqualTo(SmallShop.atHour(7));
    }

    @Test
    void a_stalled_piece_that_nobody_looked_at_has_no_response() {
        packed();

        StalledPiece stalled = monitor.figures(SmallShop.atHour(8)).stalled().get(0);

        assertThat(stalled.respondedMillis()).isZero();
        assertThat(stalled.doneMillis()).isZero();
    }

    @Test
    void faults_are_not_read() {
        monitor.fact(new FaultStarted(0, "stall", -1, SmallShop.atHour(1)));

        assertThat(at(2)).allSatisfy(handoff -> assertThat(handoff.begun()).isZero());
    }

    private Shipment packed() {
        Order order = story.at(1).placed(1, 0);
        story.accepted(order);
        Shipment shipment = story.shipment(order, SmallShop.DALLAS, 0, 800, 1);
        story.allocated(order, shipment);
        story.received(shipment);
        story.packed(shipment, 0);
        return shipment;
    }

    private List<HandoffFigures> at(double hour) {
        return monitor.figures(SmallShop.atHour(hour)).handoffs();
    }

    private static Handoff handoff(String name, Subject per, String trigger, List<String> signals, int objectiveHours) {
        return new Handoff(
                name,
                "",
                per,
                trigger,
                signals,
                name.equals("label") ? List.of("label.rejected") : List.of(),
                BusinessSystem.OMS,
                BusinessSystem.WMS,
                Team.PLATFORM,
                Team.FULFILMENT_OPS,
                "",
                new Handoff.Queue(name, 0, List.of()),
                ExceptionType.CALL_FAILED,
                "",
                "",
                "cycleTime",
                objectiveHours * SmallShop.HOUR_MILLIS,
                null);
    }
}
