package dev.drydock.simulator.world;

import dev.drydock.domain.decision.MoneyDecision.AnswerDispute;
import dev.drydock.domain.event.DisputeEvent;
import dev.drydock.domain.money.DisputeEvidence;
import dev.drydock.domain.money.DisputeReason;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Billing.Disputes;
import dev.drydock.simulator.world.OpenOrders.OpenOrder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Cardholders who dispute a charge once their patience ends, and the card network that decides. An order is disputed once at most. Who asks for the money back, or
 * has been promised it, waits for that first.
 */
final class Cardholders {
    private static final long DAY_MILLIS = 86_400_000L;
    private static final long AGAIN_MILLIS = 7 * DAY_MILLIS;
    private static final long REFUND_PATIENCE_MILLIS = 14 * DAY_MILLIS;

    private final Surroundings here;
    private final OpenOrders openOrders;
    private final Disputes truth;
    private final Consumer<Parcel> moneyCameBack;
    private final double largestShare;
    private final int patienceOverHandler;
    private final int answerDueHandler;
    private final int wonHandler;
    private final int lostHandler;

    /** @param moneyCameBack hears of each return whose money the network has moved back */
    Cardholders(Surroundings here, OpenOrders openOrders, Disputes truth, Consumer<Parcel> moneyCameBack) {
        this.here = here;
        this.openOrders = openOrders;
        this.truth = truth;
        this.moneyCameBack = moneyCameBack;
        double largest = 0;
        for (double share : truth.shareByReason().values()) largest = Math.max(largest, share);
        this.largestShare = largest;
        this.patienceOverHandler = here.kernel().register(this::look);
        this.answerDueHandler = here.kernel().register(this::answerDue);
        this.wonHandler = here.kernel().register(number -> close(number, true));
        this.lostHandler = here.kernel().register(number -> close(number, false));
    }

    /** Only those who might dispute something are thought of again. */
    void ordered(Order order) {
        if (order.payment() != PaymentMethod.CARD
                || here.network().channels().get(order.channel()).marketplace()) return;
        Draws draws = here.draws().on(order.number(), Purpose.DISPUTE);
        double mildness = draws.nextDouble();
        if (mildness >= largestShare) return;
        OpenOrder open = openOrders.of(order);
        open.grievance = new Grievance(mildness);
        long patience = Math.max(0, (long) truth.patienceMillis().sample(draws));
        here.kernel()
                .at(Math.max(here.nowMillis(), order.promisedMillis()) + patience, patienceOverHandler, order.number());
    }

    void answer(AnswerDispute command) {
        int number = command.order().number();
        OpenOrder open = openOrders.find(number);
        Grievance grievance = open == null ? null : open.grievance;
        if (grievance == null || grievance.reason == null || grievance.answered) return;
        grievance.answered = true;
        if (command.evidence() == DisputeEvidence.NONE) {
            here.kernel().after(1, lostHandler, number);
            return;
        }
        Draws draws = here.draws().on(number, Purpose.DISPUTE_VERDICT);
        boolean won = draws.chance(truth.wonByEvidence().getOrDefault(command.evidence(), 0.0));
        long millis = Math.max(1, (long) truth.decideMillis().sample(draws));
        here.kernel().after(millis, won ? wonHandler : lostHandler, number);
    }

    private void look(int number) {
        OpenOrder open = openOrders.find(number);
        Grievance grievance = open == null ? null : open.grievance;
        if (open == null || grievance == null) return;
        long paidCents = open.capturedCents - open.refundedCents;
        DisputeReason reason = reason(open, grievance);
        if (reason == null) here.kernel().after(AGAIN_MILLIS, patienceOverHandler, number);
        else if (paidCents <= 0 || grievance.mildness >= truth.shareByReason().getOrDefault(reason, 0.0)) forget(open);
        else dispute(open, grievance, reason, paidCents);
    }

    /** Null while it is too early to say. */
    private @Nullable DisputeReason reason(OpenOrder open, Grievance grievance) {
        if (open.undelivered()) return DisputeReason.NOT_RECEIVED;
        Parcel back = grievance.back;
        if (back != null && !back.refunded)
            return here.nowMillis() - grievance.backMillis > REFUND_PATIENCE_MILLIS ? DisputeReason.NOT_REFUNDED : null;
        if (open.returnsUnderWay > 0) return null;
        return grievance.cameLate ? DisputeReason.LATE : DisputeReason.FRAUD;
    }

    private void dispute(OpenOrder open, Grievance grievance, DisputeReason reason, long cents) {
        grievance.reason = reason;
        grievance.disputedCents = cents;
        long answerBy = here.nowMillis() + truth.answerWithinMillis();
        here.kernel().at(answerBy, answerDueHandler, open.order.number());
        tell(new DisputeEvent.DisputeOpened(open.order, reason, cents, truth.feeCents(), answerBy, here.nowMillis()));
    }

    private void answerDue(int number) {
        OpenOrder open = openOrders.find(number);
        Grievance grievance = open == null ? null : open.grievance;
        if (grievance == null || grievance.reason == null || grievance.answered) return;
        grievance.answered = true;
        close(number, false);
    }

    /** What was paid back in the meantime is not moved back again. */
    private void close(int number, boolean won) {
        OpenOrder open = openOrders.find(number);
        Grievance grievance = open == null ? null : open.grievance;
        if (open == null || grievance == null || grievance.reason == null) return;
        long leftCents = Math.max(0, open.capturedCents - open.refundedCents);
        long cents = won ? 0 : Math.min(grievance.disputedCents, leftCents);
        open.chargedBackCents += cents;
        tell(new DisputeEvent.DisputeClosed(open.order, cents == 0, cents, here.nowMillis()));
        Parcel back = grievance.back;
        forget(open);
        if (cents > 0 && back != null && !back.refunded) {
            back.refunded = true;
            moneyCameBack.accept(back);
        }
    }

    private void forget(OpenOrder open) {
        open.grievance = null;
        openOrders.settle(open);
    }

    private void tell(DisputeEvent event) {
        here.happened(event);
        here.lines().finance().send(event, event.atMillis(), -1);
    }
}
