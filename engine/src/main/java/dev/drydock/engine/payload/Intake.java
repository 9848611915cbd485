package dev.drydock.engine.payload;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Where partners' messages are read. What cannot be read is kept as it came until it is corrected; nothing is lost, nothing is guessed. Simulated connectors and
 * real ones have the same. One thread.
 */
public final class Intake {
    private record Partner(BusinessSystem system, int node) {}

    private record Kept(Partner partner, String type, String text, Corrections proposal) {}

    private final Payloads payloads;
    private final Book book;
    private final MappingFinder finder;
    private final Map<Partner, Corrections> adopted = new HashMap<>(); // looked up, never walked in its order
    private final OrderTable<Kept> quarantine = new OrderTable<>();
    private Corrections aliases = Corrections.NONE;
    private int next;

    public Intake(Network network, Book book) {
        this.payloads = new Payloads(network, book);
        this.book = book;
        this.finder = new MappingFinder(payloads);
    }

    public Payloads payloads() {
        return payloads;
    }

    /** Messages that are kept aside now. */
    public int waiting() {
        return quarantine.size();
    }

    /**
     * Reads a message.
     *
     * @param node whose system sent it, or -1
     * @param type that its envelope announces: {@code shipment-v1}
     * @return what it says, or that it is kept aside; null when it speaks of something that is no longer open
     */
    public @Nullable FulfilmentEvent take(BusinessSystem source, int node, String type, String text, long nowMillis) {
        Partner partner = new Partner(source, node);
        Reading reading = payloads.read(
                type, text, adopted.getOrDefault(partner, Corrections.NONE).and(aliases));
        if (reading instanceof Reading.Read read) return read.event();
        if (reading instanceof Reading.Bad bad) return keep(partner, type, text, bad, nowMillis);
        return null;
    }

    /** From now on this name of any partner is ours. */
    public void alias(String theirs, String ours) {
        aliases = aliases.and(Corrections.aliases(Map.of(theirs, ours)));
    }

    /** From now on the mapping that was proposed with this message holds for its partner. */
    public void adopt(int message) {
        Kept kept = quarantine.get(message);
        if (kept != null) adopted.merge(kept.partner, kept.proposal, Corrections::and);
    }

    /** Whether the message is kept aside. */
    public boolean keeps(int message) {
        return quarantine.get(message) != null;
    }

    /**
     * Reads a message that was kept aside again, under what has been adopted since.
     *
     * @return as {@link #take}; one that still cannot be read is kept under a new number
     */
    public @Nullable FulfilmentEvent readmit(int message, long nowMillis) {
        Kept kept = quarantine.require(message);
        quarantine.remove(message);
        return take(kept.partner.system, kept.partner.node, kept.type, kept.text, nowMillis);
    }

    /** Takes what a person has keyed in, in the place of a message that was kept aside. */
    public @Nullable FulfilmentEvent keyIn(int message, String text, long nowMillis) {
        Kept kept = quarantine.require(message);
        quarantine.remove(message);
        return take(kept.partner.system, kept.partner.node, kept.type, text, nowMillis);
    }

    private MessageQuarantined keep(Partner partner, String type, String text, Reading.Bad bad, long nowMillis) {
        Corrections proposal = finder.find(type, text).orElse(Corrections.NONE);
        quarantine.put(next, new Kept(partner, type, text, proposal));
        return new MessageQuarantined(
                next++,
                partner.system,
                partner.node,
                type,
                bad.reason(),
                proposal.text(),
                order(type, text),
                nowMillis);
    }

    /** The order it is about, when that can still be made out: from its number, or from the shipment's. */
    private @Nullable Order order(String type, String text) {
        JsonNode content;
        try {
            content = Payloads.JSON.readTree(text);
        } catch (JacksonException e) {
            return null;
        }
        Order order = number(content.path("order_id")) < 0 ? null : book.order(number(content.path("order_id")));
        if (order != null || !type.equals(Payload.SHIPMENT.type())) return order;
        int number = number(content.path("id"));
        Shipment shipment = number < 0 ? null : book.shipment(number);
        return shipment == null ? null : shipment.order();
    }

    private static int number(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToInt() ? value.intValue() : -1;
    }
}
