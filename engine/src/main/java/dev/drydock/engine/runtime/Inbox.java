package dev.drydock.engine.runtime;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.port.EventEnvelope;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Where events of other systems come in: each is passed on once, by source and id, and it is known up to where each source has been heard. One thread. */
public final class Inbox {
    private static final String NOTHING = "";

    private final int remembered;
    private final Consumer<? super FulfilmentEvent> desk;
    private final Map<BusinessSystem, Set<String>> seen = new EnumMap<>(BusinessSystem.class);
    private final Map<BusinessSystem, String> last = new EnumMap<>(BusinessSystem.class);

    /**
     * @param remembered ids kept of each source; a copy that comes after so many others is passed on again, which the desk copes with
     * @param desk hears each event once
     */
    public Inbox(int remembered, Consumer<? super FulfilmentEvent> desk) {
        if (remembered < 1) throw new IllegalArgumentException("at least one id is remembered");
        this.remembered = remembered;
        this.desk = desk;
    }

    /** @return whether it was new */
    public boolean take(EventEnvelope message) {
        Set<String> ids = seen.computeIfAbsent(message.source(), source -> new LinkedHashSet<>());
        if (!ids.add(message.id())) return false;
        if (ids.size() > remembered) ids.remove(ids.iterator().next());
        last.put(message.source(), message.id());
        desk.accept(message.event());
        return true;
    }

    /** Id of the message taken last from a source; empty when there was none. What came after it is what to ask for after an outage. */
    public String lastId(BusinessSystem source) {
        return last.getOrDefault(source, NOTHING);
    }
}
