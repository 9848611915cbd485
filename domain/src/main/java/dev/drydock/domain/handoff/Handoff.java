package dev.drydock.domain.handoff;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One handoff of the workflow, as declared: work begins with its trigger, crosses from one system to another, and is done when a signal of
 * it is seen. Event names are those of the event stream ({@code order.placed}).
 *
 * @param meaning for a person, in a line
 * @param per what one piece of work is about; pieces are told apart by its number
 * @param trigger name of the event or decision that begins it
 * @param signals names of the events or decisions that end it well
 * @param failures names of the events that say that it failed; it stays open
 * @param fallback who owns it when the owner cannot
 * @param rule what decides in it: a policy section or a rule by name
 * @param queue where its work waits
 * @param exceptionRoute what is raised, and so who is called, when it fails or takes too long
 * @param check what is looked at to say that it went well
 * @param outcome what is expected to come of it
 * @param reports key of the figure by which it is reported
 * @param objectiveMillis within which it should be done
 * @param work people who do it, when it is work of people that this declaration adds; else null
 */
public record Handoff(
        String name,
        String meaning,
        Subject per,
        String trigger,
        List<String> signals,
        List<String> failures,
        BusinessSystem source,
        BusinessSystem destination,
        Team owner,
        Team fallback,
        String rule,
        Queue queue,
        ExceptionType exceptionRoute,
        String check,
        String outcome,
        String reports,
        long objectiveMillis,
        @Nullable Work work) {
    public Handoff {
        signals = List.copyOf(signals);
        failures = List.copyOf(failures);
    }

    /** What a piece of work is about. A cart has the number that its order will have. */
    public enum Subject {
        CART,
        ORDER,
        SHIPMENT,
        /** A node's stock record. */
        NODE,
        /** An exception, by the number of its ticket. */
        TICKET
    }

    /**
     * @param limit pieces of work at most; 0: no limit
     * @param shed who is turned away first when it is full, least important first; names of channels and cohorts
     */
    public record Queue(String name, int limit, List<String> shed) {
        public Queue {
            shed = List.copyOf(shed);
        }
    }

    /** @param handlingMillis mean time of one piece of work */
    public record Work(Team team, long handlingMillis) {}
}
