package dev.drydock.harness.connector;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.payload.EventPage;
import dev.drydock.engine.payload.Intake;
import dev.drydock.engine.payload.Payloads;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.Clock;
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
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A system that speaks HTTP and JSON, such as a partner's sandbox. Commands are posted to {@code commands/TYPE} with their idempotency key in a header; {@code events?after=ID}
 * answers what came after an event. Status 2xx acknowledges; 400 and 422 say that the payload cannot be read; anything else, and no connection, is a refusal, after
 * which the engine tries again in its own time. An event that cannot be read is kept aside and told as such; those behind it pass.
 *
 * <p>Answers and events come on a thread of the HTTP client. Connectors share one intake, and each holds it while it reads or writes a payload.
 */
public final class HttpConnector implements Connector, EventSource {
    private static final int LONGEST_REASON = 500;
    private static final int REMEMBERED = 10_000;

    private final BusinessSystem system;
    private final URI base;
    private final Duration timeout;
    private final Intake intake;
    private final Clock clock;
    private final HttpClient http;
    /** Ids of messages that could not be read: one that comes again is not kept a second time. */
    private final Set<String> aside = new LinkedHashSet<>();

    /**
     * @param base where the partner answers, ending in a slash
     * @param timeout after which a call counts as timed out, connecting included
     * @param intake where all partners' messages are read, numbered and kept aside
     */
    public HttpConnector(BusinessSystem system, URI base, Duration timeout, Intake intake, Clock clock) {
        this.system = system;
        this.base = base;
        this.timeout = timeout;
        this.intake = intake;
        this.clock = clock;
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
        CompletableFuture<@Nullable Void> unused = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> answer(response, failure))
                .thenAccept(answered)
                .exceptionally(HttpConnector::unheard);
    }

    @Override
    public void since(String lastId, Consumer<EventEnvelope> events, Consumer<Answer> answered) {
        String query = "events?after=" + URLEncoder.encode(lastId, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(base.resolve(query))
                .timeout(timeout)
                .GET()
                .build();
        CompletableFuture<@Nullable Void> unused = http.sendAsync(request, HttpResponse.BodyHandlers.ofString())
                .handle((response, failure) -> {
                    Answer answer = answer(response, failure);
                    return answer.isAcknowledged() ? read(response.body(), events) : answer;
                })
                .thenAccept(answered)
                .exceptionally(HttpConnector::unheard);
    }

    private Optional<Payloads.Written> write(CommandEnvelope command) {
        synchronized (intake) {
            return intake.payloads().write(command.command());
        }
    }

    private Answer read(String body, Consumer<EventEnvelope> events) {
        try {
            for (EventPage.Message message : EventPage.read(body)) {
                FulfilmentEvent event = read(message);
                if (event != null) events.accept(new EventEnvelope(system, message.id(), message.type(), event));
            }
            return Answer.ACKNOWLEDGED;
        } catch (IllegalArgumentException malformed) {
            return Answer.quarantined(String.valueOf(malformed.getMessage()));
        }
    }

    /** What it says; null when there is nothing to hear, or when it lies aside already. */
    private @Nullable FulfilmentEvent read(EventPage.Message message) {
        synchronized (intake) {
            if (aside.contains(message.id())) return null;
            FulfilmentEvent event = intake.take(system, -1, message.type(), message.data(), clock.nowMillis());
            if (event instanceof MessageQuarantined) putAside(message.id());
            return event;
        }
    }

    private void putAside(String id) {
        aside.add(id);
        if (aside.size() > REMEMBERED) aside.remove(aside.iterator().next());
    }

    /** The listener itself broke: its own thread group is told, for nobody else waits for it. */
    private static @Nullable Void unheard(Throwable broken) {
        Thread current = Thread.currentThread();
        current.getUncaughtExceptionHandler().uncaughtException(current, broken);
        return null;
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
