package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.FinanceDecision.PayInvoice;
import dev.drydock.domain.decision.MoneyDecision.WriteOff;
import dev.drydock.domain.event.BillingEvent.CreditReceived;
import dev.drydock.domain.event.BillingEvent.FineCharged;
import dev.drydock.domain.event.BillingEvent.InvoiceReceived;
import dev.drydock.domain.event.DisputeEvent.DisputeClosed;
import dev.drydock.domain.event.DisputeEvent.DisputeOpened;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PaymentEvent.AuthorisationRenewed;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.SelectiveVisitor;
import dev.drydock.domain.journal.Journal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;

/** The ledger of a run: money by UTC day, folded from its log. Reads along as an extra journal; one thread. */
public final class MoneyByDay implements Journal {
    private static final long DAY_MILLIS = 86_400_000L;

    /** What moves. */
    public enum Entry {
        /** Reserved on customers' accounts, renewals included. */
        AUTHORISED,
        CAPTURED,
        REFUNDED,
        /** Moved back by the card network. */
        DISPUTED,
        DISPUTE_FEES,
        FINED,
        /** Asked for by carriers and third parties. */
        INVOICED,
        PAID,
        /** Lines of bills that need not be paid. */
        CREDITED,
        /** Paid back by carriers beside any bill, for parcels that came late. */
        CLAIMED_BACK,
        WRITTEN_OFF
    }

    /** One day. @param cents by entry, in the order of {@link Entry} */
    public record Day(long dayMillis, List<Long> cents) {
        public Day {
            cents = List.copyOf(cents);
        }

        @SuppressWarnings("EnumOrdinal") // the list is in the order of the constants
        public long cents(Entry entry) {
            return cents.get(entry.ordinal());
        }
    }

    private final TreeMap<Long, long[]> centsByDay = new TreeMap<>();
    private final Reader reader = new Reader();

    @Override
    public void fact(FulfilmentEvent event) {
        event.accept(reader);
    }

    @Override
    public void heard(FulfilmentEvent event, long nowMillis) {}

    @Override
    public void decided(Decision decision, long nowMillis) {
        if (decision instanceof PayInvoice pay) add(Entry.PAID, pay.cents(), nowMillis);
        else if (decision instanceof WriteOff loss) add(Entry.WRITTEN_OFF, loss.cents(), nowMillis);
    }

    /** Days on which money moved, in order. */
    public List<Day> days() {
        List<Day> days = new ArrayList<>();
        centsByDay.forEach((day, cents) -> {
            List<Long> values = new ArrayList<>();
            for (long value : cents) values.add(value);
            days.add(new Day(day * DAY_MILLIS, values));
        });
        return Collections.unmodifiableList(days);
    }

    /** Over all days. */
    public long totalCents(Entry entry) {
        long sum = 0;
        for (Day day : days()) sum += day.cents(entry);
        return sum;
    }

    @SuppressWarnings("EnumOrdinal") // index of an array made for the same constants
    private void add(Entry entry, long cents, long atMillis) {
        centsByDay
                .computeIfAbsent(Math.floorDiv(atMillis, DAY_MILLIS), day -> new long[Entry.values().length])[
                entry.ordinal()] += cents;
    }

    private final class Reader extends SelectiveVisitor {
        @Override
        public void on(PaymentAuthorised event) {
            add(Entry.AUTHORISED, event.cents(), event.atMillis());
        }

        @Override
        public void on(AuthorisationRenewed event) {
            add(Entry.AUTHORISED, event.cents(), event.atMillis());
        }

        @Override
        public void on(PaymentCaptured event) {
            add(Entry.CAPTURED, event.cents(), event.atMillis());
        }

        @Override
        public void on(RefundIssued event) {
            add(Entry.REFUNDED, event.cents(), event.atMillis());
        }

        @Override
        public void on(DisputeOpened event) {
            add(Entry.DISPUTE_FEES, event.feeCents(), event.atMillis());
        }

        @Override
        public void on(DisputeClosed event) {
            add(Entry.DISPUTED, event.cents(), event.atMillis());
        }

        @Override
        public void on(FineCharged event) {
            add(Entry.FINED, event.cents(), event.atMillis());
        }

        @Override
        public void on(InvoiceReceived event) {
            add(Entry.INVOICED, event.invoice().totalCents(), event.atMillis());
        }

        @Override
        public void on(CreditReceived event) {
            add(event.invoice() < 0 ? Entry.CLAIMED_BACK : Entry.CREDITED, event.cents(), event.atMillis());
        }
    }
}
