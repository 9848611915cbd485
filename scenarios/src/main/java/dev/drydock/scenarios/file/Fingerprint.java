package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Tree;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Set;

/**
 * A hash of what was read, comments, layout and prose left out: two files with the same fingerprint mean the same input. Names of a
 * mapping count in the order written, because the order of nodes and carriers decides ties.
 */
final class Fingerprint {
    private static final Set<String> PROSE = Set.of("title", "story", "description");

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java platform has it
        }
    }

    Fingerprint add(Tree tree) {
        if (tree instanceof Tree.Scalar scalar) {
            text(scalar.quoted() ? '"' : '=', scalar.text());
        } else if (tree instanceof Tree.Listing listing) {
            text('[', "");
            for (Tree item : listing.items()) add(item);
            text(']', "");
        } else if (tree instanceof Tree.Mapping mapping) {
            text('{', "");
            for (Tree.Entry entry : mapping.entries()) {
                if (PROSE.contains(entry.name()) && entry.value() instanceof Tree.Scalar) continue;
                text(':', entry.name());
                add(entry.value());
            }
            text('}', "");
        }
        return this;
    }

    Fingerprint add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    private void text(char kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((byte) kind);
        for (int shift = 24; shift >= 0; shift -= 8) digest.update((byte) (bytes.length >>> shift));
        digest.update(bytes);
    }

    /** 32 hex digits: the first half of a SHA-256. */
    String hex() {
        StringBuilder hex = new StringBuilder();
        byte[] hash = digest.digest();
        for (int i = 0; i < 16; i++)
            hex.append(Character.forDigit(hash[i] >> 4 & 15, 16)).append(Character.forDigit(hash[i] & 15, 16));
        return hex.toString();
    }
}
