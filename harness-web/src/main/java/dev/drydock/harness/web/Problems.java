package dev.drydock.harness.web;

import dev.drydock.harness.report.page.Frame;
import dev.drydock.harness.report.page.ProblemPage;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says what went wrong: to people as a page, to programs as JSON, to the log with its trace, and to nobody else with one. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Framer framer;

    Problems(Framer framer) {
        this.framer = framer;
    }

    void addTo(RoutesConfig routes) {
        routes.exception(
                HttpResponseException.class,
                (problem, request) -> show(request, problem.getStatus(), explanation(problem)));
        routes.exception(Exception.class, (failure, request) -> {
            LOG.error("{} {} failed", request.method(), request.path(), failure);
            show(
                    request,
                    500,
                    "Something broke while this was made. The log of the command that serves the site says what.");
        });
    }

    private static String explanation(HttpResponseException problem) {
        return switch (problem.getStatus()) {
            case 404 ->
                says(
                        problem,
                        "There is nothing at this address. The run may belong to another database, or the name has a slip.");
            case 405 -> "This address does not take that kind of request.";
            case 413 -> "That is more than this site takes.";
            default -> says(problem, "The request could not be understood.");
        };
    }

    /** Our own words, or ours in place of the framework's. */
    private static String says(HttpResponseException problem, String otherwise) {
        String message = problem.getMessage();
        return message == null || !message.endsWith(".") ? otherwise : message;
    }

    private void show(Context request, int status, String explanation) {
        request.status(status);
        if (request.path().startsWith("/api/") || request.path().equals("/health")) {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("status", status);
            body.put("error", explanation);
            request.json(body);
            return;
        }
        String title = title(status);
        request.html(framer.pages()
                .problem(framer.frame(title, Frame.Section.NONE), new ProblemPage(status, title, explanation)));
    }

    private static String title(int status) {
        return switch (status) {
            case 403 -> "Not allowed";
            case 404 -> "Not here";
            case 405 -> "Not this way";
            case 421 -> "Wrong name";
            case 500 -> "Something broke";
            default -> status < 500 ? "Not understood" : "Something broke";
        };
    }
}
