package dev.drydock.harness.web;

import dev.drydock.harness.report.logbook.Entry;
import dev.drydock.harness.report.logbook.Logbook;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The same as JSON, and whether all is well. */
final class ApiRoutes {
    private static final int RUNS_LISTED = 200;

    private final Logbook logbook;
    private final String version;

    ApiRoutes(Logbook logbook, String version) {
        this.logbook = logbook;
        this.version = version;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/health", this::health);
        routes.get("/api/runs", this::runs);
        routes.get("/api/runs/{id}", this::run);
    }

    /** @param status {@code up} or {@code down} */
    record Health(String status, String version, List<Logbook.Part> parts) {}

    /** @param finishedAt ISO-8601 UTC */
    record Listed(
            String id,
            String finishedAt,
            String scenario,
            String policy,
            @Nullable String verdict,
            String outcome) {
        static Listed of(Entry entry) {
            return new Listed(
                    entry.id(),
                    entry.finishedAt().toString(),
                    entry.scenario(),
                    entry.policy(),
                    entry.verdict(),
                    entry.outcome());
        }
    }

    private void health(Context request) {
        List<Logbook.Part> parts = logbook.parts();
        boolean up = parts.stream().allMatch(Logbook.Part::up);
        request.status(up ? 200 : 503).json(new Health(up ? "up" : "down", version, parts));
    }

    private void runs(Context request) {
        request.json(logbook.entries(RUNS_LISTED).stream().map(Listed::of).toList());
    }

    private void run(Context request) {
        request.json(logbook.find(request.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no run or comparison of that id in this database."))
                .report());
    }
}
