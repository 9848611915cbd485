package dev.drydock.engine.payload;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.network.Network;
import dev.drydock.engine.payload.Reading.Bad;
import dev.drydock.engine.payload.Reading.Problem;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes events and commands as payloads and reads them back, against versioned schemas. One thread. */
public final class Payloads {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final EventWriter events;
    private final CommandWriter commands;
    private final EventReader eventReader;
    private final CommandReader commandReader;
    private final PayloadSchemas schemas = new PayloadSchemas();

    /** A payload as it travels. */
    public record Written(Payload payload, String text) {}

    public Payloads(Network network, Book book) {
        PayloadNames names = new PayloadNames(network);
        events = new EventWriter(network);
        commands = new CommandWriter(network);
        eventReader = new EventReader(network, names, book);
        commandReader = new CommandReader(network, names, book);
    }

    /** The payload in which a partner reports this; empty when none does. */
    public Optional<Written> write(FulfilmentEvent event) {
        return written(events.write(event), events.written());
    }

    /** The payload in which a partner is asked for this; empty when none is. */
    public Optional<Written> write(Decision command) {
        return written(commands.write(command), commands.written());
    }

    /** Reads a partner's report of the announced type: {@code shipment-v1}. */
    public Reading read(String type, String text) {
        return read(type, text, Corrections.NONE);
    }

    /** Reads a partner's report; where it does not meet its schema, the corrections are tried. */
    public Reading read(String type, String text, Corrections corrections) {
        Payload payload = Payload.ofType(type);
        if (payload == null) return bad("no payload of type '" + type + "' is spoken here");
        JsonNode content;
        try {
            content = JSON.readTree(text);
        } catch (JacksonException e) {
            return bad("no JSON: " + e.getOriginalMessage());
        }
        List<Problem> problems = schemas.check(payload, content);
        if (!problems.isEmpty() && corrections.apply(content)) problems = schemas.check(payload, content);
        if (!problems.isEmpty()) return new Bad(problems);
        try {
            return new Reading.Read(eventReader.read(payload, content));
        } catch (Unreadable e) {
            return e.isOver() ? new Reading.Over(e.reason()) : bad(e.reason());
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return bad(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a command as the partner does who is asked.
     *
     * @throws IllegalArgumentException when it is no command, or one of another shape
     */
    public Decision readCommand(String type, String text) {
        Payload payload = Payload.ofType(type);
        if (payload == null) throw new IllegalArgumentException("no payload of type '" + type + "' is spoken here");
        JsonNode content = JSON.readTree(text);
        List<Problem> problems = schemas.check(payload, content);
        if (!problems.isEmpty()) throw new IllegalArgumentException(new Bad(problems).reason());
        try {
            return commandReader.read(payload, content);
        } catch (Unreadable e) {
            throw new IllegalArgumentException(e.reason(), e);
        }
    }

    /** What does not meet the schema; empty when all does. */
    public List<Problem> check(String type, String text) {
        Payload payload = Payload.ofType(type);
        if (payload == null) return List.of(new Problem("", "", "", "no payload of type '" + type + "'"));
        return schemas.check(payload, JSON.readTree(text));
    }

    PayloadSchemas schemas() {
        return schemas;
    }

    private static Optional<Written> written(@Nullable Payload payload, ObjectNode content) {
        return payload == null ? Optional.empty() : Optional.of(new Written(payload, content.toString()));
    }

    private static Bad bad(String message) {
        return new Bad(List.of(new Problem("", "", "", message)));
    }
}
