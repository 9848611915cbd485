package dev.drydock.harness.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TokenTest {
    @Test
    void a_fresh_one_is_long_and_never_given_twice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1_000; i++) seen.add(Token.fresh().secret());

        assertThat(seen).hasSize(1_000).allMatch(secret -> secret.matches("[A-Za-z0-9_-]{24}"));
    }

    @Test
    void it_matches_itself_alone() {
        Token token = Token.of("correct horse battery");

        assertThat(token.matches("correct horse battery")).isTrue();
        assertThat(token.matches(" correct horse battery\n"))
                .as("pasted with its line end")
                .isTrue();
        assertThat(token.matches("correct horse batterx")).isFalse();
        assertThat(token.matches("correct horse")).isFalse();
        assertThat(token.matches("")).isFalse();
        assertThat(token.matches(null)).isFalse();
    }

    @Test
    void one_that_could_be_guessed_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Token.of("letmein"));
    }

    @Test
    void it_does_not_print_itself() {
        assertThat(Token.of("correct horse battery").toString()).doesNotContain("correct");
    }
}
