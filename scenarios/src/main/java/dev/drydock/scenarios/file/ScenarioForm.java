package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Part;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.scenario.Expectation;
import java.util.List;

/** A scenario: one rehearsal. */
final class ScenarioForm extends Form<Filled> {
    static final ScenarioForm FORM = new ScenarioForm();

    final Field<String> version = required("apiVersion", Header.VERSION, "Version of the format.", Header.API_VERSION);
    final Field<String> kind = required("kind", Header.kind("Scenario"), "What the document is.", "Scenario");
    final Field<String> name =
            required("name", Scalars.NAME, "Name of the scenario; that of its folder.", "carrier-outage");
    final Field<String> title =
            optional("title", Scalars.TEXT, "''", "What it rehearses, in a line.", "A carrier fails in mid-week");
    final Field<String> story = optional(
            "story", Scalars.TEXT, "''", "What happens and what to look for.", "'The carrier with the lowest rates…'");
    final Field<Reference> use = maybe(
            "use",
            Reference.to("world"),
            "A shipped world by name, or a world file in the scenario's own folder.",
            "us-network");
    final Field<Tree> world = maybe(
            "world",
            new Part(WorldForm.PART),
            "Changes to the world that is used, or the whole world; a thing set to ~ is taken out.",
            "{nodes: {reno: {picking: {people: 20}}}}");
    final Field<Tree> workflow = maybe(
            "workflow",
            new WorkflowChoice(),
            "Changes to the workflow of the world, another workflow by name, or none.",
            "{queues: {checkout: {limit: 200}}}");
    final Field<Long> start =
            optional("start", Calendars.INSTANT, "2026-03-02", "When the run begins.", "2026-03-02T00:00-05:00");
    final Field<Long> length = maybe(
            "length",
            Measure.DURATION.atLeast(60_000).whole(),
            "How long orders arrive; needed with demand by curve. The run goes on until every order has ended.",
            "7 d");
    final Field<Long> warmUp = optional(
            "warmUp",
            Measure.DURATION.whole(),
            "0",
            "Orders placed in this first part are simulated and not counted.",
            "1 d");
    final Field<Tree> demand = maybe(
            "demand",
            new Part(DemandForm.FORM),
            "Where orders come from; laid over the world's demand.",
            "{curve: {ordersPerDay: 1800}}");
    final Field<Roster<PromotionForm.Draft>> promotions = optional(
            "promotions",
            Named.of("promotion", new PromotionForm()),
            "{}",
            "Discounts that run for a while.",
            "{spring-sale: {at: 2 d, duration: 48 h, discount: 30 %, uplift: 1.8}}");
    final Field<Roster<FaultForm.Draft>> faults = optional(
            "faults",
            Named.of("fault", new FaultForm()),
            "{}",
            "What goes wrong.",
            "{outage: {at: 2 d, duration: 36 h, carrierOutage: {carrier: swiftline, trouble: rejects-labels}}}");
    final Field<Roster<CatalogueChangeForm.Draft>> catalogue = optional(
            "catalogue",
            Named.of("catalogue change", new CatalogueChangeForm()),
            "{}",
            "Products that become something else during the run.",
            "{new-boxes: {at: 2 d, category: shoes, weightTimes: 1.4}}");
    final Field<Policies> policies = required(
            "policies",
            new PoliciesForm(),
            "Policies that are rehearsed.",
            "{baseline: manual-triage, candidate: cost-priority}");
    final Field<Long> seed =
            optional("seed", Scalars.longInteger(0, Long.MAX_VALUE / 16), "1", "Seed of the first replication.", "7");
    final Field<Integer> replications =
            optional("replications", Scalars.integer(1, 100_000), "10", "How many runs with different seeds.", "20");
    final Field<List<Expectation>> expectations = optional(
            "expectations",
            new ExpectationsForm(),
            "{}",
            "KPIs that are judged.",
            "{otif: {margin: 1 %, critical: true}}");

    record Policies(Tree baseline, List<Tree> all) {}

    private ScenarioForm() {
        super(
                "scenario",
                "One rehearsal: a world, the demand on it, what goes wrong, and the policies that are rehearsed.");
    }

    @Override
    protected Filled build(Filled filled, Problems problems) {
        return filled;
    }

    /** Baseline first, candidate second where there is one, then the others. */
    private static final class PoliciesForm extends Form<Policies> {
        private final Field<Tree> baseline =
                required("baseline", new PolicyChoice(), "The policy that is in force.", "manual-triage");
        private final Field<Tree> candidate =
                maybe("candidate", new PolicyChoice(), "The policy that might replace it.", "cost-priority");
        private final Field<List<Tree>> others = optional(
                "others", Listed.of(new PolicyChoice()), "[]", "Further policies to run by name.", "[eta-priority]");

        PoliciesForm() {
            super("policies", "Policies by name, by a file beside the scenario, or written out.");
        }

        @Override
        protected Policies build(Filled filled, Problems problems) {
            java.util.ArrayList<Tree> all = new java.util.ArrayList<>();
            all.add(filled.get(baseline));
            Tree second = filled.find(candidate);
            if (second != null) all.add(second);
            all.addAll(filled.get(others));
            return new Policies(filled.get(baseline), all);
        }
    }
}
