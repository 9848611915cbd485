package dev.drydock.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.drydock.engine.policy.ConditionChecker.Problem;
import dev.drydock.testing.Seeds;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionCheckerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "order.value > 100",
                "order.value >= 99.5 && order.units < 4",
                "order.channel in [\"web\", \"amazon\"] || order.marketplace",
                "order.promotion == \"spring\" ? order.margin < 0.2 : order.discount > 0.3",
                "backlogHours[\"dallas\"] > 8.0",
                "backlogHours.dallas > backlogHours.reno + 2.0",
                "!carrierHealthy[\"northline\"] && stock.lowest <= 3",
                "order.cohort.startsWith('new') && !(order.region == 'east')",
                "double(order.units) * order.weightKg > 20.0",
                "order.promiseHours < 48\n  && order.category == 'home'"
            })
    void accepts_conditions_over_the_vocabulary(String condition) {
        assertThat(ConditionChecker.check(condition)).isEmpty();
    }

    @Test
    void every_word_of_the_vocabulary_can_be_used() {
        for (Vocabulary.Entry word : Vocabulary.entries()) {
            String condition = switch (word.type()) {
                case "number", "whole number" -> word.name() + " > 1";
                case "text" -> word.name() + " == 'new'";
                case "true or false" -> word.name();
                case "number by node name" -> word.name() + "['x'] > 1";
                default -> word.name() + "['x']";
            };

            assertThat(ConditionChecker.check(condition)).as(condition).isEmpty();
        }
    }

    @Test
    void an_unknown_word_is_pointed_at_with_the_nearest() {
        assertThat(ConditionChecker.check("order.units > 1 &&\n   order.vlaue > 3"))
                .containsExactly(new Problem(2, 4, "there is no order.vlaue in conditions; nearest is order.value"));
    }

    @Test
    void a_comparison_of_unlike_things_is_pointed_at() {
        assertThat(ConditionChecker.check("order.value > 'much'"))
                .containsExactly(new Problem(1, 13, "'>' does not go with (double, string)"));
    }

    @Test
    void sums_of_decimals_and_whole_numbers_say_how_to_write_them() {
        assertThat(ConditionChecker.check("order.value * 2 > 10"))
                .containsExactly(new Problem(
                        1, 13, "'*' does not go with (double, int): write a decimal as 2.0, or double(order.units)"));
    }

    @Test
    void a_condition_that_is_no_question_is_refused() {
        assertThat(ConditionChecker.check("order.units + 1"))
                .extracting(Problem::line, Problem::message)
                .containsExactly(tuple(1, "a condition is true or false, this is of type int"));
    }

    @Test
    void several_mistakes_are_told_at_once() {
        assertThat(ConditionChecker.check("order.a > 1 || order.b > 2"))
                .extracting(Problem::column)
                .containsExactly(1, 16);
    }

    @Test
    void a_condition_cut_short_is_pointed_at_its_end() {
        assertThat(ConditionChecker.check("order.value >"))
                .containsExactly(new Problem(1, 14, "the condition ends too early"));
        assertThat(ConditionChecker.check("  ")).hasSize(1);
    }

    @Test
    void a_cohort_that_does_not_exist_is_pointed_at() {
        assertThat(ConditionChecker.check("order.units > 1 && order.cohort in ['new', 'loyl']"))
                .containsExactly(new Problem(1, 44, "there is no cohort loyl; nearest is loyal"));
        assertThat(ConditionChecker.check("'old' != order.cohort")).hasSize(1);
    }

    @Test
    void look_ups_need_a_name_in_quotes() {
        assertThat(ConditionChecker.check("order.value > 1.0 && backlogHours[order.region] > 1.0"))
                .containsExactly(
                        new Problem(1, 22, "backlogHours is looked up by a name in quotes: backlogHours[\"name\"]"));
        assertThat(ConditionChecker.check("carrierHealthy == carrierHealthy")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[1, 2, 3].exists(x, x > 2)",
                "[1, 2, 3].map(x, [x, x]).size() > 0",
                "has(order.value)",
                "order.channel.matches('(a+)+$')",
                "size('abc') > 2",
                "string(order.value) == '1'",
                "timestamp('2026-01-01T00:00:00Z') > timestamp('2025-01-01T00:00:00Z')",
                "dyn(order.value) == 'x'",
                "type(order.value) == int",
                "bytes('a') == b'a'"
            })
    void what_could_loop_search_or_convert_is_no_part_of_the_language(String condition) {
        assertThat(ConditionChecker.check(condition)).isNotEmpty();
    }

    @Test
    void hostile_texts_are_refused_quickly_and_without_a_failure() {
        List<String> hostile = List.of(
                "(".repeat(1999),
                "[".repeat(1999),
                "{".repeat(1999),
                "!".repeat(1999),
                "-".repeat(1999),
                "(".repeat(900) + "true" + ")".repeat(900),
                "true ? ".repeat(280) + "true" + " : false",
                "\"".repeat(1999),
                "a.".repeat(999) + "a",
                "f(".repeat(900),
                "[".repeat(900) + "]".repeat(900) + " == []",
                "\u0000\uFFFF\uD800",
                "'\\u00",
                "\"\"\"",
                "9".repeat(1500) + " > 1",
                "1e999999999 > 1.0",
                "true".repeat(100_000),
                "\n".repeat(1500) + "order.");

        for (String text : hostile) {
            List<Problem> problems = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> ConditionChecker.check(text),
                    text.substring(0, Math.min(20, text.length())));
            if (!text.startsWith("1e9"))
                assertThat(problems).as(text.substring(0, 3)).isNotEmpty();
            for (Problem problem : problems) {
                assertThat(problem.line()).isPositive();
                assertThat(problem.column()).isPositive();
                assertThat(problem.message().length()).isLessThan(400);
            }
        }
    }

    @Test
    void a_long_flat_condition_is_read() {
        String flat = "order.units == 1" + " || order.units == 1".repeat(90);

        assertThat(ConditionChecker.check(flat)).isEmpty();
    }

    @Test
    void random_texts_never_break_the_checker() {
        String[] pieces = {
            "order.value",
            "order.",
            "units",
            "(",
            ")",
            "[",
            "]",
            "&&",
            "||",
            "!",
            "?",
            ":",
            "<",
            ">=",
            "==",
            "1",
            "2.5",
            "'a'",
            "\"",
            "in",
            "{",
            "}",
            ",",
            "+",
            "/",
            " ",
            "\n",
            "é",
            "backlogHours",
            "true",
            "null",
            "\\",
            "//",
            "b'",
            "0x"
        };
        Seeds.forAllSeeds(random -> {
            for (int i = 0; i < 10; i++) ConditionChecker.check(text(pieces, random));
        });
    }

    private static String text(String[] pieces, Random random) {
        StringBuilder text = new StringBuilder();
        int length = 1 + random.nextInt(25);
        for (int i = 0; i < length; i++) text.append(pieces[random.nextInt(pieces.length)]);
        return text.toString();
    }
}
