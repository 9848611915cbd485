package dev.drydock.harness.app.screen;

import dev.drydock.domain.view.CustomerMessage;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** What the customer was told, as it was sent. */
public final class MessagesScreen {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("EEE dd MMM HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

    private MessagesScreen() {}

    /** Empty when the customer was told nothing. */
    public static String of(String policy, List<CustomerMessage> messages) {
        StringBuilder text = new StringBuilder();
        for (CustomerMessage message : messages) {
            text.append("\n%s, %s: message to the customer (%s)%n"
                    .formatted(policy, TIME.format(Instant.ofEpochMilli(message.atMillis())), message.template()));
            text.append("  | ").append(message.subject()).append("\n  |\n");
            message.text()
                    .lines()
                    .forEach(line -> text.append("  | ").append(line).append('\n'));
        }
        return text.toString();
    }
}
