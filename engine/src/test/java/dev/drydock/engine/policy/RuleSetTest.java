package dev.drydock.engine.policy;

import static dev.drydock.engine.policy.Policies.carriers;
import static dev.drydock.engine.policy.Policies.nodes;
import static dev.drydock.engine.policy.Policies.rule;
import static dev.drydock.engine.policy.Policies.services;
import static dev.drydock.engine.policy.Policies.surcharge;
import static dev.drydock.engine.policy.Policies.withRules;
import static dev.drydock.engine.policy.Policy.Effect.FORBID;
import static dev.drydock.engine.policy.Policy.Effect.REQUIRE;
import static dev.drydock.engine.policy.SmallNetwork.DALLAS;
import static dev.drydock.engine.policy.SmallNetwork.MALL;
import static dev.drydock.engine.policy.SmallNetwork.NORTHLINE_EXPRESS;
import static dev.drydock.engine.policy.SmallNetwork.NORTHLINE_GROUND;
import static dev.drydock.engine.policy.SmallNetwork.RENO;
import static dev.drydock.engine.policy.SmallNetwork.SOUTHPOST_EXPRESS;
import static dev.drydock.engine.policy.SmallNetwork.SOUTHPOST_GROUND;
import static dev.drydock.engine.policy.SmallNetwork.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.NodeKind;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Policy.Selector EXPRESS =
            new Policy.Selector(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(ServiceLevel.EXPRESS));

    private final Network network = SmallNetwork.make();
    private final FixedBeliefs beliefs = new FixedBeliefs();

    @Test
    void without_rules_everything_is_allowed() {
        Constraints all = new RuleSet(withRules(), network).constraintsFor(order(0, 0, 0, 0, 1, 1000), beliefs);

        assertThat(all.unconstrained()).isTrue();
        assertThat(all.allows(MALL, SOUTHPOST_EXPRESS)).isTrue();
        assertThat(all.vetoOf(MALL, SOUTHPOST_EXPRESS)).isEmpty();
        assertThat(all.surchargeCents(MALL, SOUTHPOST_EXPRESS)).isZero();
    }

    @Test
    void forbidding_closes_what_matches_and_names_the_rule() {
        RuleSet rules = new RuleSet(withRules(rule("no-express", "order.discount >= 0.4", FORBID, EXPRESS)), network);
        Order discounted = order(0, 0, 0, Cohort.NEW, 0, new int[] {0}, new int[] {1}, new long[] {600});

        Constraints protectedOrder = rules.constraintsFor(discounted, beliefs);
        Constraints other = rules.constraintsFor(order(1, 0, 0, 0, 1, 1000), beliefs);

        assertThat(protectedOrder.allows(DALLAS, NORTHLINE_EXPRESS)).isFalse();
        assertThat(protectedOrder.allows(DALLAS, NORTHLINE_GROUND)).isTrue();
        assertThat(protectedOrder.allowsService(SOUTHPOST_EXPRESS)).isFalse();
        assertThat(protectedOrder.vetoOf(DALLAS, NORTHLINE_EXPRESS)).isEqualTo("no-express");
        assertThat(protectedOrder.unconstrained()).isFalse();
        assertThat(other.unconstrained()).isTrue();
    }

    @Test
    void requiring_closes_all_that_does_not_match() {
        RuleSet rules = new RuleSet(withRules(rule("margin", "order.margin > 0.5", REQUIRE, nodes("dallas"))), network);

        Constraints dear = rules.constraintsFor(order(0, 0, 0, 0, 1, 1000), beliefs);

        assertThat(dear.allowsNode(DALLAS)).isTrue();
        assertThat(dear.allowsNode(RENO)).isFalse();
        assertThat(dear.vetoOf(RENO, SOUTHPOST_GROUND)).isEqualTo("margin");
        assertThat(rules.constraintsFor(order(1, 0, 0, 1, 1, 4000), beliefs).allowsNode(RENO))
                .isTrue();
    }

    @Test
    void two_requirements_leave_what_satisfies_both_and_the_first_in_the_policy_is_named() {
        RuleSet rules = new RuleSet(
                withRules(
                        rule("one", "true", REQUIRE, nodes("dallas", "reno")),
                        rule("two", "true", REQUIRE, nodes("reno", "mall")),
                        rule("three", "true", FORBID, nodes("mall"))),
                network);

        Constraints both = rules.constraintsFor(order(0, 0, 0, 0, 1, 1000), beliefs);

        assertThat(both.allowsNode(DALLAS)).isFalse();
        assertThat(both.allowsNode(RENO)).isTrue();
        assertThat(both.vetoOf(DALLAS, 0)).isEqualTo("two");
        assertThat(both.vetoOf(MALL, 0)).isEqualTo("one");
    }

    @Test
    void surcharges_add_up_where_their_options_overlap() {
        RuleSet rules = new RuleSet(
                withRules(
                        surcharge("prefer-dallas", "true", -150, nodes("dallas")),
                        surcharge("avoid-express", "order.units < 3", 400, EXPRESS)),
                network);

        Constraints few = rules.constraintsFor(order(0, 0, 0, 0, 2, 1000), beliefs);

        assertThat(few.surchargeCents(DALLAS, NORTHLINE_EXPRESS)).isEqualTo(250);
        assertThat(few.surchargeCents(DALLAS, NORTHLINE_GROUND)).isEqualTo(-150);
        assertThat(few.surchargeCents(RENO, NORTHLINE_EXPRESS)).isEqualTo(400);
        assertThat(few.allows(RENO, NORTHLINE_EXPRESS)).isTrue();
        assertThat(few.unconstrained()).isFalse();
    }

    @Test
    void a_selector_matches_where_all_that_it_states_match() {
        Policy.Selector southpostFromStores = new Policy.Selector(
                Set.of(), Set.of(NodeKind.STORE), Set.of("southpost"), Set.of(), Set.of(ServiceLevel.GROUND));
        RuleSet rules = new RuleSet(withRules(rule("r", "true", FORBID, southpostFromStores)), network);

        Constraints left = rules.constraintsFor(order(0, 0, 0, 0, 1, 1000), beliefs);

        assertThat(left.allows(MALL, SOUTHPOST_GROUND)).isFalse();
        assertThat(left.allows(MALL, SOUTHPOST_EXPRESS)).isTrue();
        assertThat(left.allows(MALL, NORTHLINE_GROUND)).isTrue();
        assertThat(left.allows(DALLAS, SOUTHPOST_GROUND)).isTrue();
    }

    @Test
    void beliefs_are_asked_anew_for_every_order() {
        RuleSet rules = new RuleSet(
                withRules(
                        rule("overflow", "backlogHours[\"dallas\"] > 8.0", FORBID, nodes("dallas")),
                        rule("sick", "!carrierHealthy.northline", FORBID, carriers("northline")),
                        rule("scarce", "stock.ownedDc < 5", REQUIRE, nodes("reno"))),
                network);
        Order same = order(0, 0, 0, 0, 1, 1000);

        assertThat(rules.constraintsFor(same, beliefs).unconstrained()).isTrue();
        beliefs.backlogHours[DALLAS] = 8.5;
        assertThat(rules.constraintsFor(same, beliefs).allowsNode(DALLAS)).isFalse();
        beliefs.carrierHealthy[0] = false;
        assertThat(rules.constraintsFor(same, beliefs).allowsService(NORTHLINE_GROUND))
                .isFalse();
        beliefs.backlogHours[DALLAS] = 8;
        beliefs.carrierHealthy[0] = true;
        beliefs.availableUnits[DALLAS][0] = 4;
        assertThat(rules.constraintsFor(same, beliefs).vetoOf(MALL, 0)).isEqualTo("scarce");
        beliefs.availableUnits[DALLAS][0] = 5;
        assertThat(rules.constraintsFor(same, beliefs).unconstrained()).isTrue();
    }

    @Test
    void an_evaluation_that_fails_does_not_hold_and_is_counted() {
        RuleSet rules = new RuleSet(
                withRules(
                        rule("fine", "order.units == 3", FORBID, nodes("mall")),
                        rule("division", "10 / (order.units - 3) > 1", FORBID, nodes("reno"))),
                network);

        Constraints failed = rules.constraintsFor(order(0, 0, 0, 0, 3, 1000), beliefs);

        assertThat(failed.allowsNode(RENO)).isTrue();
        assertThat(failed.allowsNode(MALL)).isFalse();
        assertThat(rules.failures(0)).isZero();
        assertThat(rules.failures(1)).isEqualTo(1);
    }

    @Test
    void orders_for_which_the_same_rules_hold_share_their_constraints() {
        RuleSet rules = new RuleSet(
                withRules(
                        rule("big", "order.value > 50", FORBID, nodes("mall")),
                        rule("amazon", "order.channel == \"amazon\"", FORBID, nodes("reno"))),
                network);

        Constraints first = rules.constraintsFor(order(0, 1, 0, 0, 6, 1000), beliefs);
        Constraints second = rules.constraintsFor(order(1, 1, 2, 1, 7, 4000), beliefs);

        assertThat(second).isSameAs(first);
    }

    @Test
    void a_name_the_network_does_not_have_is_named_with_the_nearest() {
        assertThatThrownBy(() -> new RuleSet(withRules(rule("r", "true", FORBID, nodes("dalas"))), network))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule r: there is no node dalas; nearest is dallas");
        assertThatThrownBy(() -> new RuleSet(withRules(rule("r", "true", FORBID, carriers("nothline"))), network))
                .hasMessage("rule r: there is no carrier nothline; nearest is northline");
        assertThatThrownBy(() -> new RuleSet(withRules(rule("r", "true", FORBID, services("ground"))), network))
                .hasMessageStartingWith("rule r: there is no service ground");
        assertThatThrownBy(() ->
                        new RuleSet(withRules(rule("r", "backlogHours.renno > 1.0", FORBID, nodes("reno"))), network))
                .hasMessage("rule r: there is no node renno; nearest is reno");
        assertThatThrownBy(() -> new RuleSet(withRules(rule("r", "order.valu > 1.0", FORBID, nodes("reno"))), network))
                .hasMessageStartingWith("rule r: condition, line 1, column 1: there is no order.valu");
    }

    @Test
    void all_that_does_not_fit_the_network_is_told_at_once() {
        Policy policy = withRules(
                rule("one", "backlogHours.renno > 1.0 && carrierHealthy['x']", FORBID, nodes("dalas", "attic")),
                rule("two", "order.units >", FORBID, services("northline ground")));

        assertThat(RuleProblems.of(policy, network))
                .extracting(misfit -> misfit.rule().name(), RuleProblems.Misfit::message)
                .containsExactly(
                        tuple("one", "there is no node attic"),
                        tuple("one", "there is no node dalas; nearest is dallas"),
                        tuple("one", "there is no node renno; nearest is reno"),
                        tuple("one", "there is no carrier x"),
                        tuple("two", "condition, line 1, column 14: the condition ends too early"));
        assertThat(RuleProblems.of(withRules(), network)).isEmpty();
    }

    @Test
    void more_rules_than_a_word_has_bits_are_refused() {
        Policy.Rule[] many = new Policy.Rule[65];
        for (int i = 0; i < many.length; i++) many[i] = rule("r" + i, "true", FORBID, nodes("mall"));

        assertThatThrownBy(() -> new RuleSet(withRules(many), network))
                .hasMessage("rule r64: a policy has 64 rules at most, not 65");
    }
}
