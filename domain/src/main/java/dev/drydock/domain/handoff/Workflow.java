package dev.drydock.domain.handoff;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The declared workflow: every handoff with its owner, and where each kind of exception goes.
 *
 * @param handoffs in the order they were declared; names are unique
 * @param routes one for each type of exception
 */
public record Workflow(String name, List<Handoff> handoffs, Map<ExceptionType, ExceptionRoute> routes) {
    /** No declared handoffs; exceptions go to the owner of their type and stay there. */
    public static final Workflow NONE = new Workflow("none", List.of(), Map.of());

    public Workflow {
        handoffs = List.copyOf(handoffs);
        Map<ExceptionType, ExceptionRoute> all = new EnumMap<>(ExceptionType.class);
        for (ExceptionType type : ExceptionType.values()) {
            ExceptionRoute declared = routes.get(type);
            all.put(type, declared != null ? declared : usual(type));
        }
        routes = java.util.Collections.unmodifiableMap(all);
    }

    public ExceptionRoute route(ExceptionType type) {
        ExceptionRoute route = routes.get(type);
        if (route == null) throw new IllegalStateException("every type has its route: " + type);
        return route;
    }

    private static ExceptionRoute usual(ExceptionType type) {
        return new ExceptionRoute(
                type,
                ExceptionRoute.Severity.SOFT,
                type.owner(),
                type.owner(),
                0,
                type.owner(),
                "runbooks/" + type.label() + ".md");
    }
}
