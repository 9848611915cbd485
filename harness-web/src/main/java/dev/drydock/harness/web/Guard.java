package dev.drydock.harness.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands before every request: headers that let a browser do only what the pages need, and, while the site keeps to this machine, no
 * request that was sent to another name. Without the latter a foreign page could read the site by pointing its own name here.
 */
final class Guard {
    static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final int MISDIRECTED = 421;

    private final boolean loopback;

    Guard(boolean loopback) {
        this.loopback = loopback;
    }

    void addTo(RoutesConfig routes) {
        routes.before(this::stand);
    }

    private void stand(Context request) {
        request.header("Content-Security-Policy", POLICY);
        request.header("X-Content-Type-Options", "nosniff");
        request.header("X-Frame-Options", "DENY");
        request.header("Referrer-Policy", "same-origin");
        request.header("Cross-Origin-Opener-Policy", "same-origin");
        request.header("Cross-Origin-Resource-Policy", "same-origin");
        request.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        request.header("Cache-Control", "no-store");
        if (loopback && !isThisMachine(request.host())) {
            throw new HttpResponseException(MISDIRECTED, "This site answers to localhost alone.");
        }
    }

    private static boolean isThisMachine(@Nullable String host) {
        if (host == null) return false;
        String name = host.replaceFirst(":\\d+$", "");
        return THIS_MACHINE.contains(name);
    }
}
