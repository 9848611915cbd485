package dev.drydock.harness.web;

import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.report.page.Paths;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The few changes the site can make, each with the token: in the form, or as {@code Authorization: Bearer}. */
final class ChangeRoutes {
    private static final String BEARER = "Bearer ";
    private static final Set<String> OWN_PAGES = Set.of("same-origin", "none");

    private final Logbook logbook;
    private final SiteActions actions;
    private final Token token;

    ChangeRoutes(Logbook logbook, SiteActions actions, Token token) {
        this.logbook = logbook;
        this.actions = actions;
        this.token = token;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/canaries/{name}", this::change);
    }

    private void change(Context request) {
        String site = request.header("Sec-Fetch-Site");
        if (site != null && !OWN_PAGES.contains(site)) {
            throw new ForbiddenResponse("Changes are made from this site's own pages.");
        }
        if (!token.matches(given(request))) {
            throw new ForbiddenResponse("The token is missing or not the one that was printed when the site started.");
        }
        String name = request.pathParam("name");
        Change change = Change.ofWord(request.formParam("do"))
                .orElseThrow(() -> new BadRequestResponse("What to do is pause, resume or run."));
        if (logbook.canary(name, 0).isEmpty()) throw new NotFoundResponse("There is no canary of that name.");
        change.on(actions, name);
        request.redirect("/canaries/" + Paths.segment(name) + "?done=" + change.word(), HttpStatus.SEE_OTHER);
    }

    private static @Nullable String given(Context request) {
        String header = request.header("Authorization");
        return header != null && header.startsWith(BEARER)
                ? header.substring(BEARER.length())
                : request.formParam("token");
    }
}
