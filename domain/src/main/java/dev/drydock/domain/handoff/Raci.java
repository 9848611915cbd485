package dev.drydock.domain.handoff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who does what, made from a workflow: a row for each handoff, then one for each type of exception, a column for each team. In each row one team
 * is accountable (A): it has the last word when the work is not done. Who does it is responsible (R), who steps in is consulted (C) as fallback, the others
 * that hear of it are informed (I).
 *
 * @param rows handoffs in the order of the workflow, then exception types
 */
public record Raci(List<Row> rows) {

    /** What a team has to do with a piece of work. */
    public enum Role {
        RESPONSIBLE,
        ACCOUNTABLE,
        CONSULTED,
        INFORMED;

        /** Its letter in the matrix. */
        public char letter() {
            return name().charAt(0);
        }
    }

    /**
     * @param exception whether it is a type of exception; else a handoff
     * @param roles what each team has to do with it, empty for one that has nothing to do with it
     */
    public record Row(String name, String meaning, boolean exception, Map<Team, List<Role>> roles) {
        public Row {
            Map<Team, List<Role>> copy = new EnumMap<>(Team.class);
            for (Team team : Team.values()) copy.put(team, List.copyOf(roles.getOrDefault(team, List.of())));
            roles = java.util.Collections.unmodifiableMap(copy);
        }

        /** What a team has to do with it, as letters: {@code A/R}, {@code C}, or nothing. */
        public String letters(Team team) {
            StringBuilder letters = new StringBuilder();
            for (Role role : roles.getOrDefault(team, List.of()))
                letters.append(letters.length() == 0 ? "" : "/").append(role.letter());
            return letters.toString();
        }

        /** The one team that has the last word. */
        public Team accountable() {
            for (Map.Entry<Team, List<Role>> entry : roles.entrySet())
                if (entry.getValue().contains(Role.ACCOUNTABLE)) return entry.getKey();
            throw new IllegalStateException("nobody is accountable for " + name);
        }
    }

    public Raci {
        rows = List.copyOf(rows);
    }

    /**
     * The matrix of a workflow. A handoff's owner does the work and answers for it; the fallback is consulted, and the owner of its exception informed. An
     * exception's owner does the work, the team it is escalated to answers for it, the fallback is consulted, and for a hard one revenue operations
     * and customer care are informed.
     */
    public static Raci of(Workflow workflow) {
        List<Row> rows = new ArrayList<>();
        for (Handoff handoff : workflow.handoffs()) rows.add(row(handoff, workflow.route(handoff.exceptionRoute())));
        for (ExceptionType type : ExceptionType.values()) rows.add(row(workflow.route(type)));
        return new Raci(rows);
    }

    private static Row row(Handoff handoff, ExceptionRoute route) {
        Map<Team, List<Role>> roles = new EnumMap<>(Team.class);
        give(roles, handoff.owner(), Role.ACCOUNTABLE);
        give(roles, handoff.owner(), Role.RESPONSIBLE);
        inform(roles, handoff.fallback(), Role.CONSULTED);
        inform(roles, route.owner(), Role.INFORMED);
        return new Row(handoff.name(), handoff.meaning(), false, roles);
    }

    private static Row row(ExceptionRoute route) {
        Map<Team, List<Role>> roles = new EnumMap<>(Team.class);
        give(roles, route.escalateTo(), Role.ACCOUNTABLE);
        give(roles, route.owner(), Role.RESPONSIBLE);
        inform(roles, route.fallback(), Role.CONSULTED);
        if (route.severity() == ExceptionRoute.Severity.HARD) {
            inform(roles, Team.REVENUE_OPS, Role.INFORMED);
            inform(roles, Team.CUSTOMER_CARE, Role.INFORMED);
        }
        return new Row(route.type().label(), route.type().meaning(), true, roles);
    }

    private static void give(Map<Team, List<Role>> roles, Team team, Role role) {
        roles.computeIfAbsent(team, any -> new ArrayList<>()).add(role);
    }

    /** A lesser role goes to those that have none yet. */
    private static void inform(Map<Team, List<Role>> roles, Team team, Role role) {
        if (!roles.containsKey(team)) give(roles, team, role);
    }
}
