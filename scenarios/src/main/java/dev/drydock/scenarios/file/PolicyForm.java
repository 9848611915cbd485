package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.engine.policy.CatalogueRules;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.ReleaseRules;
import dev.drydock.engine.policy.WatchRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A policy: how orders are routed and what is done when something goes wrong. */
final class PolicyForm extends Form<Policy> {
    /** A file of its own. */
    static final PolicyForm DOCUMENT = new PolicyForm(true);

    /** Written out in a scenario. */
    static final PolicyForm INLINE = new PolicyForm(false);

    private static final int MOST_RULES = 64;

    final Field<String> name = required("name", Scalars.NAME, "Name by which scenarios use it.", "cost-priority");
    private final Field<Integer> version =
            optional("version", Scalars.integer(1, 1_000_000), "1", "Counts up with every change.", "3");
    private final Field<String> owner =
            optional("owner", Scalars.NAME, Team.FULFILMENT_OPS.label(), "Team that answers for it.", "revenue-ops");
    private final Field<String> description = optional(
            "description", Scalars.TEXT, "''", "What it does, for a person.", "Cheapest way that keeps the promise.");
    private final Field<Policy.Routing> routing =
            optional("routing", new RoutingForm(), "{}", "What the router minimises.", "{objective: cost}");
    final Field<List<RuleForm.Draft>> rules = optional(
            "rules",
            Listed.partly(new RuleForm(), MOST_RULES),
            "[]",
            "Rules over orders, in order; a rule forbids, requires or surcharges ways of shipping.",
            "[{name: sale-by-ground, when: order.discount >= 0.3, effect: forbid, options: {levels: [express]}}]");
    private final Field<Policy.Stock> stock =
            optional("stock", new StockPolicyForm(), "{}", "How stock figures are kept true.", "{safety: 1}");
    private final Field<Policy.Retry> retry = optional(
            "retry",
            new RecoveryForms.RetryForm(),
            "{}",
            "What is done when a system does not answer.",
            "{attempts: 6}");
    private final Field<Policy.Breaker> breaker =
            optional("breaker", new RecoveryForms.BreakerForm(), "{}", "When a system is left alone.", "{failures: 5}");
    private final Field<Policy.Detection> detection = optional(
            "detection",
            new RecoveryForms.DetectionForm(),
            "{}",
            "How a carrier in trouble is recognised.",
            "{rejectShare: 30 %}");
    private final Field<Policy.Failover> failover = optional(
            "failover",
            new RecoveryForms.FailoverForm(),
            "{}",
            "Other carriers in place of one in trouble.",
            "{approvalAbove: 6.00 USD}");
    private final Field<List<ExceptionType>> byHand = optional(
            "byHand",
            Listed.of(Scalars.choice(ExceptionType.class)),
            "[]",
            "Exceptions that wait for a person instead of a rule.",
            "[label-rejected, short-pick]");
    private final Field<Policy.Returns> returns =
            optional("returns", new ReturnPolicyForm(), "{}", "How returns are handled.", "{refundOn: receipt}");

    private final Field<CheckoutRules> checkout =
            optional("checkout", new CheckoutRulesForm(), "{}", "Who is served first at the checkout.", "{}");
    private final Field<ReleaseRules> release =
            optional("release", new ReleaseRulesForm(), "{}", "What is released to a node first.", "{}");
    private final Field<MessageRules> messages =
            optional("messages", new MessageRulesForm(), "{}", "How messages are sent and checked.", "{}");
    private final Field<PeopleRules> people =
            optional("people", new PeopleRulesForm(), "{}", "What people are given to do, and when.", "{}");
    private final Field<FinanceRules> finance =
            optional("finance", new FinanceRulesForm(), "{}", "How the books are kept straight.", "{}");
    private final Field<WatchRules> watch = optional(
            "watch",
            new WatchRulesForm(),
            "{}",
            "Which handoffs are watched while they go on.",
            "{handoffs: [release, label]}");

    private final Field<PayloadRules> payloads = optional(
            "payloads",
            new PayloadRulesForm(),
            "{}",
            "What is done about payloads that do not meet their schema.",
            "{watch: by-hand}");

    private final Field<CatalogueRules> catalogue = optional(
            "catalogue", new CatalogueRulesForm(), "{}", "What is done when products change.", "{checkPrices: true}");

    private PolicyForm(boolean document) {
        super(document ? "policy file" : "policy", "How orders are routed and what is done when something goes wrong.");
        if (document) {
            required("apiVersion", Header.VERSION, "Version of the format.", Header.API_VERSION);
            required("kind", Header.kind("Policy"), "What the document is.", "Policy");
            maybe("title", Scalars.TEXT, "What it is, in a line.", "Cheapest way that keeps the promise");
            maybe("story", Scalars.TEXT, "Where it comes from and when to use it.", "'Written after the peak.'");
        }
        maybe(
                "use",
                Reference.to("policy"),
                "Another policy, by name or as a file beside this one; what is written here is laid over it.",
                "cost-priority");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        Set<String> names = new HashSet<>();
        for (RuleForm.Draft draft : filled.or(rules, List.of()))
            if (!names.add(draft.rule().name()))
                problems.add(draft.at(), "duplicate rule '" + draft.rule().name() + "'", "each name once");
    }

    @Override
    protected Policy build(Filled filled, Problems problems) {
        List<RuleForm.Draft> drafts = filled.get(rules);
        Set<ExceptionType> waiting = EnumSet.noneOf(ExceptionType.class);
        waiting.addAll(filled.get(byHand));
        return new Policy(
                filled.get(name),
                filled.get(version),
                filled.get(owner),
                filled.get(description),
                filled.get(routing),
                drafts.stream().map(RuleForm.Draft::rule).toList(),
                filled.get(stock),
                new Policy.Recovery(
                        filled.get(retry), filled.get(breaker), filled.get(detection), filled.get(failover), waiting),
                filled.get(returns),
                filled.get(checkout),
                filled.get(release),
                filled.get(messages),
                filled.get(people),
                filled.get(finance),
                filled.get(watch),
                filled.get(payloads),
                filled.get(catalogue));
    }
}
