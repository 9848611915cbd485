package dev.drydock.scenarios.file;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Scalars;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One rule of a policy. */
final class RuleForm extends Form<RuleForm.Draft> {

    /** @param condition where it stands @param names nodes, carriers and services it names, to be found in the network */
    record Draft(Policy.Rule rule, Position at, Position condition, Names names) {}

    record Names(List<Reference> nodes, List<Reference> carriers, List<Reference> services) {}

    private record Options(Policy.Selector selector, Names names) {}

    private static final Pattern TICKET = Pattern.compile("([a-z]+(?:-[a-z]+)+) ticket");

    private final Field<String> name = required("name", Scalars.NAME, "Name of the rule.", "sale-by-ground");
    private final Field<Condition> when = required(
            "when",
            new ConditionShape(),
            "Condition in CEL over the order and what the engine believes.",
            "order.discount >= 0.3");
    private final Field<Policy.Effect> effect =
            required("effect", Scalars.choice(Policy.Effect.class), "What it does to the options.", "forbid");
    private final Field<Options> options = required(
            "options", new OptionsForm(), "Which ways of shipping it is about.", "{levels: [expedited, express]}");
    private final Field<Long> surcharge = optional(
            "surcharge",
            Money.SIGNED,
            "0",
            "With effect surcharge: options that match score worse by it, better when negative.",
            "2.50 USD");
    private final Field<String> owner = optional(
            "owner", Scalars.NAME, Team.FULFILMENT_OPS.label(), "Team that answers for the rule.", "revenue-ops");
    private final Field<String> exceptionPath = optional(
            "exceptionPath",
            Scalars.TEXT,
            "backorder, then no-stock ticket to revenue-ops",
            "What happens to an order that the rule leaves without a way; the exception type it names is raised in the end, else no-stock.",
            "backorder, then ask revenue-ops");
    private final Field<String> rollbackThreshold = optional(
            "rollbackThreshold",
            Scalars.TEXT,
            "''",
            "When the rule should be taken back, in words.",
            "on time below 93 % for two days");

    RuleForm() {
        super("rule", "When its condition holds for an order, its effect applies to ways of shipping.");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        Policy.Effect does = filled.find(effect);
        if (filled.has(surcharge) && does != null && does != Policy.Effect.SURCHARGE)
            problems.add(filled.at(surcharge), "'surcharge' goes with effect surcharge", "effect: surcharge");
        if (!filled.has(surcharge) && does == Policy.Effect.SURCHARGE)
            problems.add(filled.at(effect), "missing field 'surcharge' in rule", "surcharge: 2.50 USD");
        Matcher ticket = TICKET.matcher(filled.or(exceptionPath, ""));
        while (ticket.find())
            if (!ExceptionType.labels().contains(ticket.group(1)))
                problems.unknown(filled.at(exceptionPath), "exception type", ticket.group(1), ExceptionType.labels());
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        Options chosen = filled.get(options);
        Condition condition = filled.get(when);
        return new Draft(
                new Policy.Rule(
                        filled.get(name),
                        condition.source(),
                        filled.get(effect),
                        chosen.selector(),
                        filled.get(surcharge),
                        filled.get(owner),
                        filled.get(exceptionPath),
                        filled.get(rollbackThreshold),
                        condition.at().line(),
                        condition.at().column()),
                filled.at(),
                condition.at(),
                chosen.names());
    }

    private static final class OptionsForm extends Form<Options> {
        private final Field<List<Reference>> nodes =
                optional("nodes", Listed.of(Reference.to("node")), "[]", "These nodes.", "[reno]");
        private final Field<List<NodeKind>> nodeKinds = optional(
                "nodeKinds", Listed.of(Scalars.choice(NodeKind.class)), "[]", "Nodes of these kinds.", "[owned-dc]");
        private final Field<List<Reference>> carriers =
                optional("carriers", Listed.of(Reference.to("carrier")), "[]", "These carriers.", "[swiftline]");
        private final Field<List<Reference>> services =
                optional("services", Listed.of(Reference.to("service")), "[]", "These services.", "[swiftline-ground]");
        private final Field<List<ServiceLevel>> levels = optional(
                "levels",
                Listed.of(Scalars.choice(ServiceLevel.class)),
                "[]",
                "Services of these levels.",
                "[expedited, express]");

        OptionsForm() {
            super("options", "Ways of shipping: all that match every list written here.");
        }

        @Override
        protected Options build(Filled filled, Problems problems) {
            return new Options(
                    new Policy.Selector(
                            names(filled.get(nodes)),
                            ordered(NodeKind.class, filled.get(nodeKinds)),
                            names(filled.get(carriers)),
                            names(filled.get(services)),
                            ordered(ServiceLevel.class, filled.get(levels))),
                    new Names(filled.get(nodes), filled.get(carriers), filled.get(services)));
        }

        private static <E extends Enum<E>> Set<E> ordered(Class<E> type, List<E> values) {
            Set<E> set = EnumSet.noneOf(type);
            set.addAll(values);
            return Collections.unmodifiableSet(set);
        }

        private static Set<String> names(List<Reference> references) {
            return references.stream().map(Reference::name).collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }
}
