package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Document;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads scenario, world, policy and workflow files: the whole thing, or every problem it has. Never throws for what a file says. */
public final class ScenarioReader {
    private final Catalogue catalogue;

    public ScenarioReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Reads a scenario by the name of a shipped one, by its file or by its folder. */
    public Reading read(String nameOrPath) {
        Document document = catalogue.find(nameOrPath).orElse(null);
        return document == null ? new Reading.Rejected(List.of(notThere(nameOrPath))) : read(document);
    }

    /** Reads a scenario. */
    public Reading read(Document document) {
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree.Mapping tree = mapping(library.load(document), problems);
        String kind = Library.kind(tree);
        Scenario scenario = null;
        if (tree != null && (kind.equals("World") || kind.equals("Policy") || kind.equals("Workflow")))
            problems.add(tree.at(), "this is a " + kind, "a Scenario");
        else if (tree != null) scenario = new ScenarioAssembly(document, tree, library, problems).scenario();
        return scenario == null || !problems.isEmpty()
                ? new Reading.Rejected(problems.sorted())
                : new Reading.Ready(scenario);
    }

    /** Every problem of a scenario, world, policy or workflow file; empty when there is none. */
    public List<Problem> check(String nameOrPath) {
        Document document = catalogue
                .find(nameOrPath)
                .or(() -> catalogue.world(nameOrPath))
                .or(() -> catalogue.policy(nameOrPath))
                .or(() -> catalogue.workflow(nameOrPath))
                .orElse(null);
        if (document == null) return List.of(notThere(nameOrPath));
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree.Mapping tree = mapping(library.load(document), problems);
        if (tree == null) return problems.sorted();
        String kind = Library.kind(tree);
        if (kind.equals("World")) new WorldReader(document.folder(), library, problems).check(tree);
        else if (kind.equals("Policy")) new PolicyReader(library, document.folder(), problems).document(tree);
        else if (kind.equals("Workflow")) new WorkflowReader(library, document.folder(), problems).document(tree);
        else new ScenarioAssembly(document, tree, library, problems).scenario();
        return problems.sorted();
    }

    /** A shipped policy, or one in a file. */
    public Policy policy(String nameOrPath) throws ProblemsFound {
        Document document = catalogue
                .policy(nameOrPath)
                .or(() -> catalogue.find(nameOrPath))
                .orElse(null);
        if (document == null)
            throw new ProblemsFound(List.of(notThere(nameOrPath, "there is no such policy", catalogue.policies())));
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree.Mapping tree = mapping(library.load(document), problems);
        PolicyDraft draft = tree == null ? null : new PolicyReader(library, document.folder(), problems).document(tree);
        Policy policy = draft == null ? null : draft.policy();
        if (policy == null || !problems.isEmpty()) throw new ProblemsFound(problems.sorted());
        return policy;
    }

    /** The workflow of a scenario, a shipped workflow, or one in a file. */
    public Workflow workflow(String nameOrPath) throws ProblemsFound {
        Document document = catalogue
                .find(nameOrPath)
                .or(() -> catalogue.workflow(nameOrPath))
                .orElse(null);
        if (document == null) {
            List<String> names = new ArrayList<>(catalogue.workflows());
            names.addAll(catalogue.shippedNames());
            throw new ProblemsFound(List.of(
                    notThere(nameOrPath, "there is no such scenario or workflow, shipped or in a file", names)));
        }
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree.Mapping tree = mapping(library.load(document), problems);
        Workflow workflow = null;
        if (Library.kind(tree).equals("Workflow") && tree != null) {
            WorkflowReader.Draft draft = new WorkflowReader(library, document.folder(), problems).document(tree);
            if (draft != null) workflow = draft.workflow();
        } else if (tree != null) {
            Scenario scenario = new ScenarioAssembly(document, tree, library, problems).scenario();
            if (scenario != null) workflow = scenario.workflow();
        }
        if (workflow == null || !problems.isEmpty()) throw new ProblemsFound(problems.sorted());
        return workflow;
    }

    private Problem notThere(String nameOrPath) {
        return notThere(nameOrPath, "there is no such file, folder or shipped scenario", catalogue.shippedNames());
    }

    private static Problem notThere(String nameOrPath, String message, List<String> names) {
        String expected = "a path, or one of " + String.join(", ", names);
        return new Problem(nameOrPath, 1, 1, "", message, expected, NearestName.of(nameOrPath, names));
    }

    private static Tree.@Nullable Mapping mapping(@Nullable Tree tree, Problems problems) {
        if (tree instanceof Tree.Mapping mapping) return mapping;
        if (tree != null)
            problems.add(tree.at(), "found " + tree.kind(), "a document that begins with apiVersion and kind");
        return null;
    }
}
