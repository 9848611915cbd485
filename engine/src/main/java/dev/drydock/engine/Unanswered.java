package dev.drydock.engine;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.MoneyDecision.VoidPayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.ShipmentDecision.ReleaseShipment;
import dev.drydock.domain.order.OrderTable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Commands that were sent and of whose outcome nothing has been heard. Kept only where a policy bounds them or sends them again. */
final class Unanswered {
    static final int AUTHORISE = 0;
    static final int VOID = 1;
    static final int CAPTURE = 2;
    static final int REFUND = 3;
    static final int RELEASE = 4;
    private static final int KINDS = 5;

    /** One of them. */
    static final class Sent {
        Decision command;
        final int outbox;
        final int kind;
        final int number;
        long sentAtMillis;
        long dueMillis;
        int tries = 1;
        /** Whether it still takes up room among the calls under way. */
        boolean underWay = true;

        Sent(Decision command, int outbox, int kind, int number) {
            this.command = command;
            this.outbox = outbox;
            this.kind = kind;
            this.number = number;
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of tables
    private final OrderTable<Sent>[] byKind = new OrderTable[KINDS];

    Unanswered() {
        for (int kind = 0; kind < KINDS; kind++) byKind[kind] = new OrderTable<>();
    }

    /** Which kind a command is of, or -1 when its outcome is not waited for. */
    static int kindOf(Decision command) {
        if (command instanceof AuthorisePayment) return AUTHORISE;
        if (command instanceof CapturePayment) return CAPTURE;
        if (command instanceof ReleaseShipment) return RELEASE;
        if (command instanceof Refund) return REFUND;
        return command instanceof VoidPayment ? VOID : -1;
    }

    @Nullable
    Sent get(int kind, int number) {
        return byKind[kind].get(number);
    }

    void put(Sent sent) {
        byKind[sent.kind].put(sent.number, sent);
    }

    @Nullable
    Sent take(int kind, int number) {
        Sent sent = byKind[kind].get(number);
        if (sent != null) byKind[kind].remove(number);
        return sent;
    }

    boolean isEmpty() {
        for (OrderTable<Sent> table : byKind) if (table.size() > 0) return false;
        return true;
    }

    /** Every one, by kind and number. */
    void forEach(Consumer<Sent> action) {
        for (OrderTable<Sent> table : byKind) table.forEach(action);
    }
}
