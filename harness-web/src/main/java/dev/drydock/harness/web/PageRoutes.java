package dev.drydock.harness.web;

import dev.drydock.harness.report.logbook.CanaryLog;
import dev.drydock.harness.report.logbook.Kept;
import dev.drydock.harness.report.logbook.Logbook;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.report.logbook.OrderStory;
import dev.drydock.harness.report.logbook.StoryTeller;
import dev.drydock.harness.report.page.CanariesPage;
import dev.drydock.harness.report.page.CanaryPage;
import dev.drydock.harness.report.page.ComparisonPage;
import dev.drydock.harness.report.page.Frame.Section;
import dev.drydock.harness.report.page.HandoffsPage;
import dev.drydock.harness.report.page.OrderPage;
import dev.drydock.harness.report.page.OverviewPage;
import dev.drydock.harness.report.page.RaciPage;
import dev.drydock.harness.report.page.RunPage;
import dev.drydock.harness.report.page.RunbookPage;
import dev.drydock.harness.report.page.RunsPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/** The pages. Looking changes nothing. */
final class PageRoutes {
    private static final int CANARY_RUNS = 60;

    private final Logbook logbook;
    private final @Nullable StoryTeller stories;
    private final Semaphore storiesAtOnce = new Semaphore(1); // each may run a scenario again
    private final OperatingModel model;
    private final Framer framer;
    private final Clock clock;

    PageRoutes(Logbook logbook, @Nullable StoryTeller stories, OperatingModel model, Framer framer, Clock clock) {
        this.logbook = logbook;
        this.model = model;
        this.stories = stories;
        this.framer = framer;
        this.clock = clock;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/", this::overview);
        routes.get("/runs", this::runs);
        routes.get("/runs/{id}", this::kept);
        routes.get("/runs/{id}/orders/{order}", this::order);
        routes.get("/handoffs", this::handoffs);
        routes.get("/raci", this::raci);
        routes.get("/runbooks/{type}", this::runbook);
        routes.get("/canaries", this::canaries);
        routes.get("/canaries/{name}", this::canary);
    }

    private void overview(Context request) {
        request.html(framer.pages()
                .overview(framer.frame("Overview", Section.OVERVIEW), OverviewPage.of(logbook, clock.instant())));
    }

    private void runs(Context request) {
        int page = pageNumber(request.queryParam("page"));
        request.html(framer.pages()
                .runs(
                        framer.frame("Runs", Section.RUNS),
                        RunsPage.of(logbook.entries(RunsPage.needed(page)), page, clock.instant())));
    }

    /** The first page when none is asked for; no further back than a browser cares to look. */
    private static int pageNumber(@Nullable String asked) {
        return asked != null && asked.matches("[1-9]\\d{0,1}") ? Integer.parseInt(asked) : 1;
    }

    private void kept(Context request) {
        Kept kept = find(request);
        if (kept instanceof Kept.Comparison comparison) comparison(request, comparison);
        else if (kept instanceof Kept.Run run) run(request, run);
    }

    private void run(Context request, Kept.Run kept) {
        String title = kept.report().scenario() + " under " + kept.report().policy();
        request.html(
                framer.pages().run(framer.frame(title, Section.RUNS), RunPage.of(kept.id(), kept.report(), model)));
    }

    private void comparison(Context request, Kept.Comparison kept) {
        String title = kept.report().verdict() + ": " + kept.report().scenario();
        request.html(
                framer.pages().comparison(framer.frame(title, Section.RUNS), ComparisonPage.of(kept, stories != null)));
    }

    private void order(Context request) {
        Kept kept = find(request);
        Optional<OrderStory> story = orderNumber(request.pathParam("order")).flatMap(order -> story(kept, order));
        if (story.isEmpty())
            throw new NotFoundResponse(
                    "Nothing can be told of that order: the result has none of that number, or its scenario or policies have changed since.");
        request.html(framer.pages()
                .order(
                        framer.frame("Order " + story.get().order(), Section.RUNS),
                        OrderPage.of(story.get(), "/runs/" + kept.id())));
    }

    private Optional<OrderStory> story(Kept kept, int order) {
        if (stories == null) return Optional.empty();
        storiesAtOnce.acquireUninterruptibly();
        try {
            return stories.tell(kept, order);
        } finally {
            storiesAtOnce.release();
        }
    }

    private void handoffs(Context request) {
        request.html(
                framer.pages().handoffs(framer.frame("Handoffs", Section.WORKFLOW), HandoffsPage.of(model.workflow())));
    }

    private void raci(Context request) {
        request.html(
                framer.pages().raci(framer.frame("Who does what", Section.WORKFLOW), RaciPage.of(model.workflow())));
    }

    private void runbook(Context request) {
        RunbookPage page = model.runbook("runbooks/" + request.pathParam("type") + ".md")
                .flatMap(runbook -> RunbookPage.of(runbook, model.workflow()))
                .orElseThrow(() -> new NotFoundResponse("There is no runbook for that type of exception."));
        request.html(framer.pages().runbook(framer.frame("Runbook " + page.type(), Section.WORKFLOW), page));
    }

    private void canaries(Context request) {
        request.html(framer.pages()
                .canaries(
                        framer.frame("Canaries", Section.CANARIES),
                        CanariesPage.of(logbook.canaries(), clock.instant())));
    }

    private void canary(Context request) {
        CanaryLog log = logbook.canary(request.pathParam("name"), CANARY_RUNS)
                .orElseThrow(() -> new NotFoundResponse("There is no canary of that name."));
        String notice =
                Change.ofWord(request.queryParam("done")).map(Change::done).orElse(null);
        request.html(framer.pages()
                .canary(
                        framer.frame("Canary " + log.canary().name(), Section.CANARIES),
                        CanaryPage.of(log, notice, clock.instant())));
    }

    private Kept find(Context request) {
        return logbook.find(request.pathParam("id"))
                .orElseThrow(() -> new NotFoundResponse("There is no run or comparison of that id in this database."));
    }

    private static Optional<Integer> orderNumber(String text) {
        return text.matches("\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
