package dev.drydock.scenarios.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.testing.Seeds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlTextTest {

    @Test
    void every_value_and_name_knows_its_place() {
        Tree.Mapping tree = (Tree.Mapping) read("a:\n  b: [1, {c: x}]\n");

        Tree.Mapping a = (Tree.Mapping) tree.get("a");
        Tree.Listing b = (Tree.Listing) a.get("b");
        Tree.Mapping c = (Tree.Mapping) b.items().get(1);

        assertThat(a.entry("b").at()).isEqualTo(new Position("f", 2, 3));
        assertThat(b.items().get(0).at()).isEqualTo(new Position("f", 2, 7));
        assertThat(c.get("c").at()).isEqualTo(new Position("f", 2, 14));
    }

    @Test
    void a_place_inside_a_value_is_found_however_the_value_is_written() {
        assertThat(inFile("v: one two three\n", "one two three", 1, 9)).isEqualTo(new Position("f", 1, 12));
        assertThat(inFile("v: 'one two three'\n", "one two three", 1, 9)).isEqualTo(new Position("f", 1, 13));
        assertThat(inFile("v: |\n  one\n  two three\n", "one\ntwo three", 2, 5)).isEqualTo(new Position("f", 3, 7));
        assertThat(inFile("v: >\n  one\n  two three\n", "one two three", 1, 9)).isEqualTo(new Position("f", 3, 7));
        assertThat(inFile("v: one\n  two three\n", "one two three", 1, 9)).isEqualTo(new Position("f", 2, 7));
    }

    @Test
    void aliases_stand_for_their_anchor_and_count_in_full() {
        Tree.Mapping tree = (Tree.Mapping) read("a: &x [1, 2]\nb: *x\n");

        assertThat(tree.get("b")).isSameAs(tree.get("a"));
        assertThat(tree.size()).isEqualTo(9);
    }

    @Test
    void rubbish_is_a_problem_and_never_an_exception() {
        String marks = "{}[]:,-&*!|>'\"%@`#? \n\tab1~\\\u00e9\ud83d\ude00\u0007";
        Seeds.forAllSeeds(random -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) text.append(marks.charAt(random.nextInt(marks.length())));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            Problems problems = new Problems();

            Tree tree = YamlText.read("f", bytes, problems);

            if (tree == null) assertThat(problems.sorted()).isNotEmpty();
        });
    }

    private static Position inFile(String yaml, String value, int line, int column) {
        Tree.Scalar scalar = (Tree.Scalar) ((Tree.Mapping) read(yaml)).get("v");
        return scalar.inFile(value, line, column);
    }

    private static Tree read(String yaml) {
        Problems problems = new Problems();
        Tree tree = YamlText.read("f", yaml, problems);
        assertThat(problems.sorted()).isEmpty();
        return tree;
    }
}
