package dev.drydock.simulator.connect;

import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.kernel.PayloadPool;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Draws;
import java.util.function.Consumer;

/**
 * Carries messages of one kind between two systems with a delay, and, while there is trouble on the line, late, twice, out of order or not at
 * all. Messages with a constant delay and no trouble keep their order; without delay they arrive within the call.
 */
public final class Line<T> {
    /** What becomes of a message that the line swallows. */
    public enum Loss {
        /** Nobody notices: a feed. */
        FOR_GOOD,
        /** The sender waits for an acknowledgement and sends again, less and less often: a webhook. */
        SENT_AGAIN,
        /** It is the answer to a call; when that fails, the caller knows. */
        NEVER
    }

    private static final long FIRST_RETRY_MILLIS = 60_000;
    private static final long LONGEST_RETRY_MILLIS = 3_600_000;

    /** First of the purposes under which lines draw; each line adds its own number. */
    private static final int PURPOSES = 1000;

    private final Kernel kernel;
    private final Draws draws;
    private final Distribution delayMillis;
    private final Consumer<? super T> receiver;
    private final int arrivalHandler;
    private final PayloadPool<T> onTheWay = new PayloadPool<>();
    private final int purpose;
    private final long constantMillis;
    private final LineTrouble trouble;
    private final Loss loss;

    /** @param number tells its random draws apart from those of other lines */
    public Line(
            Kernel kernel,
            Draws draws,
            int number,
            Distribution delayMillis,
            LineTrouble trouble,
            Loss loss,
            Consumer<? super T> receiver) {
        this.kernel = kernel;
        this.draws = draws;
        this.delayMillis = delayMillis;
        this.receiver = receiver;
        this.trouble = trouble;
        this.loss = loss;
        this.purpose = PURPOSES + 2 * number;
        this.constantMillis = delayMillis instanceof Constant ? Math.round(delayMillis.mean()) : -1;
        this.arrivalHandler = kernel.register(message -> receiver.accept(onTheWay.take(message)));
    }

    /** @param entity keys the random delay: the same message has the same delay under every policy */
    public void send(T message, long entity, int node) {
        if (trouble.activeFor(node)) {
            sendThroughTrouble(message, entity, node);
            return;
        }
        if (constantMillis == 0) receiver.accept(message);
        else arriveAfter(message, ownDelayMillis(entity));
    }

    /** Delivers after the given extra time on top of its own delay. */
    public void sendLater(T message, long entity, long extraMillis) {
        arriveAfter(message, ownDelayMillis(entity) + extraMillis);
    }

    /** Delivers after exactly this time, as when it is known from records how long it took. */
    public void sendAfter(T message, long millis) {
        arriveAfter(message, millis);
    }

    /** Whether a command sent now would fail; drawn by entity and attempt. */
    public boolean fails(long entity, int attempt, int node) {
        return trouble.activeFor(node) && trouble.loses(draws.on(entity * 31 + attempt, purpose + 1), node);
    }

    private void sendThroughTrouble(T message, long entity, int node) {
        draws.on(entity, purpose + 1);
        if (loss == Loss.FOR_GOOD && trouble.loses(draws, node)) return;
        long retriesMillis = loss == Loss.SENT_AGAIN ? retriesMillis(node) : 0;
        int further = trouble.furtherCopies(draws, node);
        long extraMillis = trouble.extraMillis(draws, node);
        long againMillis = trouble.extraMillis(draws, node);
        long delayMillis = ownDelayMillis(entity) + retriesMillis;
        arriveAfter(message, delayMillis + extraMillis);
        for (int copy = 1; copy <= further; copy++)
            arriveAfter(message, delayMillis + extraMillis + copy * againMillis);
    }

    /** How long it takes until one copy gets through, in a line that swallows some; at most a day of trying is drawn. */
    private long retriesMillis(int node) {
        long waitedMillis = 0;
        long waitMillis = FIRST_RETRY_MILLIS;
        for (int retry = 0; retry < 24 && trouble.loses(draws, node); retry++) {
            waitedMillis += waitMillis;
            waitMillis = Math.min(2 * waitMillis, LONGEST_RETRY_MILLIS);
        }
        return waitedMillis;
    }

    private void arriveAfter(T message, long millis) {
        kernel.after(millis, arrivalHandler, onTheWay.put(message));
    }

    private long ownDelayMillis(long entity) {
        return constantMillis >= 0 ? constantMillis : Math.max(0, (long) delayMillis.sample(draws.on(entity, purpose)));
    }
}
