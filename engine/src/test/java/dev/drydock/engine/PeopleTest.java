package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.IssueCredit;
import dev.drydock.domain.decision.OrderDecision.CancelUnits;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.EscalateTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.ShipmentDecision.OverrideService;
import dev.drydock.domain.decision.ShipmentDecision.RequestLabel;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.PeopleRules.Upgrade;
import dev.drydock.engine.policy.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How exceptions follow their declared routes, and what people and rules do for late shipments and for customers who get nothing. */
final class PeopleTest {
    private static final Network NETWORK = network()
            .carrier(ServiceLevel.GROUND, 500, 100, 3 * DAY)
            .carrier(ServiceLevel.EXPRESS, 2500, 100, DAY / 4)
            .build();
    private static final int GROUND = 0;
    private static final int EXPRESS = 1;

    private static final Workflow WORKFLOW = new Workflow(
            "small",
            List.of(handoff("turns", "shipment.released", 24 * HOUR), handoff("pick", "shipment.picked", 8 * HOUR)),
            Map.of(
                    ExceptionType.DELAYED_PICK,
                    route(ExceptionType.DELAYED_PICK, ExceptionRoute.Severity.SOFT, Team.PLATFORM, 2 * HOUR),
                    ExceptionType.SHORT_PICK,
                    route(ExceptionType.SHORT_PICK, ExceptionRoute.Severity.SOFT, Team.FULFILMENT_OPS, 4 * HOUR),
                    ExceptionType.OVERSOLD,
                    route(ExceptionType.OVERSOLD, ExceptionRoute.Severity.HARD, Team.REVENUE_OPS, DAY)));

    @Test
    void a_ticket_goes_to_the_owner_that_the_workflow_names() {
        Rehearsal rehearsal = rehearsal(byHand(ExceptionType.DELAYED_PICK));
        rehearsal.released(0, 0);

        lookAtPicks(rehearsal, 9 * HOUR);

        assertThat(rehearsal.last(RaiseTicket.class).ticket().owner()).isEqualTo(Team.PLATFORM);
    }

    @Test
    void a_shipment_that_is_not_picked_within_the_objective_is_an_exception_and_one_that_is_picked_is_none() {
        Rehearsal rehearsal = rehearsal(byHand(ExceptionType.DELAYED_PICK));
        Shipment picked = rehearsal.released(0, 0);
        Shipment late = rehearsal.released(0, 0);
        rehearsal.picked(picked);

        lookAtPicks(rehearsal, 9 * HOUR);

        assertThat(rehearsal.all(RaiseTicket.class))
                .singleElement()
                .satisfies(raised -> assertThat(raised.ticket().shipment()).isEqualTo(late));
    }

    @Test
    void picked_after_all_the_ticket_is_closed_and_nobody_escalates_it() {
        Rehearsal rehearsal = rehearsal(byHand(ExceptionType.DELAYED_PICK));
        Shipment late = rehearsal.released(0, 0);
        lookAtPicks(rehearsal, 9 * HOUR);
        Ticket ticket = rehearsal.last(RaiseTicket.class).ticket();

        rehearsal.picked(late);
        rehearsal.after(3 * HOUR);
        rehearsal.wake(Timer.Kind.ESCALATION);

        assertThat(rehearsal.last(CloseTicket.class).ticket()).isEqualTo(ticket);
        assertThat(rehearsal.all(EscalateTicket.class)).isEmpty();
    }

    @Test
    void what_nobody_has_put_right_within_its_window_is_escalated_once() {
        Rehearsal rehearsal = rehearsal(byHand(ExceptionType.DELAYED_PICK));
        rehearsal.released(0, 0);
        lookAtPicks(rehearsal, 9 * HOUR);
        Ticket ticket = rehearsal.last(RaiseTicket.class).ticket();

        rehearsal.after(3 * HOUR);
        rehearsal.wake(Timer.Kind.ESCALATION);

        EscalateTicket escalated = rehearsal.last(EscalateTicket.class);
        assertThat(escalated.ticket()).isEqualTo(ticket);
        assertThat(escalated.to()).isEqualTo(Team.REVENUE_OPS);
        rehearsal.after(DAY);
        rehearsal.wake(Timer.Kind.ESCALATION);
        assertThat(rehearsal.all(EscalateTicket.class)).hasSize(1);
    }

    @Test
    void a_resolved_ticket_is_not_escalated() {
        Rehearsal rehearsal = rehearsal(byHand(ExceptionType.DELAYED_PICK));
        rehearsal.released(0, 0);
        lookAtPicks(rehearsal, 9 * HOUR);

        rehearsal.hear(new TicketResolved(rehearsal.last(RaiseTicket.class).ticket(), 0, 0, rehearsal.nowMillis));
        rehearsal.after(3 * HOUR);
        rehearsal.wake(Timer.Kind.ESCALATION);

        assertThat(rehearsal.all(EscalateTicket.class)).isEmpty();
    }

    @Test
    void by_rule_people_are_told_of_a_node_once_and_the_ticket_is_closed_when_it_has_caught_up() {
        Rehearsal rehearsal = rehearsal(Policies.policy());
        Shipment one = rehearsal.released(0, 0);
        Shipment two = rehearsal.released(0, 0);

        lookAtPicks(rehearsal, 9 * HOUR);
        rehearsal.picked(one);
        assertThat(rehearsal.all(RaiseTicket.class))
                .singleElement()
                .satisfies(raised -> assertThat(raised.ticket().order()).isNull());
        assertThat(rehearsal.all(CloseTicket.class)).isEmpty();
        rehearsal.picked(two);

        assertThat(rehearsal.all(CloseTicket.class)).hasSize(1);
    }

    @Test
    void by_habit_a_person_sends_a_late_shipment_by_the_fastest_service() {
        Rehearsal rehearsal = rehearsal(people(byHand(ExceptionType.DELAYED_PICK), Upgrade.BY_HABIT, 0));
        Shipment late = rehearsal.released(0, 0);
        lookAtPicks(rehearsal, 9 * HOUR);

        rehearsal.hear(new TicketResolved(rehearsal.last(RaiseTicket.class).ticket(), 0, 0, rehearsal.nowMillis));

        OverrideService upgraded = rehearsal.last(OverrideService.class);
        assertThat(late.service()).isEqualTo(GROUND);
        assertThat(upgraded.service()).isEqualTo(EXPRESS);
        assertThat(upgraded.extraCents()).isEqualTo(2000);
        rehearsal.picked(late);
        rehearsal.packed(late);
        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(EXPRESS);
    }

    @Test
    void no_more_than_so_many_a_day() {
        Rehearsal rehearsal = rehearsal(people(Policies.policy(), Upgrade.BY_HABIT, 2));
        for (int i = 0; i < 5; i++) rehearsal.released(0, 0);

        lookAtPicks(rehearsal, 9 * HOUR);

        assertThat(rehearsal.all(OverrideService.class)).hasSize(2);
    }

    @Test
    void where_it_pays_a_shipment_is_upgraded_when_packed_and_only_when_lateness_costs_more() {
        Rehearsal rehearsal = rehearsal(people(Policies.policy(), Upgrade.WHERE_IT_PAYS, 0));
        Shipment stillInTime = rehearsal.released(0, 0);
        lookAtPicks(rehearsal, 9 * HOUR);
        rehearsal.picked(stillInTime);
        rehearsal.packed(stillInTime);

        assertThat(rehearsal.all(OverrideService.class)).isEmpty();
        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(GROUND);
    }

    @Test
    void a_customer_who_does_not_get_the_goods_gets_a_credit_once_and_no_more_than_the_cap() {
        PeopleRules rules = new PeopleRules(Upgrade.NEVER, 0, 0, 0.5, 300);
        Rehearsal rehearsal = rehearsal(people(Policies.policy(), rules));
        rehearsal.pickedShort(rehearsal.released(0, 0), 0);
        rehearsal.pickedShort(rehearsal.shipment(), 0);
        rehearsal.wake(Timer.Kind.BACKORDER_CHECK);
        rehearsal.pickedShort(rehearsal.shipment(), 0);

        assertThat(rehearsal.all(CancelUnits.class)).hasSize(1);
        assertThat(rehearsal.all(IssueCredit.class))
                .singleElement()
                .satisfies(credit -> assertThat(credit.cents()).isEqualTo(300));
    }

    @Test
    void where_lateness_costs_more_than_express_a_packed_shipment_goes_by_express() {
        Network dear = network()
                .carrier(ServiceLevel.GROUND, 500, 100, 3 * DAY)
                .carrier(ServiceLevel.EXPRESS, 2500, 100, DAY / 4)
                .lateCostCents(3_000)
                .build();
        Policy priced = Policies.of(
                new Policy.Routing(Policy.Objective.COST, 0.9, true, 1, 0, false, 0, false),
                Policies.STOCK,
                Policies.recovery(Policies.FAILOVER),
                Policies.RETURNS);
        Rehearsal rehearsal = new Rehearsal(dear, people(priced, Upgrade.WHERE_IT_PAYS, 0), WORKFLOW).stocked(10);
        Shipment late = rehearsal.released(0, 0);
        assertThat(late.service()).isEqualTo(GROUND);

        lookAtPicks(rehearsal, 3 * DAY);
        assertThat(rehearsal.all(OverrideService.class)).isEmpty();
        rehearsal.picked(late);
        rehearsal.packed(late);

        assertThat(rehearsal.last(OverrideService.class).service()).isEqualTo(EXPRESS);
        assertThat(rehearsal.last(RequestLabel.class).service()).isEqualTo(EXPRESS);
    }

    private static void lookAtPicks(Rehearsal rehearsal, long afterMillis) {
        rehearsal.after(afterMillis);
        rehearsal.wake(Timer.Kind.PICK_CHECK);
    }

    private static Rehearsal rehearsal(Policy policy) {
        return new Rehearsal(NETWORK, policy, WORKFLOW).stocked(10);
    }

    private static Policy byHand(ExceptionType type) {
        return Policies.of(
                Policies.CHEAPEST, Policies.STOCK, Policies.recovery(Policies.FAILOVER, type), Policies.RETURNS);
    }

    private static Policy people(Policy policy, Upgrade upgrade, int upgradesPerDay) {
        return people(policy, new PeopleRules(upgrade, 0, upgradesPerDay, 0, 0));
    }

    private static Policy people(Policy policy, PeopleRules rules) {
        return new Policy(
                policy.name(),
                policy.version(),
                policy.owner(),
                policy.description(),
                policy.routing(),
                policy.rules(),
                policy.stock(),
                policy.recovery(),
                policy.returns(),
                policy.checkout(),
                policy.release(),
                policy.messages(),
                rules,
                policy.finance());
    }

    private static ExceptionRoute route(
            ExceptionType type, ExceptionRoute.Severity severity, Team owner, long windowMillis) {
        return new ExceptionRoute(
                type, severity, owner, Team.CUSTOMER_CARE, windowMillis, Team.REVENUE_OPS, "runbooks/any.md");
    }

    private static Handoff handoff(String name, String signal, long objectiveMillis) {
        return new Handoff(
                name,
                "",
                Handoff.Subject.SHIPMENT,
                "shipment.received",
                List.of(signal),
                List.of(),
                BusinessSystem.WMS,
                BusinessSystem.WMS,
                Team.FULFILMENT_OPS,
                Team.PLATFORM,
                "",
                new Handoff.Queue("pick", 0, List.of()),
                ExceptionType.DELAYED_PICK,
                "",
                "",
                "pickWait",
                objectiveMillis,
                null);
    }
}
