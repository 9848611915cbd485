package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import java.util.List;

/** A workflow: every handoff with its owner, the queues work waits in, and where each kind of exception goes. */
final class WorkflowForm extends Form<Filled> {
    /** A file of its own. */
    static final WorkflowForm DOCUMENT = new WorkflowForm(true);

    /** What a world or scenario lays over a workflow, or writes out. */
    static final WorkflowForm PART = new WorkflowForm(false);

    final Field<String> name;
    final Field<Roster<Filled>> queues = optional(
            "queues",
            Named.of("queue", Partly.of(HandoffForms.QUEUE)),
            "{}",
            "Where work waits.",
            "{pick: {}, checkout: {limit: 400, shed: [new]}}");
    final Field<Roster<Filled>> handoffs = optional(
            "handoffs",
            Named.of("handoff", Partly.of(HandoffForms.HANDOFF)),
            "{}",
            "Every handoff, in the order of an order's life.",
            "{}");
    final Field<Roster<Filled>> exceptions = optional(
            "exceptions",
            Named.of("exception type", Partly.of(HandoffForms.ROUTE)),
            "{}",
            "Where each type of exception goes; a type that is left out stays with its usual owner.",
            "{short-pick: {severity: soft, owner: fulfilment-ops, fallback: platform, window: 4 h, escalateTo: revenue-ops}}");

    private WorkflowForm(boolean document) {
        super(
                document ? "workflow file" : "workflow",
                "Every handoff with its owner, and where each kind of exception goes.");
        name = document
                ? required("name", Scalars.NAME, "Name by which worlds and scenarios use it.", "standard")
                : maybe("name", Scalars.NAME, "Name of the changed workflow; else that of the scenario.", "pilot");
        if (document) {
            required("apiVersion", Header.VERSION, "Version of the format.", Header.API_VERSION);
            required("kind", Header.kind("Workflow"), "What the document is.", "Workflow");
            maybe("title", Scalars.TEXT, "What it is, in a line.", "From cart to refund");
            maybe("story", Scalars.TEXT, "Where it comes from and when to use it.", "'The usual one.'");
        }
        maybe(
                "use",
                Reference.to("workflow"),
                "Another workflow, by name or as a file beside this one; what is written here is laid over it.",
                "standard");
    }

    /** Queues that handoffs name must be there, and exceptions must be of types that exist. */
    @Override
    protected void check(Filled filled, Problems problems) {
        Roster<Filled> waiting = filled.or(queues, Roster.empty());
        for (Roster.Entry<Filled> entry : filled.or(handoffs, Roster.empty()).entries()) {
            Filled handoff = entry.value();
            Reference queue = handoff == null ? null : handoff.find(HandoffForms.HANDOFF.queue);
            if (queue != null) waiting.resolve(queue, "queue", problems);
        }
        List<String> types = ExceptionType.labels();
        for (Roster.Entry<Filled> entry : filled.or(exceptions, Roster.empty()).entries())
            if (!types.contains(entry.name())) problems.unknown(entry.at(), "exception type", entry.name(), types);
    }

    @Override
    protected Filled build(Filled filled, Problems problems) {
        return filled;
    }
}
