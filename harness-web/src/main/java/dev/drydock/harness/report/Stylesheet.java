package dev.drydock.harness.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;

/** The one style sheet of the site and of every file that is passed on. */
public final class Stylesheet {
    private static final String TEXT = load("drydock.css");
    private static final byte[] SHA_256 = sha256();

    private Stylesheet() {}

    public static String text() {
        return TEXT;
    }

    /** A name that changes with its content, so that browsers may keep it for ever. */
    public static String fileName() {
        return "drydock-" + HexFormat.of().formatHex(SHA_256, 0, 6) + ".css";
    }

    /** The project's mark as SVG. */
    public static String mark() {
        return load("drydock.svg");
    }

    /** A head's worth: a policy that allows this style and nothing else, and the style. */
    static String inline() {
        String policy = "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none'"
                .formatted(Base64.getEncoder().encodeToString(SHA_256));
        return "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n<style>" + TEXT + "</style>";
    }

    private static String load(String name) {
        try (InputStream in = Stylesheet.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing beside the classes");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sha256() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(TEXT.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }
}
