package dev.drydock.domain.journal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import org.jspecify.annotations.Nullable;

/**
 * Rolling digest of the whole log: every fact, message heard and decision, in order. Two logs with one digest are the same log, for every
 * practical purpose; explanations and the wording of reasons are no part of it. It is no protection against forgery.
 */
public final class LogDigest implements Journal {
    private static final int FACT = 1;
    private static final int HEARD = 2;
    private static final int DECIDED = 3;

    private final DigestFields fields = new DigestFields();
    private @Nullable FulfilmentEvent lastFact;
    private long entries;

    @Override
    public void fact(FulfilmentEvent event) {
        entries++;
        lastFact = event;
        fields.begin(FACT, event.type(), event.atMillis());
        event.describe(fields);
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {
        entries++;
        fields.begin(HEARD, event.type(), nowMillis);
        if (event == lastFact && nowMillis == event.atMillis()) return; // the fact says the rest
        fields.mix(event.atMillis());
        event.describe(fields);
    }

    @Override
    public void decided(Decision decision, long nowMillis) {
        entries++;
        fields.begin(DECIDED, decision.type(), nowMillis);
        decision.describe(fields);
    }

    /** The digest of the log so far: 128 bits as 32 hexadecimal digits. More entries may follow. */
    public String hex() {
        return fields.hex(entries);
    }

    /** How many entries the log has so far. */
    public long entries() {
        return entries;
    }
}
