package dev.drydock.domain.view;

import dev.drydock.domain.handoff.ExceptionType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a customer is told, with gaps: {@code Your order {order} will arrive by {eta}.}
 *
 * @param exception that the customer is told of, or null when it is good news
 * @param occasions on which it is sent
 */
public record MessageTemplate(
        String name, @Nullable ExceptionType exception, List<Occasion> occasions, String subject, String text) {
    /** What can stand in braces. */
    public static final Set<String> PLACEHOLDERS =
            Set.of("order", "reference", "eta", "promised", "carrier", "node", "reason", "amount", "units", "channel");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}\n]*)}");

    /**
     * An entry of the log for which it is sent.
     *
     * @param type name in the event stream: {@code order.cancelled}
     * @param reason code of the reason; empty for any
     */
    public record Occasion(String type, String reason) {}

    /** @throws IllegalArgumentException when it holds a placeholder that nobody can fill in */
    public MessageTemplate {
        occasions = List.copyOf(occasions);
        Set<String> unknown = new TreeSet<>();
        for (String line : List.of(subject, text)) {
            Matcher found = PLACEHOLDER.matcher(line);
            while (found.find()) if (!PLACEHOLDERS.contains(found.group(1))) unknown.add("{" + found.group(1) + "}");
        }
        if (!unknown.isEmpty())
            throw new IllegalArgumentException("template " + name + " has a placeholder that nobody can fill in: "
                    + String.join(", ", unknown) + "; known are {"
                    + String.join("}, {", new TreeSet<>(PLACEHOLDERS)) + "}");
    }

    /** Filled in; what is not known becomes {@code (not known)}. */
    CustomerMessage fill(Map<String, String> values, long atMillis) {
        return new CustomerMessage(name, atMillis, filled(subject, values), filled(text, values));
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text).replaceAll(found -> {
            String value = values.getOrDefault(found.group(1), "");
            return Matcher.quoteReplacement(value.isEmpty() ? "(not known)" : value);
        });
    }
}
