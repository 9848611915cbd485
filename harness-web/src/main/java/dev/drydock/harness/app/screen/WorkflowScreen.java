package dev.drydock.harness.app.screen;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Raci;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;

/** A workflow on a screen: its handoffs and exception routes, or its matrix of who does what. */
public final class WorkflowScreen {
    private static final long MINUTE_MILLIS = 60_000;
    private static final long HOUR_MILLIS = 60 * MINUTE_MILLIS;
    private static final long DAY_MILLIS = 24 * HOUR_MILLIS;

    private WorkflowScreen() {}

    /** Handoffs in the order of an order's life, then where each type of exception goes. */
    public static String of(Workflow workflow) {
        StringBuilder text = new StringBuilder("Workflow " + workflow.name() + "\n\n");
        if (workflow.handoffs().isEmpty()) text.append("No handoffs are declared.\n");
        else text.append(handoffs(workflow));
        return text.append('\n').append(exceptions(workflow)).toString();
    }

    private static Table handoffs(Workflow workflow) {
        Table table = new Table("lllllllr")
                .row("handoff", "from", "to", "owner", "fallback", "queue", "when it fails", "objective");
        for (Handoff handoff : workflow.handoffs())
            table.row(
                    handoff.name(),
                    handoff.source().label(),
                    handoff.destination().label(),
                    handoff.owner().label(),
                    handoff.fallback().label(),
                    handoff.queue().name(),
                    handoff.exceptionRoute().label(),
                    duration(handoff.objectiveMillis()));
        return table;
    }

    private static Table exceptions(Workflow workflow) {
        Table table =
                new Table("lllllrl").row("exception", "", "owner", "fallback", "escalated to", "after", "runbook");
        for (ExceptionRoute route : workflow.routes().values())
            table.row(
                    route.type().label(),
                    route.severity() == ExceptionRoute.Severity.HARD ? "hard" : "soft",
                    route.owner().label(),
                    route.fallback().label(),
                    route.windowMillis() == 0 ? "" : route.escalateTo().label(),
                    route.windowMillis() == 0 ? "never" : duration(route.windowMillis()),
                    route.runbook());
        return table;
    }

    /** A row for each handoff and exception type, a column for each team. */
    public static String of(Raci raci, String workflow) {
        Team[] teams = Team.values();
        Table table = new Table("l".repeat(teams.length + 1));
        String[] head = new String[teams.length + 1];
        head[0] = "";
        for (int i = 0; i < teams.length; i++) head[i + 1] = teams[i].label();
        table.row(head);
        for (Raci.Row row : raci.rows()) {
            String[] cells = new String[teams.length + 1];
            cells[0] = row.exception() ? "! " + row.name() : row.name();
            for (int i = 0; i < teams.length; i++) cells[i + 1] = row.letters(teams[i]);
            table.row(cells);
        }
        return "Workflow " + workflow
                + ": who does what (R), answers for it (A), steps in (C), is told (I); ! an exception\n\n" + table;
    }

    /** In the largest unit that makes a whole number of it. */
    private static String duration(long millis) {
        if (millis % DAY_MILLIS == 0) return millis / DAY_MILLIS + " d";
        if (millis % HOUR_MILLIS == 0) return millis / HOUR_MILLIS + " h";
        if (millis % MINUTE_MILLIS == 0) return millis / MINUTE_MILLIS + " min";
        return millis / 1000 + " s";
    }
}
