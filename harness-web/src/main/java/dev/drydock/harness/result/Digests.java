package dev.drydock.harness.result;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Short names for long things: hex of the first 16 bytes of SHA-256 over lines of text. */
public final class Digests {
    private static final int BYTES = 16;

    private Digests() {}

    /** The digest of a run: over the digests of its replications in order, one a line. */
    public static String ofReplications(List<String> digests) {
        return ofLines(digests);
    }

    /** Over these lines in UTF-8, each ended by a line feed. */
    public static String ofLines(List<String> lines) {
        MessageDigest sha = sha256();
        for (String line : lines) {
            sha.update(line.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) '\n');
        }
        return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
