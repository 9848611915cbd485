package dev.drydock.domain.kpi;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.order.NumberSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Exceptions by type and owner: how many, how many still open, how often a person worked one. */
@SuppressWarnings("EnumOrdinal") // indexes of tables made from the same values, and never stored
final class ExceptionDesk {
    private static final ExceptionType[] TYPES = ExceptionType.values();
    private static final Team[] TEAMS = Team.values();

    private final CaseFile cases;
    private final HourlyLevel openSeries;
    private final NumberSet seen = new NumberSet();
    private final NumberSet open = new NumberSet();
    private final long[][] raisedByTypeAndTeam = new long[TYPES.length][TEAMS.length];
    private final long[][] openByTypeAndTeam = new long[TYPES.length][TEAMS.length];
    private final long[] labourByType = new long[TYPES.length];
    private long touches;

    ExceptionDesk(CaseFile cases, long startMillis) {
        this.cases = cases;
        this.openSeries = new HourlyLevel(startMillis);
    }

    /** A ticket or a request for approval; one number is one exception, however often it is raised. */
    void raised(Ticket ticket, long nowMillis) {
        if (!open.add(ticket.number())) return;
        openByTypeAndTeam[ticket.type().ordinal()][ticket.owner().ordinal()]++;
        if (seen.add(ticket.number()))
            raisedByTypeAndTeam[ticket.type().ordinal()][ticket.owner().ordinal()]++;
        openSeries.set(open.size(), nowMillis);
    }

    void worked(Ticket ticket, long costCents, long atMillis) {
        if (ticket.order() == null ? cases.counts(ticket.raisedAtMillis()) : cases.counts(ticket.order())) touches++;
        labourByType[ticket.type().ordinal()] += costCents;
        closed(ticket, atMillis);
    }

    void closed(Ticket ticket, long atMillis) {
        if (!open.remove(ticket.number())) return;
        openByTypeAndTeam[ticket.type().ordinal()][ticket.owner().ordinal()]--;
        openSeries.set(open.size(), atMillis);
    }

    boolean knows(Ticket ticket) {
        return seen.contains(ticket.number());
    }

    List<RunFigures.ExceptionCount> counts() {
        List<RunFigures.ExceptionCount> counts = new ArrayList<>();
        for (ExceptionType type : TYPES)
            for (Team team : TEAMS) {
                long raised = raisedByTypeAndTeam[type.ordinal()][team.ordinal()];
                if (raised > 0)
                    counts.add(new RunFigures.ExceptionCount(
                            type, team, raised, openByTypeAndTeam[type.ordinal()][team.ordinal()]));
            }
        return counts;
    }

    long labourCents(ExceptionType type) {
        return labourByType[type.ordinal()];
    }

    void report(Map<Kpi, Double> kpis) {
        Ratio.report(Kpi.MANUAL_TOUCHES, 1000 * touches, cases.counted(), kpis);
    }

    void series(int hours, List<RunFigures.HourlySeries> out) {
        out.add(openSeries.series("tickets open", "tickets", hours));
    }
}
