package dev.drydock.domain.journal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.network.Network;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Writes the log as CloudEvents 1.0 in JSON Lines: one event a line, UTF-8, ids counting from 1, so that id and source name an entry. The time
 * is when it happened for facts, and now for what was heard or decided.
 *
 * <p>Its methods throw {@link UncheckedIOException} when the stream does. The stream is never closed.
 */
public final class CloudEventWriter implements Journal {
    private static final int FLUSH_BYTES = 1 << 16;

    private final JsonBytes line = new JsonBytes(FLUSH_BYTES + (1 << 14));
    private final JsonFields data;
    private final String source;
    private final OutputStream out;
    private long entries;

    /** @param source names the run: {@code /drydock/steady-week/cost-priority/7} */
    public CloudEventWriter(Network network, String source, OutputStream out) {
        this.data = new JsonFields(network, line);
        this.source = source;
        this.out = out;
    }

    @Override
    public void fact(FulfilmentEvent event) {
        begin(event.type(), event.atMillis(), "fact");
        event.describe(data);
        end();
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {
        begin(event.type(), nowMillis, "heard");
        data.instant("happened", event.atMillis());
        event.describe(data);
        end();
    }

    @Override
    public void decided(Decision decision, long nowMillis) {
        begin(decision.type(), nowMillis, "decided");
        decision.describe(data);
        end();
    }

    private void begin(String type, long atMillis, String kind) {
        entries++;
        line.raw("{\"specversion\":\"1.0\",\"id\":\"").number(entries).raw("\",\"source\":");
        line.string(source);
        line.raw(",\"type\":\"dev.drydock.").raw(type).raw(".v1\",\"time\":\"").instant(atMillis);
        line.raw("\",\"datacontenttype\":\"application/json\",\"data\":{\"kind\":\"")
                .raw(kind)
                .raw("\"");
        data.begin();
    }

    private void end() {
        line.raw("}");
        data.subject();
        line.raw("}\n");
        if (line.length() >= FLUSH_BYTES) drain();
    }

    /** Hands everything written so far to the stream, and flushes it. */
    public void flush() {
        drain();
        try {
            out.flush();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the event log", failure);
        }
    }

    private void drain() {
        try {
            line.drainTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the event log", failure);
        }
    }
}
