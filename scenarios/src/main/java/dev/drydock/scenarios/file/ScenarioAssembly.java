package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.network.Promotion;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.catalogue.Document;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.scenario.CatalogueChange;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts one scenario together: its world, demand, faults and policies are each read as far as they can be, then checked against each
 * other, and only when nothing is wrong become records.
 */
final class ScenarioAssembly {
    private static final ScenarioForm FORM = ScenarioForm.FORM;

    private final Document document;
    private final Tree.Mapping tree;
    private final Library library;
    private final Problems problems;
    private final Fingerprint fingerprint = new Fingerprint();

    ScenarioAssembly(Document document, Tree.Mapping tree, Library library, Problems problems) {
        this.document = document;
        this.tree = tree;
        this.library = library;
        this.problems = problems;
    }

    /** The scenario, or null when problems were added. */
    @Nullable
    Scenario scenario() {
        WorldReader worlds = new WorldReader(document.folder(), library, problems);
        Tree.Mapping worldTree = worlds.tree(tree);
        WorldDraft world = worldTree == null ? null : worlds.draft(worldName(), worldTree, WorldForm.PART, fingerprint);
        Filled filled = FORM.fill(tree, problems);
        if (filled == null) return null;

        Filled demand = demand(worldTree, filled);
        List<PolicyDraft> policies = policies(filled);
        WorkflowReader.Draft workflow = new WorkflowReader(library, document.folder(), problems)
                .choice(
                        worldTree == null ? null : worldTree.get("workflow"),
                        filled.find(FORM.workflow),
                        filled.or(FORM.name, ""));
        if (world == null || worldTree == null) return null;

        List<Fault> faults = new FaultChain(filled.or(FORM.faults, Roster.empty()), problems).resolve(world);
        for (PolicyDraft policy : policies) policy.checkNames(world, problems);
        if (workflow != null) workflow.checkNames(world, problems);
        DemandReader orders = new DemandReader(world, problems);
        Demand.Basket basket = demand == null ? null : orders.basket(demand, promotionDrafts(filled));
        if (!problems.isEmpty() || demand == null || basket == null) return null;
        if (workflow == null || workflow.workflow() == null) return null;

        World built = world.world(promotions(filled));
        for (PolicyDraft policy : policies) policy.checkConditions(built.network(), problems);
        DemandReader.Read read = orders.demand(demand, basket, built.network(), document.folder(), filled, fingerprint);
        List<CatalogueChange> changes =
                CatalogueChangeForm.resolve(filled.or(FORM.catalogue, Roster.empty()), built.network(), problems);
        if (read == null || !problems.isEmpty()) return null;

        fingerprint.add(tree).add(worldTree);
        for (PolicyDraft policy : policies) fingerprint.add(policy.tree());
        if (workflow.tree() != null) fingerprint.add(workflow.tree());
        return scenario(filled, built, read, faults, policies, workflow.workflow(), changes);
    }

    private Scenario scenario(
            Filled filled,
            World world,
            DemandReader.Read read,
            List<Fault> faults,
            List<PolicyDraft> drafts,
            Workflow workflow,
            List<CatalogueChange> changes) {
        List<Policy> policies = new ArrayList<>();
        for (PolicyDraft draft : drafts) policies.add(draft.sound());
        boolean compares = policies.size() > 1;
        return new Scenario(
                filled.get(FORM.name),
                filled.get(FORM.title),
                filled.get(FORM.story),
                read.startMillis(),
                read.lengthMillis(),
                filled.get(FORM.warmUp),
                world,
                read.demand(),
                faults,
                policies,
                policies.get(0).name(),
                policies.get(compares ? 1 : 0).name(),
                filled.get(FORM.seed),
                filled.get(FORM.replications),
                filled.get(FORM.expectations),
                fingerprint.hex(),
                workflow,
                changes);
    }

    private String worldName() {
        if (tree.get("use") instanceof Tree.Scalar use) return use.text();
        return tree.get("name") instanceof Tree.Scalar name ? name.text() : "world";
    }

    /** The scenario's demand laid over that of its world. */
    private @Nullable Filled demand(Tree.@Nullable Mapping world, Filled scenario) {
        Tree usual = world == null ? null : world.get("demand");
        Tree own = scenario.find(FORM.demand);
        Tree both = usual == null || own == null ? null : DemandForm.FORM.overlay(usual, own);
        Tree whole = both != null ? both : own != null ? own : usual;
        if (whole == null) {
            if (world != null)
                problems.add(scenario.at(), "there is no demand", "demand: {curve: {ordersPerDay: 1800}}");
            return null;
        }
        Filled demand = DemandForm.FORM.fill(whole, problems);
        if (demand == null) return null;
        if (demand.has(DemandForm.FORM.curve) && !scenario.has(FORM.length))
            problems.add(scenario.at(), "missing field 'length' in scenario", "length: 7 d");
        Reference replay = demand.find(DemandForm.FORM.replay);
        if (replay != null) library.fileBeside(replay, document.folder());
        return demand;
    }

    private List<PolicyDraft> policies(Filled filled) {
        ScenarioForm.Policies chosen = filled.find(FORM.policies);
        return chosen == null
                ? List.of()
                : new PolicyReader(library, document.folder(), problems).choices(chosen.all());
    }

    private static List<PromotionForm.Draft> promotionDrafts(Filled filled) {
        List<PromotionForm.Draft> drafts = new ArrayList<>();
        for (Roster.Entry<PromotionForm.Draft> entry :
                filled.or(FORM.promotions, Roster.empty()).entries()) {
            PromotionForm.Draft draft = entry.value();
            if (draft != null) drafts.add(draft);
        }
        return drafts;
    }

    private static List<Promotion> promotions(Filled filled) {
        long startMillis = filled.get(FORM.start);
        List<Promotion> promotions = new ArrayList<>();
        for (Roster.Entry<PromotionForm.Draft> entry :
                filled.get(FORM.promotions).entries()) {
            PromotionForm.Draft draft = WorldDraft.value(entry);
            long from = startMillis + draft.atMillis();
            promotions.add(new Promotion(
                    promotions.size(), entry.name(), draft.discount(), from, from + draft.durationMillis()));
        }
        return promotions;
    }
}
