package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.PaymentVoided;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.engine.payload.Book;
import dev.drydock.engine.payload.Intake;
import dev.drydock.engine.payload.Payloads;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.Connector;
import dev.drydock.engine.runtime.Inbox;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner behind HTTP keeps the contract: here a small server on loopback, that knows keys and has moods. */
final class HttpConnectorTest extends ConnectorContract {
    private static final Duration TIMEOUT = Duration.ofMillis(400);
    private static final Book BOOK = new Book() {
        @Override
        public @Nullable Order order(int number) {
            return number == EveryEntry.ORDER.number() ? EveryEntry.ORDER : null;
        }

        @Override
        public @Nullable Shipment shipment(int number) {
            if (number == EveryEntry.MUGS.number()) return EveryEntry.MUGS;
            return number == EveryEntry.LAMPS.number() ? EveryEntry.LAMPS : null;
        }
    };

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> bodies = Collections.synchronizedList(new ArrayList<>());
    private final Payloads partner = new Payloads(SmallShop.network(), BOOK);
    private volatile Mood mood = Mood.WELL;
    private volatile String events = "[]";
    private @Nullable HttpServer server;
    private @Nullable HttpConnector connector;

    @BeforeEach
    void open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.setExecutor(threads);
        opened.createContext("/commands/", this::command);
        opened.createContext("/events", exchange -> respond(exchange, 200, events));
        opened.start();
        server = opened;
        URI base = URI.create("http://127.0.0.1:" + opened.getAddress().getPort() + "/");
        connector = new HttpConnector(
                BusinessSystem.PAYMENT, base, TIMEOUT, new Intake(SmallShop.network(), BOOK), () -> 77);
    }

    @AfterEach
    void close() {
        if (server != null) server.stop(0);
        threads.shutdownNow();
    }

    private void command(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        bodies.add(exchange.getRequestURI().getPath() + " " + body);
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        switch (mood) {
            case SAYS_ERROR -> respond(exchange, 503, "down for maintenance");
            case CANNOT_READ -> respond(exchange, 422, "amount: string found, number expected");
            case SAYS_NOTHING -> sleep();
            case ANSWERS_TOO_LATE -> {
                sleep();
                book.carryOut(key);
                respond(exchange, 200, "");
            }
            case WELL -> {
                book.carryOut(key);
                respond(exchange, 200, "");
            }
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(TIMEOUT.toMillis() * 2);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private static void respond(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            if (bytes.length > 0) out.write(bytes);
        }
    }

    @Override
    Connector connector() {
        return Objects.requireNonNull(connector);
    }

    @Override
    void mood(Mood now) {
        mood = now;
    }

    @Override
    void waitUntil(BooleanSupplier done) {
        await().atMost(Duration.ofSeconds(10))
                .pollInterval(Duration.ofMillis(5))
                .until(done::getAsBoolean);
    }

    @Test
    void the_payload_is_one_that_the_partner_can_read() {
        send(CAPTURE, 1);

        assertThat(bodies).singleElement().satisfies(sent -> {
            assertThat(sent).startsWith("/commands/payment-request-v1 ");
            assertThat(partner.readCommand("payment-request-v1", sent.substring(sent.indexOf(' ') + 1)))
                    .isEqualTo(CAPTURE);
        });
    }

    @Test
    void nobody_at_the_other_end_is_a_refusal() {
        HttpServer open = Objects.requireNonNull(server);
        open.stop(0);

        assertThat(send(CAPTURE, 1)).extracting(Answer::kind).isEqualTo(Answer.Kind.REFUSED);
    }

    @Test
    void after_an_outage_events_are_fetched_from_the_last_one_taken_and_each_is_taken_once() {
        PaymentCaptured captured = new PaymentCaptured(EveryEntry.ORDER, EveryEntry.MUGS, 2_499, 1_772_442_000_000L);
        PaymentVoided voided = new PaymentVoided(EveryEntry.ORDER, 1_772_442_100_000L);
        events = "[" + message("a-1", captured) + "," + message("a-2", voided) + "," + message("a-2", voided) + "]";
        List<FulfilmentEvent> heard = Collections.synchronizedList(new ArrayList<>());
        Inbox inbox = new Inbox(100, heard::add);
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        HttpConnector source = Objects.requireNonNull(connector);

        source.since(inbox.lastId(BusinessSystem.PAYMENT), inbox::take, answers::add);
        waitUntil(() -> answers.size() == 1);
        source.since(inbox.lastId(BusinessSystem.PAYMENT), inbox::take, answers::add);
        waitUntil(() -> answers.size() == 2);

        assertThat(heard).containsExactly(captured, voided);
        assertThat(inbox.lastId(BusinessSystem.PAYMENT)).isEqualTo("a-2");
    }

    @Test
    void a_page_that_is_none_is_put_aside_as_a_whole() {
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        HttpConnector source = Objects.requireNonNull(connector);
        for (String page : List.of("<html>", "{}", "[{\"type\":\"payment-v1\",\"data\":{}}]")) {
            events = page;
            source.since("", envelope -> {}, answers::add);
        }
        waitUntil(() -> answers.size() == 3);

        assertThat(answers).allMatch(answer -> answer.kind() == Answer.Kind.QUARANTINED);
    }

    private String message(String id, FulfilmentEvent event) {
        Payloads.Written written = partner.write(event).orElseThrow();
        return "{\"id\":\"" + id + "\",\"type\":\"" + written.payload().type() + "\",\"data\":" + written.text() + "}";
    }
}
