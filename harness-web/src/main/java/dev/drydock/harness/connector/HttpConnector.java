package dev.drydock.harness.connector;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.payload.Payloads;
import dev.drydock.engine.payload.Reading;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.Connector;
import dev.drydock.engine.port.EventEnvelope;
import dev.drydock.engine.port.EventSource;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A system that speaks HTTP and JSON, such as a partner's sandbox. Commands are posted to {@code commands/TYPE} with their idempotency key in a header; {@code events?after=ID}
 * answers what came after an event. Status 2xx acknowledges; 400 and 422 say that the payload cannot be read; anything else, and no connection, is a refusal.
 *
 * <p>Answers come on a thread of the HTTP client. Payloads are written on the thread that sends, one at a time.
 */
public final class HttpConnector implements Connector, EventSource {
    private static final int LONGEST_REASON = 500;
    private static final JsonMapper JSON = new JsonMapper();

    private final BusinessSystem system;
    private final URI base;
    private final Duration timeout;
    private final Payloads payloads;
    private final HttpClient http;

    /**
     * @param base where the partner answers, ending in a slash
     * @param timeout after which a call counts as timed out, connecting included
     */
    public HttpConnector(BusinessSystem system, URI base, Duration timeout, Payloads payloads) {
        this.system = system;
        this.base = base;
        this.timeout = timeout;
        this.payloads = payloads;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(timeout)
                .build();
    }

    @Override
    public BusinessSystem system() {
        return system;
    }

    @Override
    public void send(CommandEnvelope command, Consumer<Answer> answered) {
        Optional<Payloads.Written> written = write(command);
        if (written.isEmpty()) {
            answered.accept(Answer.refused("there is no payload for " + command.type()));
            return;
        }
        String type = written.get().payload().type();
        HttpRequest request = HttpRequest.newBuilder(base.resolve("commands/" + type))
                .timeout(timeout)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", command.key().text())
                .header("Drydock-Type", command.type())
                .header("Drydock-Attempt", Integer.toString(command.attempt()))
                .POST(HttpRequest.BodyPublishers.ofString(written.get().text()))
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> answer(response, failure))
                .thenAccept(answered);
    }

    @Override
    public void since(String lastId, Consumer<EventEnvelope> events, Consumer<Answer> answered) {
        String query = "events?after=" + URLEncoder.encode(lastId, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(base.resolve(query))
                .timeout(timeout)
                .GET()
                .build();
        http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> {
                    Answer answer = answer(response, failure);
                    return answer.isAcknowledged() ? read(response.body(), events) : answer;
                })
                .thenAccept(answered);
    }

    private synchronized Optional<Payloads.Written> write(CommandEnvelope command) {
        return payloads.write(command.command());
    }

    /** Passes on what can be read, up to the first that cannot: what comes after it is not to overtake it. */
    private synchronized Answer read(String body, Consumer<EventEnvelope> events) {
        try {
            for (JsonNode message : JSON.readTree(body).values()) {
                String id = message.path("id").asString("");
                String type = message.path("type").asString("");
                if (id.isEmpty()) return Answer.quarantined("a message without an id");
                Reading reading = payloads.read(type, message.path("data").toString());
                if (reading instanceof Reading.Bad bad) return Answer.quarantined(id + ": " + bad.reason());
                if (reading instanceof Reading.Read read)
                    events.accept(new EventEnvelope(system, id, type, read.event()));
            }
            return Answer.ACKNOWLEDGED;
        } catch (JacksonException malformed) {
            return Answer.quarantined("no JSON: " + malformed.getOriginalMessage());
        }
    }

    private static Answer answer(@Nullable HttpResponse<String> response, @Nullable Throwable failure) {
        if (response == null) return failed(failure);
        int status = response.statusCode();
        if (status >= 200 && status < 300) return Answer.ACKNOWLEDGED;
        String reason = status + " " + shortened(response.body());
        return status == 400 || status == 422 ? Answer.quarantined(reason) : Answer.refused(reason);
    }

    private static Answer failed(@Nullable Throwable failure) {
        Throwable cause = failure instanceof CompletionException wrapped ? wrapped.getCause() : failure;
        if (cause instanceof HttpTimeoutException) return Answer.TIMED_OUT;
        return Answer.refused(cause == null ? "no answer" : "no connection: " + cause);
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_REASON ? text : text.substring(0, LONGEST_REASON) + "…";
    }
}
