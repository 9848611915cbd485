package dev.drydock.harness.rehearsal;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.log.Fields;
import dev.drydock.domain.money.Money;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.time.Duration;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts a log entry about an order into words: {@code order allocated: 2 units from dallas by northline ground (it is the cheapest)}. */
final class OrderEntryText {
    private final Network network;
    private final long sinceMillis;

    /** @param sinceMillis entries after this instant say how much later they are */
    OrderEntryText(Network network, long sinceMillis) {
        this.network = network;
        this.sinceMillis = sinceMillis;
    }

    String of(@Nullable OrderEntry entry) {
        if (entry == null) return "nothing more";
        String later = entry.atMillis() > sinceMillis ? later(entry.atMillis() - sinceMillis) + " later: " : "";
        FulfilmentEvent fact = entry.fact();
        if (fact != null) {
            Words words = new Words();
            fact.describe(words);
            return later + spoken(fact.type()) + words;
        }
        Decision decision = entry.decision();
        if (decision == null) throw new IllegalArgumentException("an entry is a fact or a decision");
        Words words = new Words();
        decision.describe(words);
        return later + spoken(decision.type()) + words + " ("
                + decision.reason().sentence() + ")";
    }

    private static String spoken(String type) {
        return type.replace('.', ' ').replace('-', ' ');
    }

    private static String later(long millis) {
        Duration d = Duration.ofMillis(millis);
        if (d.toDays() > 0) return "%d d %d h".formatted(d.toDays(), d.toHoursPart());
        if (d.toHours() > 0) return "%d h %d min".formatted(d.toHours(), d.toMinutesPart());
        if (d.toMinutes() > 0) return "%d min".formatted(d.toMinutes());
        return "%.1f s".formatted(millis / 1000.0);
    }

    /** The fields that matter to a person, joined by commas. */
    private final class Words implements Fields {
        private final StringJoiner joined = new StringJoiner(", ", ": ", "").setEmptyValue("");

        @Override
        public String toString() {
            return joined.toString();
        }

        @Override
        public void order(Order order) {}

        @Override
        public void shipment(Shipment shipment) {
            joined.add("%d %s from %s by %s"
                    .formatted(
                            shipment.totalUnits(),
                            shipment.totalUnits() == 1 ? "unit" : "units",
                            network.nodes().get(shipment.node()).name(),
                            network.services().get(shipment.service()).name()));
        }

        @Override
        public void placed(Order placed) {}

        @Override
        public void planned(List<Shipment> shipments) {
            for (Shipment shipment : shipments) shipment(shipment);
        }

        @Override
        public void ticket(Ticket ticket) {
            joined.add(ticket.type().meaning() + " for " + ticket.owner().label());
        }

        @Override
        public void node(int node) {
            if (node >= 0) joined.add("node " + network.nodes().get(node).name());
        }

        @Override
        public void product(int product) {}

        @Override
        public void carrier(int carrier) {
            if (carrier >= 0)
                joined.add("carrier " + network.carriers().get(carrier).name());
        }

        @Override
        public void service(int service) {
            if (service >= 0)
                joined.add("service " + network.services().get(service).name());
        }

        @Override
        public void region(int region) {}

        @Override
        public void instant(String name, long atMillis) {}

        @Override
        public void millis(String name, long durationMillis) {}

        @Override
        public void cents(String name, long cents) {
            joined.add(name + " " + new Money(cents, network.currency()));
        }

        @Override
        public void count(String name, long count) {
            joined.add(name + " " + count);
        }

        @Override
        public void counts(String name, int[] counts) {}

        @Override
        public void part(String name, String type, Consumer<Fields> content) {
            joined.add(spoken(type));
        }

        @Override
        public void code(String name, Enum<?> value) {}

        @Override
        public void flag(String name, boolean value) {
            if (value) joined.add(name);
        }

        @Override
        public void text(String name, String value) {}
    }
}
