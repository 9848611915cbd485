package dev.drydock.harness.web;

import dev.drydock.harness.report.Stylesheet;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** The style sheet and the mark; there is nothing else to fetch. */
final class Assets {
    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String A_DAY = "public, max-age=86400";

    void addTo(RoutesConfig routes) {
        routes.get("/assets/" + Stylesheet.fileName(), this::stylesheet);
        routes.get("/assets/drydock.svg", this::mark);
    }

    private void stylesheet(Context request) {
        request.header("Cache-Control", FOR_EVER);
        request.contentType("text/css; charset=utf-8").result(Stylesheet.text());
    }

    private void mark(Context request) {
        request.header("Cache-Control", A_DAY);
        request.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        request.contentType("image/svg+xml").result(Stylesheet.mark());
    }
}
