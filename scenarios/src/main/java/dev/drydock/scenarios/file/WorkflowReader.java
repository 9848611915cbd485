package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.order.Cohort;
import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Tree;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads workflows: shipped ones, those in files, and those that a world or scenario writes out or lays over another. */
final class WorkflowReader {
    private static final String NONE = "none";

    private final Library library;
    private final Folder beside;
    private final Problems problems;

    /**
     * A workflow as written.
     *
     * @param workflow null when something is wrong with it
     * @param tree what it was read from; null when nothing is declared
     * @param shed who is turned away first, to be found among channels and cohorts
     */
    record Draft(@Nullable Workflow workflow, Tree.@Nullable Mapping tree, List<Reference> shed) {
        static final Draft UNDECLARED = new Draft(Workflow.NONE, null, List.of());

        /** Those that are turned away first must be channels of the world, or cohorts. */
        void checkNames(WorldDraft world, Problems problems) {
            List<String> names = new ArrayList<>(world.channels().names());
            for (Cohort cohort : Cohort.values()) names.add(cohort.name().toLowerCase(Locale.ROOT));
            for (Reference name : shed)
                if (!names.contains(name.name())) problems.unknown(name.at(), "channel or cohort", name.name(), names);
        }
    }

    WorkflowReader(Library library, Folder beside, Problems problems) {
        this.library = library;
        this.beside = beside;
        this.problems = problems;
    }

    /** A whole file. */
    @Nullable
    Draft document(Tree.Mapping file) {
        return read(library.withUsed(file, beside, "Workflow"), WorkflowForm.DOCUMENT, NONE);
    }

    /** What a world says with what its scenario says laid over it; null when it cannot be read at all. */
    @Nullable
    Draft choice(@Nullable Tree world, @Nullable Tree scenario, String scenarioName) {
        Tree choice =
                world == null ? scenario : scenario == null ? world : new WorkflowChoice().overlay(world, scenario);
        if (choice == null) return Draft.UNDECLARED;
        if (choice instanceof Tree.Scalar scalar) {
            if (scalar.text().equals(NONE)) return Draft.UNDECLARED;
            return read(
                    library.workflow(new Reference(scalar.text(), scalar.at()), beside), WorkflowForm.DOCUMENT, NONE);
        }
        if (choice instanceof Tree.Mapping mapping)
            return read(library.withUsed(mapping, beside, "Workflow"), WorkflowForm.PART, scenarioName);
        problems.add(choice.at(), "found " + choice.kind(), new WorkflowChoice().label());
        return null;
    }

    private @Nullable Draft read(Tree.@Nullable Mapping tree, WorkflowForm form, String usualName) {
        if (tree == null) return null;
        int before = problems.count();
        Filled filled = form.fill(tree, problems);
        if (filled == null) return null;
        checkRunbooks(form, filled);
        List<Reference> shed = new ArrayList<>();
        for (Roster.Entry<Filled> entry : filled.or(form.queues, Roster.empty()).entries()) {
            Filled queue = entry.value();
            if (queue != null) shed.addAll(queue.or(HandoffForms.QUEUE.shed, List.of()));
        }
        if (problems.count() > before) return new Draft(null, tree, shed);
        Workflow workflow = new Workflow(filled.or(form.name, usualName), handoffs(form, filled), routes(form, filled));
        return new Draft(workflow, tree, shed);
    }

    private void checkRunbooks(WorkflowForm form, Filled filled) {
        for (Roster.Entry<Filled> entry :
                filled.or(form.exceptions, Roster.empty()).entries()) {
            Filled route = entry.value();
            Reference runbook = route == null ? null : route.find(HandoffForms.ROUTE.runbook);
            if (runbook != null && !library.hasRunbook(runbook.name())) library.fileBeside(runbook, beside);
        }
    }

    private static List<Handoff> handoffs(WorkflowForm form, Filled filled) {
        HandoffForms.HandoffForm part = HandoffForms.HANDOFF;
        Roster<Filled> queues = filled.get(form.queues);
        List<Handoff> handoffs = new ArrayList<>();
        for (Roster.Entry<Filled> entry : filled.get(form.handoffs).entries()) {
            Filled handoff = WorldDraft.value(entry);
            handoffs.add(new Handoff(
                    entry.name(),
                    handoff.get(part.meaning),
                    handoff.get(part.per),
                    handoff.get(part.trigger),
                    handoff.get(part.signals),
                    handoff.get(part.failures),
                    handoff.get(part.source),
                    handoff.get(part.destination),
                    handoff.get(part.owner),
                    handoff.get(part.fallback),
                    handoff.get(part.rule),
                    queue(queues, handoff.get(part.queue).name()),
                    handoff.get(part.exceptionRoute),
                    handoff.get(part.check),
                    handoff.get(part.outcome),
                    handoff.get(part.reports),
                    handoff.get(part.objective),
                    handoff.find(part.work)));
        }
        return handoffs;
    }

    private static Handoff.Queue queue(Roster<Filled> queues, String name) {
        Filled queue = WorldDraft.value(queues.entries().get(queues.indexOf(name)));
        return new Handoff.Queue(
                name,
                queue.get(HandoffForms.QUEUE.limit),
                queue.get(HandoffForms.QUEUE.shed).stream().map(Reference::name).toList());
    }

    private static Map<ExceptionType, ExceptionRoute> routes(WorkflowForm form, Filled filled) {
        HandoffForms.RouteForm part = HandoffForms.ROUTE;
        Map<ExceptionType, ExceptionRoute> routes = new EnumMap<>(ExceptionType.class);
        Roster<Filled> written = filled.get(form.exceptions);
        for (ExceptionType type : ExceptionType.values()) {
            int index = written.indexOf(type.label());
            if (index < 0) continue;
            Filled route = WorldDraft.value(written.entries().get(index));
            Reference runbook = route.find(part.runbook);
            routes.put(
                    type,
                    new ExceptionRoute(
                            type,
                            route.get(part.severity),
                            route.get(part.owner),
                            route.get(part.fallback),
                            route.get(part.window),
                            route.get(part.escalateTo),
                            runbook == null ? "runbooks/" + type.label() + ".md" : runbook.name()));
        }
        return routes;
    }
}
