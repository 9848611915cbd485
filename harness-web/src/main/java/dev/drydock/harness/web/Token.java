package dev.drydock.harness.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The secret that allows changes. It is given with each change and kept in no cookie, so that no other site can send it along. */
public final class Token {
    private static final int FRESH_BYTES = 18;
    private static final int LEAST_CHARACTERS = 16;

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** A new one that nobody can guess: 24 letters, digits, {@code -} and {@code _}. */
    public static Token fresh() {
        byte[] random = new byte[FRESH_BYTES];
        new SecureRandom().nextBytes(random);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** @throws IllegalArgumentException when it is so short that it could be guessed */
    public static Token of(String secret) {
        if (secret.strip().length() < LEAST_CHARACTERS) {
            throw new IllegalArgumentException("a token has at least " + LEAST_CHARACTERS + " characters");
        }
        return new Token(secret.strip());
    }

    /** Takes the same time however much of it is right. */
    boolean matches(@Nullable String given) {
        byte[] expected = secret.getBytes(StandardCharsets.UTF_8);
        byte[] received = (given == null ? "" : given.strip()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, received);
    }

    /** What a person types; printed once, when the site starts. */
    public String secret() {
        return secret;
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "Token[…]";
    }
}
