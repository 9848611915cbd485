package dev.drydock.harness.report.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Names as part of an address. */
public final class Paths {
    private Paths() {}

    /** One segment of a path: nothing in it ends the segment or the address. */
    public static String segment(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
