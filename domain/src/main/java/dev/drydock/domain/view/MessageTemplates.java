package dev.drydock.domain.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The templates of a shop, by the occasion on which each is sent. */
public final class MessageTemplates {
    /** Customers are told nothing. */
    public static final MessageTemplates NONE = new MessageTemplates(List.of());

    private final List<MessageTemplate> templates;
    private final Map<MessageTemplate.Occasion, MessageTemplate> byOccasion =
            new HashMap<>(); // looked up, never walked

    /** @throws IllegalArgumentException when two are meant for one occasion */
    public MessageTemplates(List<MessageTemplate> templates) {
        this.templates = List.copyOf(templates);
        for (MessageTemplate template : templates)
            for (MessageTemplate.Occasion occasion : template.occasions()) {
                MessageTemplate other = byOccasion.put(occasion, template);
                if (other != null)
                    throw new IllegalArgumentException("templates " + other.name() + " and " + template.name()
                            + " are both sent for " + occasion.type() + " " + occasion.reason());
            }
    }

    public List<MessageTemplate> all() {
        return templates;
    }

    /** The one for this type and reason, or else for the type whatever the reason; null when nothing is sent. */
    @Nullable
    MessageTemplate of(String type, String reason) {
        MessageTemplate exact = byOccasion.get(new MessageTemplate.Occasion(type, reason));
        return exact != null ? exact : byOccasion.get(new MessageTemplate.Occasion(type, ""));
    }
}
