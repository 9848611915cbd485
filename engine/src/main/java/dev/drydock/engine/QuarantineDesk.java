package dev.drydock.engine;

import dev.drydock.domain.decision.MessageDecision.AdoptMapping;
import dev.drydock.domain.decision.MessageDecision.DeclareAlias;
import dev.drydock.domain.decision.MessageDecision.ReadmitMessage;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.NumberSet;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.engine.recovery.Weekdays;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks after messages that nobody can read: calls their owner, has the partner's change mapped once and everything re-admitted in order of arrival, or has it
 * keyed in again, order by order. Sets no timer while nothing is in quarantine.
 */
final class QuarantineDesk {
    /** After so long without anybody having come, the partner is asked to send what it meant in the old shape. */
    private static final long LONGEST_MILLIS = 5 * 86_400_000L;

    /** What waits of one partner, oldest first. */
    private static final class Partner {
        final BusinessSystem system;
        final int node;
        final List<MessageQuarantined> waiting = new ArrayList<>();
        boolean ownerCalled;
        /** Orders whose messages somebody keys in. */
        final NumberSet ordersBegun = new NumberSet();

        Partner(BusinessSystem system, int node) {
            this.system = system;
            this.node = node;
        }
    }

    private final Desk desk;
    private final Tickets tickets;
    private final PayloadRules rules;
    private final List<Partner> partners = new ArrayList<>();
    private final NumberSet heard = new NumberSet();
    private final NumberSet messagesBegun = new NumberSet();
    private boolean checkSet;

    QuarantineDesk(Desk desk, Tickets tickets) {
        this.desk = desk;
        this.tickets = tickets;
        rules = desk.policy.payloads();
    }

    void start() {
        rules.aliases().forEach((theirs, ours) -> desk.decide(new DeclareAlias(theirs, ours, Reasons.DECLARED)));
    }

    void quarantined(MessageQuarantined event) {
        if (!heard.add(event.message())) return;
        Partner partner = partner(event);
        partner.waiting.add(event);
        setCheck();
        if (rules.watch() == PayloadRules.Watch.BY_HAND || partner.ownerCalled) return;
        if (rules.learn() && !event.mapping().isEmpty()) {
            map(partner, Reasons.MAPPING_FITS);
            return;
        }
        if (partner.waiting.size() >= rules.alarmAfter()) callOwner(partner, Reasons.UNREADABLE);
    }

    /** The daily look into the quarantine. */
    void check() {
        checkSet = false;
        for (Partner partner : partners) {
            List<MessageQuarantined> open = List.copyOf(partner.waiting);
            for (MessageQuarantined message : open)
                if (desk.nowMillis() - message.atMillis() > LONGEST_MILLIS)
                    readmit(partner, message, true, Reasons.SENT_AGAIN);
            if (rules.watch() == PayloadRules.Watch.BY_HAND) keyIn(partner, Reasons.DAILY_CHECK);
            else if (!partner.waiting.isEmpty() && !partner.ownerCalled) callOwner(partner, Reasons.DAILY_CHECK);
            if (!partner.waiting.isEmpty()) setCheck();
        }
    }

    private void callOwner(Partner partner, Reason reason) {
        partner.ownerCalled = true;
        MessageQuarantined first = partner.waiting.get(0);
        tickets.raise(ExceptionType.QUARANTINED, first.order(), null, reason, () -> {
            partner.ownerCalled = false;
            map(partner, Reasons.MAPPED);
        });
    }

    /** Adopts what maps the partner's messages, re-admits those, and has the others keyed in. */
    private void map(Partner partner, Reason reason) {
        List<MessageQuarantined> open = List.copyOf(partner.waiting);
        List<String> mappings = new ArrayList<>();
        for (MessageQuarantined message : open) {
            if (message.mapping().isEmpty() || mappings.contains(message.mapping())) continue;
            mappings.add(message.mapping());
            desk.decide(new AdoptMapping(message.message(), message.mapping(), reason));
        }
        for (MessageQuarantined message : open)
            if (!message.mapping().isEmpty()) readmit(partner, message, false, reason);
        keyIn(partner, Reasons.NOTHING_FITS);
    }

    /** One piece of work for each order, with all that waits of it when it is done; one for each message whose order cannot be made out. */
    private void keyIn(Partner partner, Reason reason) {
        for (MessageQuarantined message : partner.waiting) {
            Order order = message.order();
            boolean begun =
                    order == null ? !messagesBegun.add(message.message()) : !partner.ordersBegun.add(order.number());
            if (begun) continue;
            tickets.raise(ExceptionType.KEY_IN, order, null, reason, () -> keyedIn(partner, message));
        }
    }

    private void keyedIn(Partner partner, MessageQuarantined about) {
        Order order = about.order();
        if (order == null) {
            readmit(partner, about, true, Reasons.KEYED_IN);
            return;
        }
        partner.ordersBegun.remove(order.number());
        for (MessageQuarantined message : List.copyOf(partner.waiting))
            if (message.order() != null && message.order().number() == order.number())
                readmit(partner, message, true, Reasons.KEYED_IN);
    }

    private void readmit(Partner partner, MessageQuarantined message, boolean keyedIn, Reason reason) {
        if (partner.waiting.remove(message)) desk.decide(new ReadmitMessage(message.message(), keyedIn, reason));
    }

    private void setCheck() {
        if (checkSet) return;
        checkSet = true;
        desk.wakeAt(
                Timer.Kind.QUARANTINE_CHECK,
                -1,
                0,
                Weekdays.nextMillis(desk.nowMillis(), rules.checkAtMinute()),
                Reasons.SCHEDULED);
    }

    private Partner partner(MessageQuarantined event) {
        for (Partner partner : partners)
            if (partner.system == event.source() && partner.node == event.node()) return partner;
        Partner partner = new Partner(event.source(), event.node());
        partners.add(partner);
        return partner;
    }
}
