package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static dev.drydock.simulator.world.Bench.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.RecoveryDecision.RequestApproval;
import dev.drydock.domain.event.PeopleEvent.ApprovalAnswered;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.scenario.World;
import dev.drydock.simulator.scenario.World.TeamWork;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two people a team work from 9 to 17 h on weekdays, six minutes a ticket on average, for 30.00 an hour. */
class TeamDesksTest {
    private final Bench bench = new Bench();
    private final Warehouse[] warehouses = warehouses();
    private final TeamDesks desks = new TeamDesks(bench.here, warehouses, Workflow.NONE);

    @Test
    void a_ticket_is_worked_in_office_hours() {
        bench.kernel.runUntil(START + 4 * DAY + 17 * HOUR);

        desks.raise(ticket(0, ExceptionType.SHORT_PICK));
        bench.kernel.run();

        TicketResolved resolved = bench.facts(TicketResolved.class).get(0);
        assertThat(resolved.atMillis()).isEqualTo(START + 7 * DAY + 9 * HOUR + resolved.workMillis());
        assertThat(bench.heard).containsExactly(resolved);
    }

    @Test
    void work_costs_what_the_team_earns_in_that_time() {
        bench.kernel.runUntil(START + 10 * HOUR);

        for (int number = 0; number < 400; number++) desks.raise(ticket(number, ExceptionType.NO_STOCK));
        bench.kernel.run();

        long workMillis = 0;
        for (TicketResolved resolved : bench.facts(TicketResolved.class)) {
            workMillis += resolved.workMillis();
            assertThat(resolved.costCents()).isEqualTo(Math.round(resolved.workMillis() * 3_000.0 / HOUR));
        }
        assertThat(bench.facts(TicketResolved.class)).hasSize(400);
        assertThat(workMillis / 400.0 / MINUTE).isBetween(4.8, 7.2);
    }

    @Test
    void tickets_wait_for_their_own_team_and_for_no_other() {
        for (int number = 0; number < 10; number++) desks.raise(ticket(number, ExceptionType.SHORT_PICK));
        desks.raise(ticket(10, ExceptionType.OVERSOLD));

        assertThat(desks.waiting(Team.FULFILMENT_OPS)).isEqualTo(8);
        assertThat(desks.waiting(Team.REVENUE_OPS)).isZero();
        bench.kernel.run();
        assertThat(bench.facts(TicketResolved.class)).hasSize(11);
        assertThat(desks.waiting(Team.FULFILMENT_OPS)).isZero();
    }

    @Test
    void a_ticket_closed_before_anyone_has_finished_it_costs_nothing() {
        bench.kernel.runUntil(START + 10 * HOUR);
        Ticket[] tickets = new Ticket[5];
        for (int number = 0; number < 5; number++) {
            tickets[number] = ticket(number, ExceptionType.SHORT_PICK);
            desks.raise(tickets[number]);
        }

        desks.close(tickets[0]);
        desks.close(tickets[3]);
        bench.kernel.run();
        desks.close(tickets[4]);

        assertThat(bench.facts(TicketResolved.class))
                .extracting(resolved -> resolved.ticket().number())
                .containsExactlyInAnyOrder(1, 2, 4);
    }

    @Test
    void a_closed_ticket_takes_no_time_when_its_turn_comes() {
        bench.kernel.runUntil(START + 10 * HOUR);
        for (int number = 0; number < 500; number++) {
            Ticket ticket = ticket(number, ExceptionType.SHORT_PICK);
            desks.raise(ticket);
            if (number >= 2) desks.close(ticket);
        }

        bench.kernel.run();

        long longest = 0;
        for (TicketResolved resolved : bench.facts(TicketResolved.class))
            longest = Math.max(longest, resolved.workMillis());
        assertThat(bench.kernel.nowMillis()).isEqualTo(START + 10 * HOUR + longest);
    }

    /** Goods 30.00 for which product 0 cost 10.00, less 8.00 postage and 2.00 handling: 10.00 are earned. */
    @ParameterizedTest
    @CsvSource({"0, true", "999, true", "1000, false", "5000, false"})
    void finance_approves_what_leaves_the_shipment_something_to_earn(long extraCents, boolean approved) {
        Order order = bench.order(0, 1);
        Ticket ticket = new Ticket(
                0,
                ExceptionType.COST_APPROVAL,
                Team.FINANCE,
                order,
                Bench.shipment(order, 0),
                bench.kernel.nowMillis());

        desks.askForApproval(new RequestApproval(ticket, extraCents, START + DAY, REASON));
        bench.kernel.run();

        ApprovalAnswered answer = bench.facts(ApprovalAnswered.class).get(0);
        assertThat(answer.approved()).isEqualTo(approved);
        assertThat(answer.costCents()).isPositive();
        assertThat(answer.atMillis()).isGreaterThan(START + 9 * HOUR);
        assertThat(bench.facts(TicketResolved.class)).isEmpty();
    }

    @Test
    void finance_looks_at_the_units_of_the_shipment_and_not_of_the_order() {
        Order order = bench.order(0, 1, 5);
        Shipment part = new Shipment(0, order, 0, 0, new int[] {1, 0}, 800, 200, order.promisedMillis());
        Ticket ticket = new Ticket(0, ExceptionType.COST_APPROVAL, Team.FINANCE, order, part, START);

        desks.askForApproval(new RequestApproval(ticket, 1_500, START + DAY, REASON));
        bench.kernel.run();

        assertThat(bench.facts(ApprovalAnswered.class)).hasSize(1).noneMatch(ApprovalAnswered::approved);
    }

    @Test
    void an_approval_that_a_rule_has_settled_is_not_answered() {
        Order order = bench.order(0, 1);
        Ticket ticket =
                new Ticket(0, ExceptionType.COST_APPROVAL, Team.FINANCE, order, Bench.shipment(order, 0), START);

        desks.askForApproval(new RequestApproval(ticket, 100, START + HOUR, REASON));
        desks.close(ticket);
        bench.kernel.run();

        assertThat(bench.facts()).isEmpty();
    }

    @Test
    void fulfilment_counts_a_shelf_in_office_hours_and_corrects_the_record() {
        warehouses[2].stockMoves(3, -7, 0, StockCause.SHRINKAGE);

        desks.count(2, 3);
        assertThat(warehouses[2].shelves().recordUnits(3)).isEqualTo(400);
        bench.kernel.run();

        assertThat(warehouses[2].shelves().recordUnits(3)).isEqualTo(393);
        assertThat(bench.kernel.nowMillis()).isGreaterThan(START + 9 * HOUR);
    }

    @Test
    void a_team_without_people_leaves_its_tickets_to_the_fallback() {
        TeamDesks others = desks(Map.of(Team.FULFILMENT_OPS, team(0, Map.of()), Team.FINANCE, team(1, Map.of())));

        others.raise(ticket(0, ExceptionType.SHORT_PICK));
        bench.kernel.run();

        assertThat(bench.facts(TicketResolved.class))
                .singleElement()
                .satisfies(resolved -> assertThat(resolved.worker().team()).isEqualTo(Team.FINANCE));
    }

    @Test
    void nobody_at_the_owner_or_the_fallback_has_the_skill_so_whoever_is_there_does_it() {
        Map<ExceptionType, Integer> none = Map.of(ExceptionType.SHORT_PICK, 0);
        TeamDesks unskilled = desks(Map.of(Team.FULFILMENT_OPS, team(2, none), Team.FINANCE, team(1, none)));

        unskilled.raise(ticket(0, ExceptionType.SHORT_PICK));
        bench.kernel.run();

        assertThat(bench.facts(TicketResolved.class))
                .singleElement()
                .satisfies(resolved -> assertThat(resolved.worker().team()).isEqualTo(Team.FULFILMENT_OPS));
    }

    @Test
    void a_ticket_waits_for_someone_who_has_the_skill_while_others_go_on_with_their_work() {
        TeamDesks mixed = desks(Map.of(Team.FULFILMENT_OPS, team(2, Map.of(ExceptionType.LABEL_REJECTED, 1))));
        bench.kernel.runUntil(START + 10 * HOUR);

        for (int number = 0; number < 4; number++) mixed.raise(ticket(number, ExceptionType.LABEL_REJECTED));
        for (int number = 4; number < 8; number++) mixed.raise(ticket(number, ExceptionType.SHORT_PICK));
        bench.kernel.run();

        assertThat(bench.facts(TicketResolved.class)).hasSize(8);
        for (TicketResolved resolved : bench.facts(TicketResolved.class))
            if (resolved.ticket().type() == ExceptionType.LABEL_REJECTED)
                assertThat(resolved.worker().person()).isZero();
        assertThat(bench.facts(TicketResolved.class))
                .anyMatch(resolved -> resolved.worker().person() == 1);
    }

    @Test
    void what_is_escalated_goes_to_the_other_team_before_its_own_work() {
        TeamDesks both = desks(Map.of(Team.FULFILMENT_OPS, team(1, Map.of()), Team.REVENUE_OPS, team(1, Map.of())));
        bench.kernel.runUntil(START + 10 * HOUR);
        Ticket[] tickets = new Ticket[6];
        for (int number = 0; number < 3; number++) both.raise(ticket(number, ExceptionType.OVERSOLD));
        for (int number = 3; number < 6; number++) {
            tickets[number] = ticket(number, ExceptionType.SHORT_PICK);
            both.raise(tickets[number]);
        }

        both.escalate(tickets[3], Team.REVENUE_OPS); // in work already: stays
        both.escalate(tickets[5], Team.REVENUE_OPS);
        bench.kernel.run();

        assertThat(bench.facts(TicketResolved.class))
                .filteredOn(resolved -> resolved.worker().team() == Team.REVENUE_OPS)
                .extracting(resolved -> resolved.ticket().number())
                .containsExactly(0, 5, 1, 2);
        assertThat(bench.facts(TicketResolved.class))
                .filteredOn(resolved -> resolved.worker().team() == Team.FULFILMENT_OPS)
                .extracting(resolved -> resolved.ticket().number())
                .containsExactly(3, 4);
    }

    @Test
    void the_first_response_is_when_someone_turns_to_it_and_not_when_it_is_done() {
        bench.kernel.runUntil(START + 18 * HOUR);

        desks.raise(ticket(0, ExceptionType.SHORT_PICK));
        bench.kernel.run();

        TicketResolved resolved = bench.facts(TicketResolved.class).get(0);
        assertThat(resolved.worker().startedAtMillis()).isEqualTo(START + DAY + 9 * HOUR);
        assertThat(resolved.atMillis()).isEqualTo(START + DAY + 9 * HOUR + resolved.workMillis());
    }

    private TeamDesks desks(Map<Team, TeamWork> teams) {
        World world = bench.here.world();
        World other = new World(
                world.name(),
                world.network(),
                world.nodes(),
                world.transit(),
                world.links(),
                world.payments(),
                world.customers(),
                world.returns(),
                teams);
        Surroundings here = new Surroundings(other, bench.kernel, bench.here.draws(), bench, bench.here.lines());
        return new TeamDesks(here, warehouses, Workflow.NONE);
    }

    private TeamWork team(int people, Map<ExceptionType, Integer> skills) {
        TeamWork usual = bench.here.world().teams().get(Team.FINANCE);
        return new TeamWork(people, usual.hours(), usual.handlingMillis(), usual.hourCostCents(), skills);
    }

    private Ticket ticket(int number, ExceptionType type) {
        return new Ticket(number, type, type.owner(), bench.order(number, 1), null, bench.kernel.nowMillis());
    }

    private Warehouse[] warehouses() {
        Warehouse[] all = new Warehouse[bench.network().nodes().size()];
        for (Node node : bench.network().nodes())
            all[node.index()] = new Warehouse(bench.here, node, bench.openOrders, bench.parcels, parcel -> {});
        return all;
    }
}
