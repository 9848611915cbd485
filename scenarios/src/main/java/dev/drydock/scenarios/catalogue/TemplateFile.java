package dev.drydock.scenarios.catalogue;

import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.view.MessageTemplate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a message template: lines {@code subject:}, {@code exception:} (left out for good news) and {@code for:}, an empty line, and the text. {@code for} lists the entries of the event
 * stream for which it is sent, each with the code of a reason or for any.
 */
final class TemplateFile {
    private static final Set<String> HEADERS = Set.of("subject", "exception", "for");

    private TemplateFile() {}

    /** @throws IllegalArgumentException naming the file and what is wrong */
    static MessageTemplate read(String name, String text) {
        int end = text.indexOf("\n\n");
        if (end < 0) throw wrong(name, "expected headers, an empty line and the text");
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : text.substring(0, end).split("\n", -1)) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(0, colon).strip();
            if (!HEADERS.contains(key)) throw wrong(name, "expected subject:, exception: or for:, not '" + line + "'");
            if (headers.put(key, line.substring(colon + 1).strip()) != null) throw wrong(name, "two lines " + key);
        }
        String subject = headers.getOrDefault("subject", "");
        if (subject.isEmpty()) throw wrong(name, "no subject");
        return new MessageTemplate(
                name,
                exception(name, headers.get("exception")),
                occasions(name, headers.getOrDefault("for", "")),
                subject,
                text.substring(end + 2).strip());
    }

    private static List<MessageTemplate.Occasion> occasions(String name, String listed) {
        List<MessageTemplate.Occasion> occasions = new ArrayList<>();
        for (String each : listed.split(",", -1)) {
            String[] words = each.strip().split("\\s+");
            if (words[0].isEmpty() || words.length > 2)
                throw wrong(name, "expected for: TYPE or TYPE REASON, with commas between");
            occasions.add(new MessageTemplate.Occasion(words[0], words.length == 2 ? words[1] : ""));
        }
        return occasions;
    }

    private static @Nullable ExceptionType exception(String name, @Nullable String label) {
        if (label == null) return null;
        for (ExceptionType type : ExceptionType.values()) if (type.label().equals(label)) return type;
        throw wrong(
                name,
                "no exception '" + label + "'; there is "
                        + String.join(
                                ", ",
                                Arrays.stream(ExceptionType.values())
                                        .map(ExceptionType::label)
                                        .toList()));
    }

    private static IllegalArgumentException wrong(String name, String what) {
        return new IllegalArgumentException("template " + name + ": " + what);
    }
}
