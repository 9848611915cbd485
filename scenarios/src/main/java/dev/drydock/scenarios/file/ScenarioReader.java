package dev.drydock.scenarios.file;

import dev.drydock.domain.network.Promotion;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.RuleProblems;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Document;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Scenario;
import dev.drydock.simulator.scenario.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads scenario, world and policy files: the whole thing, or every problem it has. */
public final class ScenarioReader {
    private static final ScenarioForm SCENARIO = ScenarioForm.FORM;
    private static final WorldForm WORLD = WorldForm.PART;

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
        Tree.Mapping tree = scenarioIn(library.load(document), problems);
        Scenario scenario = tree == null ? null : scenario(document, tree, library, problems);
        return scenario == null || !problems.isEmpty()
                ? new Reading.Rejected(problems.sorted())
                : new Reading.Ready(scenario);
    }

    /** Every problem of a scenario, world or policy file; empty when there is none. */
    public List<Problem> check(String nameOrPath) {
        Document document = catalogue
                .find(nameOrPath)
                .or(() -> catalogue.world(nameOrPath))
                .or(() -> catalogue.policy(nameOrPath))
                .orElse(null);
        if (document == null) return List.of(notThere(nameOrPath));
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree.Mapping tree = mapping(library.load(document), problems);
        if (tree == null) return problems.sorted();
        String kind = Library.kind(tree);
        if (kind.equals("World")) checkWorld(document, tree, library, problems);
        else if (kind.equals("Policy")) new PolicyReader(library, document.folder(), problems).document(tree);
        else scenario(document, tree, library, problems);
        return problems.sorted();
    }

    /** A shipped policy, or one in a file. */
    public Policy policy(String nameOrPath) throws ProblemsFound {
        Document document = catalogue
                .policy(nameOrPath)
                .or(() -> catalogue.find(nameOrPath))
                .orElse(null);
        if (document == null)
            throw new ProblemsFound(List.of(new Problem(
                    nameOrPath,
                    1,
                    1,
                    "",
                    "there is no policy '" + nameOrPath + "'",
                    "a policy file, or one of " + String.join(", ", catalogue.policies()),
                    NearestName.of(nameOrPath, catalogue.policies()))));
        Problems problems = new Problems();
        Library library = new Library(catalogue, problems);
        Tree tree = library.load(document);
        PolicyForm.Draft draft =
                tree == null ? null : new PolicyReader(library, document.folder(), problems).document(tree);
        if (draft == null || !problems.isEmpty()) throw new ProblemsFound(problems.sorted());
        return draft.policy();
    }

    private Problem notThere(String nameOrPath) {
        List<String> names = catalogue.shippedNames();
        return new Problem(
                nameOrPath,
                1,
                1,
                "",
                "there is no such file, folder or shipped scenario",
                "a path, or one of " + String.join(", ", names),
                NearestName.of(nameOrPath, names));
    }

    /** The document when it is a scenario, or says nothing of its kind, which the form complains of. */
    private static Tree.@Nullable Mapping scenarioIn(@Nullable Tree tree, Problems problems) {
        Tree.Mapping mapping = mapping(tree, problems);
        String found = Library.kind(mapping);
        if (!found.equals("World") && !found.equals("Policy")) return mapping;
        problems.add(new Position(file(mapping), 1, 1), "this is a " + found, "a Scenario");
        return null;
    }

    private static String file(@Nullable Tree tree) {
        return tree == null ? "" : tree.at().file();
    }

    private static Tree.@Nullable Mapping mapping(@Nullable Tree tree, Problems problems) {
        if (tree instanceof Tree.Mapping mapping) return mapping;
        if (tree != null)
            problems.add(tree.at(), "found " + tree.kind(), "a document that begins with apiVersion and kind");
        return null;
    }

    private void checkWorld(Document document, Tree.Mapping tree, Library library, Problems problems) {
        WorldForm form = WorldForm.DOCUMENT;
        Tree.Mapping whole = library.withUsed(tree, document.folder(), "World");
        if (whole == null) return;
        expectCurrency(whole, problems);
        Filled filled = form.fill(whole, problems);
        if (filled == null) return;
        WorldDraft draft = new WorldDraft(
                "world",
                form,
                filled,
                new ProductReader(document.folder(), library, problems).products(form, filled, new Fingerprint()));
        new WorldChecks(draft, problems).run();
        Filled demand = filled.find(form.demand);
        if (demand != null) new DemandReader(draft, problems).basket(demand, List.of());
    }

    private @Nullable Scenario scenario(Document document, Tree.Mapping tree, Library library, Problems problems) {
        Tree.Mapping worldTree = worldTree(document, tree, library, problems);
        if (worldTree != null) expectCurrency(worldTree, problems);
        Filled filled = SCENARIO.fill(tree, problems);
        if (filled == null) return null;

        Fingerprint fingerprint = new Fingerprint();
        ProductReader products = new ProductReader(document.folder(), library, problems);
        WorldDraft world = worldTree == null ? null : world(worldTree, filled, products, fingerprint, problems);
        Filled demand = demand(worldTree, filled, problems);
        List<PolicyForm.Draft> policies = policies(document, filled, library, problems);
        if (world == null) return null;

        List<Fault> faults = new FaultChain(filled.or(SCENARIO.faults, Roster.empty()), problems).resolve(world);
        for (PolicyForm.Draft policy : policies) checkNames(policy, world, problems);
        DemandReader orders = new DemandReader(world, problems);
        List<PromotionForm.Draft> promotions = promotionDrafts(filled);
        Demand.Basket basket = demand == null ? null : orders.basket(demand, promotions);
        if (!problems.isEmpty() || demand == null || basket == null) return null;

        World built = world.world(promotions(filled, filled.get(SCENARIO.start)));
        checkConditions(policies, built, problems);
        DemandReader.Read read =
                orders.demand(demand, basket, built.network(), document.folder(), library, filled, fingerprint);
        if (read == null || !problems.isEmpty()) return null;

        fingerprint.add(tree).add(Objects.requireNonNull(worldTree));
        List<Policy> all = policies.stream().map(PolicyForm.Draft::policy).toList();
        for (PolicyForm.Draft policy : policies) fingerprint.add(policy.tree());
        boolean compares = all.size() > 1;
        return new Scenario(
                filled.get(SCENARIO.name),
                filled.get(SCENARIO.title),
                filled.get(SCENARIO.story),
                read.startMillis(),
                read.lengthMillis(),
                filled.get(SCENARIO.warmUp),
                built,
                read.demand(),
                faults,
                all,
                all.get(0).name(),
                all.get(compares ? 1 : 0).name(),
                filled.get(SCENARIO.seed),
                filled.get(SCENARIO.replications),
                filled.get(SCENARIO.expectations),
                fingerprint.hex());
    }

    /** The world that is used with the scenario's changes laid over it; null when there is none. */
    private static Tree.@Nullable Mapping worldTree(
            Document document, Tree.Mapping tree, Library library, Problems problems) {
        Tree use = tree.get("use");
        Tree changes = tree.get("world");
        if (use == null && changes == null) {
            problems.add(tree.at(), "there is no world", "use: us-network, or world");
            return null;
        }
        Tree.Mapping over = changes instanceof Tree.Mapping mapping ? mapping : null;
        if (changes != null && over == null) {
            problems.add(changes.at(), "found " + changes.kind(), "a mapping with the fields of world");
            return null;
        }
        if (use == null) return over;
        if (!(use instanceof Tree.Scalar scalar)) return null; // the form says what is wrong with it
        Reference reference = new Reference(scalar.text(), use.at());
        Tree.Mapping base = library.world(reference, document.folder());
        if (base == null) return null;
        Tree.Mapping parts = base.without(Header.FIELDS);
        return over != null && WORLD.overlay(parts, over) instanceof Tree.Mapping whole ? whole : parts;
    }

    private static void expectCurrency(Tree.Mapping world, Problems problems) {
        Tree currency = world.get("currency");
        if (currency instanceof Tree.Scalar scalar) problems.expectCurrency(scalar.text());
    }

    private static @Nullable WorldDraft world(
            Tree.Mapping tree, Filled scenario, ProductReader products, Fingerprint fingerprint, Problems problems) {
        Filled parts = WORLD.fill(tree.without(Set.of("demand")), problems);
        if (parts == null) return null;
        Reference used = scenario.find(SCENARIO.use);
        String name = used == null ? scenario.or(SCENARIO.name, "world") : used.name();
        WorldDraft draft = new WorldDraft(name, WORLD, parts, products.products(WORLD, parts, fingerprint));
        new WorldChecks(draft, problems).run();
        return draft;
    }

    private static @Nullable Filled demand(Tree.@Nullable Mapping world, Filled scenario, Problems problems) {
        Tree usual = world == null ? null : world.get("demand");
        Tree own = scenario.find(SCENARIO.demand);
        Tree both = usual == null || own == null ? null : DemandForm.FORM.overlay(usual, own);
        Tree whole = both != null ? both : own != null ? own : usual;
        if (whole != null) return DemandForm.FORM.fill(whole, problems);
        if (world != null) problems.add(scenario.at(), "there is no demand", "demand: {curve: {ordersPerDay: 1800}}");
        return null;
    }

    private List<PolicyForm.Draft> policies(Document document, Filled filled, Library library, Problems problems) {
        ScenarioForm.Policies chosen = filled.find(SCENARIO.policies);
        List<PolicyForm.Draft> drafts = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        if (chosen == null) return drafts;
        for (Tree choice : chosen.all()) {
            PolicyForm.Draft draft = new PolicyReader(library, document.folder(), problems).choice(choice);
            if (draft == null) continue;
            drafts.add(draft);
            if (!names.add(draft.policy().name()))
                problems.add(
                        choice.at(),
                        "two policies are named '" + draft.policy().name() + "'",
                        "a name of its own for each");
        }
        return drafts;
    }

    private static void checkNames(PolicyForm.Draft policy, WorldDraft world, Problems problems) {
        for (RuleForm.Draft rule : policy.rules()) {
            for (Reference node : rule.names().nodes()) world.nodes().resolve(node, "node", problems);
            for (Reference carrier : rule.names().carriers()) world.carriers().resolve(carrier, "carrier", problems);
            for (Reference service : rule.names().services())
                if (!world.services().contains(service.name()))
                    problems.unknown(service.at(), "service", service.name(), world.services());
        }
    }

    /** Names in quotes inside conditions, which only the engine understands. */
    private static void checkConditions(List<PolicyForm.Draft> policies, World world, Problems problems) {
        for (PolicyForm.Draft policy : policies)
            for (RuleProblems.Misfit misfit : RuleProblems.of(policy.policy(), world.network()))
                for (RuleForm.Draft rule : policy.rules())
                    if (rule.rule().equals(misfit.rule()))
                        problems.add(rule.condition(), "condition: " + misfit.message());
    }

    private static List<PromotionForm.Draft> promotionDrafts(Filled filled) {
        List<PromotionForm.Draft> drafts = new ArrayList<>();
        for (Roster.Entry<PromotionForm.Draft> entry :
                filled.or(SCENARIO.promotions, Roster.empty()).entries()) {
            PromotionForm.Draft draft = entry.value();
            if (draft != null) drafts.add(draft);
        }
        return drafts;
    }

    private static List<Promotion> promotions(Filled filled, long startMillis) {
        List<Promotion> promotions = new ArrayList<>();
        for (Roster.Entry<PromotionForm.Draft> entry :
                filled.get(SCENARIO.promotions).entries()) {
            PromotionForm.Draft draft = WorldDraft.value(entry);
            long from = startMillis + draft.atMillis();
            promotions.add(
                    new Promotion(promotions.size(), entry.name(), draft.discount(), from, from + draft.lastsMillis()));
        }
        return promotions;
    }
}
