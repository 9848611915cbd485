package dev.drydock.domain.view;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.handoff.Ticket;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.log.SelectiveFields;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.ArrayList;
import java.util.List;

/** Every message that the customer of one order is sent in a run, filled in. One thread. */
public final class OrderMessages implements Journal {
    private final int order;
    private final CustomerCareView care;
    private final LiveLog log;
    private final Mentioned mentioned = new Mentioned();
    private final List<CustomerMessage> messages = new ArrayList<>();

    public OrderMessages(Network network, MessageTemplates templates, int order) {
        this.order = order;
        this.care = new CustomerCareView(templates, network.currency());
        this.log = new LiveLog(network, this::read);
    }

    /** In the order they were sent. */
    public List<CustomerMessage> messages() {
        return List.copyOf(messages);
    }

    private void read(LogEntry entry) {
        care.read(entry);
        CareRow row = care.row(order);
        if (row == null || !row.message().present()) return;
        CustomerMessage last = messages.isEmpty() ? CustomerMessage.NONE : messages.get(messages.size() - 1);
        if (!row.message().equals(last)) messages.add(row.message());
    }

    @Override
    public void fact(FulfilmentEvent event) {
        mentioned.number = -1;
        event.describe(mentioned);
        if (mentioned.number == order) log.fact(event);
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {}

    @Override
    public void decided(Decision decision, long nowMillis) {
        mentioned.number = -1;
        decision.describe(mentioned);
        if (mentioned.number == order) log.decided(decision, nowMillis);
    }

    /** Looks which order an entry is about, and at nothing else. */
    private static final class Mentioned extends SelectiveFields {
        int number;

        @Override
        public void order(Order about) {
            number = about.number();
        }

        @Override
        public void placed(Order placed) {
            number = placed.number();
        }

        @Override
        public void shipment(Shipment about) {
            number = about.order().number();
        }

        @Override
        public void ticket(Ticket ticket) {
            Order about = ticket.order();
            if (about != null) number = about.number();
        }
    }
}
