package dev.drydock.harness.result;

import dev.drydock.domain.view.LogEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads an event log that was kept as CloudEvents 1.0 in JSON Lines, entry by entry. What has no place in the stream of this product is refused, with the number of its line. */
public final class EventLogReader {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String PREFIX = "dev.drydock.";
    private static final String VERSION = ".v1";

    private EventLogReader() {}

    /**
     * @param in UTF-8; not closed
     * @return the source of the entries, which names the run; empty when there are none
     * @throws IllegalArgumentException when a line is not an entry, naming it
     * @throws IOException when the stream breaks
     */
    public static String read(InputStream in, Consumer<LogEntry> reader) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        String source = "";
        long number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) continue;
            Map<?, ?> event = object(line, number);
            if (source.isEmpty()) source = text(event, "source", number);
            reader.accept(entry(event, number));
        }
        return source;
    }

    private static Map<?, ?> object(String line, long number) {
        try {
            return MAPPER.readValue(line, Map.class);
        } catch (JacksonException notJson) {
            throw wrong(number, "not a JSON object: " + notJson.getOriginalMessage());
        }
    }

    private static LogEntry entry(Map<?, ?> event, long number) {
        if (!text(event, "specversion", number).equals("1.0")) throw wrong(number, "expected specversion 1.0");
        String type = text(event, "type", number);
        if (!type.startsWith(PREFIX) || !type.endsWith(VERSION))
            throw wrong(number, "expected a type " + PREFIX + "NAME" + VERSION + ", not " + type);
        if (!(event.get("data") instanceof Map<?, ?> data)) throw wrong(number, "no data");
        Map<String, @Nullable Object> values = object(data);
        values.remove("kind");
        return new LogEntry(
                text(data, "kind", number),
                type.substring(PREFIX.length(), type.length() - VERSION.length()),
                instant(text(event, "time", number), number),
                values);
    }

    private static String text(Map<?, ?> of, String name, long number) {
        if (of.get(name) instanceof String text) return text;
        throw wrong(number, "no " + name);
    }

    private static long instant(String iso, long number) {
        try {
            return Instant.parse(iso).toEpochMilli();
        } catch (DateTimeParseException notATime) {
            throw wrong(number, "not a time: " + iso);
        }
    }

    private static Map<String, @Nullable Object> object(Map<?, ?> from) {
        Map<String, @Nullable Object> to = new LinkedHashMap<>();
        from.forEach((name, value) -> to.put(String.valueOf(name), plain(value)));
        return to;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Number number) return number.longValue();
        if (value instanceof Map<?, ?> map) return object(map);
        if (value instanceof List<?> list) {
            List<@Nullable Object> all = new ArrayList<>();
            for (Object each : list) all.add(plain(each));
            return all;
        }
        return value;
    }

    private static IllegalArgumentException wrong(long number, String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }
}
