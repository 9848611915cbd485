package dev.drydock.simulator.world;

import dev.drydock.domain.decision.RecoveryDecision;
import dev.drydock.domain.event.PeopleEvent;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.scenario.World.TeamWork;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The people of each team at their desks: tickets are worked in order of arrival, in office hours. A team without a desk works nothing. */
final class TeamDesks {
    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final OrderTable<Job> jobs = new OrderTable<>();
    private final OrderTable<Job> byTicket = new OrderTable<>();
    private final Map<Team, Station> desks = new EnumMap<>(Team.class);
    private int nextJob;

    /** One thing to do: a ticket, an approval, or counting a shelf. */
    private static final class Job {
        final int number;
        final Team team;
        final @Nullable Ticket ticket;
        final long extraCents;
        final int node;
        final int product;
        long workMillis;
        boolean closed;

        Job(int number, Team team, @Nullable Ticket ticket, long extraCents, int node, int product) {
            this.number = number;
            this.team = team;
            this.ticket = ticket;
            this.extraCents = extraCents;
            this.node = node;
            this.product = product;
        }
    }

    TeamDesks(Surroundings here, Warehouse[] warehouses) {
        this.here = here;
        this.warehouses = warehouses;
        int done = here.kernel().register(this::done);
        for (Map.Entry<Team, TeamWork> entry : here.world().teams().entrySet()) {
            TeamWork work = entry.getValue();
            desks.put(
                    entry.getKey(),
                    new Station(here.kernel(), work.hours(), work.people(), done, (job, waited) -> begin(job)));
        }
    }

    void raise(Ticket ticket) {
        join(new Job(nextJob++, ticket.owner(), ticket, 0, -1, -1));
    }

    void askForApproval(RecoveryDecision.RequestApproval request) {
        join(new Job(nextJob++, Team.FINANCE, request.ticket(), request.extraCents(), -1, -1));
    }

    void close(Ticket ticket) {
        Job job = byTicket.get(ticket.number());
        if (job != null) job.closed = true;
    }

    void count(int node, int product) {
        join(new Job(nextJob++, Team.FULFILMENT_OPS, null, 0, node, product));
    }

    /** Tickets waiting with a team. */
    int waiting(Team team) {
        Station desk = desks.get(team);
        return desk == null ? 0 : desk.queued();
    }

    private void join(Job job) {
        Station desk = desks.get(job.team);
        if (desk == null) return;
        jobs.put(job.number, job);
        if (job.ticket != null) byTicket.put(job.ticket.number(), job);
        desk.join(job.number);
    }

    private long begin(int number) {
        Job job = jobs.require(number);
        if (job.closed) return 0;
        TeamWork work = work(job.team);
        Ticket ticket = job.ticket;
        long about = ticket != null && ticket.order() != null ? ticket.order().number() : number;
        long kind = ticket == null ? 0 : ticket.type().name().hashCode();
        double millis = work.handlingMillis().sample(here.draws().on(about * 31 + kind, Purpose.TICKET));
        job.workMillis = Math.max(0, (long) millis);
        return job.workMillis;
    }

    private void done(int number) {
        Job job = jobs.require(number);
        Station desk = desks.get(job.team);
        if (desk != null) desk.leave();
        jobs.remove(number);
        Ticket ticket = job.ticket;
        if (ticket == null) {
            warehouses[job.node].count(job.product);
            return;
        }
        byTicket.remove(ticket.number());
        if (job.closed) return;
        long costCents = Math.round(job.workMillis * (double) work(job.team).hourCostCents() / 3_600_000);
        PeopleEvent event = ticket.type() == ExceptionType.COST_APPROVAL
                ? new PeopleEvent.ApprovalAnswered(ticket, worthIt(ticket, job.extraCents), costCents, here.nowMillis())
                : new PeopleEvent.TicketResolved(ticket, job.workMillis, costCents, here.nowMillis());
        here.happened(event);
        here.lines().storefront().send(event, ticket.number(), -1);
    }

    private TeamWork work(Team team) {
        TeamWork work = here.world().teams().get(team);
        if (work == null) throw new IllegalStateException("no such team in this world: " + team);
        return work;
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
