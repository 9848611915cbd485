package dev.drydock.engine.payload;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What a partner answers when it is asked for its events: an array of messages, each with {@code id}, {@code type} and {@code data}, oldest first. */
public final class EventPage {
    private EventPage() {}

    /** @param data the payload, as text */
    public record Message(String id, String type, String data) {}

    /** @throws IllegalArgumentException when it is no such page: nothing of it can be told apart, so nothing of it is taken */
    public static List<Message> read(String body) {
        JsonNode page;
        try {
            page = Payloads.JSON.readTree(body);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no JSON: " + e.getOriginalMessage(), e);
        }
        if (!page.isArray()) throw new IllegalArgumentException("no array of messages");
        List<Message> messages = new ArrayList<>();
        for (JsonNode message : page.values()) {
            String id = message.path("id").asString("");
            if (id.isEmpty()) throw new IllegalArgumentException("a message without an id");
            messages.add(new Message(
                    id, message.path("type").asString(""), message.path("data").toString()));
        }
        return messages;
    }
}
