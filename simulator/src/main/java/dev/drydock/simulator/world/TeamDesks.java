package dev.drydock.simulator.world;

import dev.drydock.domain.decision.RecoveryDecision;
import dev.drydock.domain.event.PeopleEvent;
import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.handoff.Worker;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.scenario.World.TeamWork;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The people of each team at their desks, in office hours. A ticket that its team cannot work, because nobody is there or nobody has the
 * skill, is passed on: to the fallback, to whom it would be escalated, or in the end to anybody at all, so that none lies for ever.
 */
final class TeamDesks {
    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final Workflow workflow;
    private final OrderTable<Chore> chores = new OrderTable<>();
    private final OrderTable<Chore> byTicket = new OrderTable<>();
    private final Map<Team, TeamDesk> desks = new EnumMap<>(Team.class);
    private final int doneHandler;
    private int nextChore;

    TeamDesks(Surroundings here, Warehouse[] warehouses, Workflow workflow) {
        this.here = here;
        this.warehouses = warehouses;
        this.workflow = workflow;
        doneHandler = here.kernel().register(this::done);
        for (Map.Entry<Team, TeamWork> entry : here.world().teams().entrySet())
            if (entry.getValue().people() > 0)
                desks.put(entry.getKey(), new TeamDesk(entry.getKey(), entry.getValue(), this::begin));
    }

    void raise(Ticket ticket) {
        join(Chore.ticket(nextChore++, ticket, 0), ticket.owner(), false);
    }

    void askForApproval(RecoveryDecision.RequestApproval request) {
        join(
                Chore.ticket(nextChore++, request.ticket(), request.extraCents()),
                request.ticket().owner(),
                false);
    }

    void close(Ticket ticket) {
        Chore chore = byTicket.get(ticket.number());
        if (chore == null || chore.desk == null) return;
        byTicket.remove(ticket.number());
        if (chore.desk.takeBack(chore, here.nowMillis())) chores.remove(chore.number);
    }

    /** Goes to another team, before its other work; what someone works on already stays where it is. */
    void escalate(Ticket ticket, Team to) {
        Chore chore = byTicket.get(ticket.number());
        if (chore != null && chore.desk != null && chore.desk.takeBack(chore, here.nowMillis())) join(chore, to, true);
    }

    void count(int node, int product) {
        join(Chore.count(nextChore++, node, product), Team.FULFILMENT_OPS, false);
    }

    /** Pieces of work that wait with a team. */
    int waiting(Team team) {
        TeamDesk desk = desks.get(team);
        return desk == null ? 0 : desk.waiting();
    }

    private void join(Chore chore, Team team, boolean first) {
        TeamDesk desk = deskFor(chore.type(), team);
        if (desk == null) return; // a world without people
        chores.put(chore.number, chore);
        if (chore.ticket != null) byTicket.put(chore.ticket.number(), chore);
        desk.join(chore, first, here.nowMillis());
    }

    private @Nullable TeamDesk deskFor(@Nullable ExceptionType type, Team team) {
        TeamDesk desk = able(team, type);
        if (desk == null && type != null) {
            ExceptionRoute route = workflow.route(type);
            desk = able(route.fallback(), type);
            if (desk == null) desk = able(route.escalateTo(), type);
        }
        for (Team other : Team.values()) if (desk == null) desk = able(other, type);
        for (Team other : Team.values()) if (desk == null) desk = able(other, null);
        return desk;
    }

    private @Nullable TeamDesk able(Team team, @Nullable ExceptionType type) {
        TeamDesk desk = desks.get(team);
        return desk != null && desk.canWork(type) ? desk : null;
    }

    private void begin(Chore chore, int person, long startsAtMillis) {
        TeamDesk desk = chore.desk;
        if (desk == null) throw new IllegalStateException("work that lies nowhere: " + chore.number);
        Ticket ticket = chore.ticket;
        long about = ticket != null && ticket.order() != null ? ticket.order().number() : chore.number;
        long kind = ticket == null ? 0 : ticket.type().name().hashCode();
        double millis = desk.work().handlingMillis().sample(here.draws().on(about * 31 + kind, Purpose.TICKET));
        chore.workMillis = Math.max(0, (long) millis);
        chore.endsAtMillis = desk.work().hours().finishMillis(startsAtMillis, chore.workMillis);
        here.kernel().at(chore.endsAtMillis, doneHandler, chore.number);
    }

    private void done(int number) {
        Chore chore = chores.get(number);
        if (chore == null || chore.person < 0 || chore.endsAtMillis != here.nowMillis()) return; // taken back meanwhile
        TeamDesk desk = chore.desk;
        if (desk == null) return;
        Worker worker = new Worker(desk.team(), chore.person, chore.startsAtMillis);
        chores.remove(number);
        desk.leave(chore, here.nowMillis());
        Ticket ticket = chore.ticket;
        if (ticket == null) {
            warehouses[chore.node].count(chore.product);
            return;
        }
        if (byTicket.get(ticket.number()) == null) return; // closed while it was worked on
        byTicket.remove(ticket.number());
        report(chore, ticket, worker, desk.work().hourCostCents());
    }

    private void report(Chore chore, Ticket ticket, Worker worker, long hourCostCents) {
        long costCents = Math.round(chore.workMillis * (double) hourCostCents / 3_600_000);
        PeopleEvent event = ticket.type() == ExceptionType.COST_APPROVAL
                ? new PeopleEvent.ApprovalAnswered(
                        ticket, worker, worthIt(ticket, chore.extraCents), costCents, here.nowMillis())
                : new PeopleEvent.TicketResolved(ticket, worker, chore.workMillis, costCents, here.nowMillis());
        here.happened(event);
        (ticket.owner() == Team.FINANCE ? here.lines().finance() : here.lines().customerCare())
                .send(event, ticket.number(), -1);
    }

    /** Finance agrees as long as the shipment still earns more than it costs with the extra postage. */
    private boolean worthIt(Ticket ticket, long extraCents) {
        Shipment shipment = ticket.shipment();
        if (shipment == null) return false;
        long marginCents = shipment.goodsCents() - shipment.postageCents() - shipment.handlingCents();
        for (int line = 0; line < shipment.unitsByLine().length; line++) {
            Product product = here.network().products().get(shipment.order().product(line));
            marginCents -= shipment.unitsByLine()[line] * product.costCents();
        }
        return marginCents > extraCents;
    }
}
