package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.payload.Intake;
import dev.drydock.engine.payload.Payloads;
import dev.drydock.engine.payload.Payloads.Written;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.runtime.Inbox;
import dev.drydock.engine.runtime.Quarantine;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partner behind HTTP: a small server on loopback that answers with all it has sent so far, whatever it is asked. */
final class HttpIncomingTest extends IncomingContract {
    private final Payloads partner = new Payloads(SmallShop.network(), BOOK);
    private final Intake intake = new Intake(SmallShop.network(), BOOK);
    private final List<FulfilmentEvent> heard = Collections.synchronizedList(new ArrayList<>());
    private final Inbox inbox = new Inbox(100, heard::add);
    private final Quarantine quarantine = new Quarantine(intake, () -> 77, heard::add, decision -> {
        throw new AssertionError("for a partner: " + decision);
    });
    private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    private @Nullable ShapeChange change;
    private @Nullable HttpServer server;
    private @Nullable HttpConnector connector;

    @BeforeEach
    void open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.createContext("/events", this::events);
        opened.start();
        server = opened;
        URI base = URI.create("http://127.0.0.1:" + opened.getAddress().getPort() + "/");
        connector = new HttpConnector(BusinessSystem.WMS, base, Duration.ofSeconds(5), intake, () -> 77);
    }

    @AfterEach
    void close() {
        if (server != null) server.stop(0);
    }

    private void events(HttpExchange exchange) throws IOException {
        byte[] page = ("[" + String.join(",", List.copyOf(sent)) + "]").getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, page.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(page);
        }
    }

    private void fetch() {
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        Objects.requireNonNull(connector).since(inbox.lastId(BusinessSystem.WMS), inbox::take, answers::add);
        await().atMost(Duration.ofSeconds(10)).until(() -> !answers.isEmpty());
        assertThat(answers).containsExactly(Answer.ACKNOWLEDGED);
    }

    @Override
    void sends(FulfilmentEvent event) {
        Written written = partner.write(event).orElseThrow();
        String data = change == null ? written.text() : change.apply(written.text());
        sends("w-" + sent.size(), written.payload().type(), data);
    }

    private void sends(String id, String type, String data) {
        sent.add("{\"id\":\"" + id + "\",\"type\":\"" + type + "\",\"data\":" + data + "}");
        fetch();
    }

    @Override
    void changes(@Nullable ShapeChange now) {
        change = now;
    }

    @Override
    void decided(Decision decision) {
        quarantine.execute(decision);
    }

    @Override
    void keysIn(int message, FulfilmentEvent says) {
        quarantine.keyIn(message, partner.write(says).orElseThrow().text());
    }

    @Override
    List<FulfilmentEvent> heard() {
        return List.copyOf(heard);
    }

    @Test
    void a_message_that_is_fetched_again_is_heard_once_and_kept_once() {
        changes(RENAMED);
        sends(PICKED);
        changes(null);
        sends(PACKED);

        fetch();
        fetch();

        assertThat(heard()).hasSize(2);
        assertThat(intake.waiting()).isEqualTo(1);
    }

    @Test
    void a_version_that_nobody_speaks_is_kept_and_not_guessed() {
        sends("w-0", "shipment-v2", partner.write(PICKED).orElseThrow().text());

        assertThat(heard())
                .singleElement()
                .isInstanceOfSatisfying(
                        MessageQuarantined.class,
                        bad -> assertThat(bad.problem()).isEqualTo("no payload of type 'shipment-v2' is spoken here"));
    }
}
