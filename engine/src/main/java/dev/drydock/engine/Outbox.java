package dev.drydock.engine;

import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.recovery.CircuitBreaker;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be sent to one system: goes out at once as long as the system answers, waits in order while it is left alone, and goes out again step by step when it
 * answers again, two for each answer, so that what comes back from an outage isn't buried.
 */
final class Outbox {
    private static final int STEP = 2;

    final int number;
    private final @Nullable CircuitBreaker breaker;
    private final ArrayDeque<Call> waiting = new ArrayDeque<>();
    private final int inFlightLimit;
    private final int limit;
    /** Calls that a person looks into. */
    private final List<Call> withPeople = new ArrayList<>();

    private int inFlight;
    private boolean troubled;
    /** Number of the wake-up that is set, 0 when none is. */
    int wakeUp;

    Outbox(int number, Policy policy) {
        this.number = number;
        MessageRules rules = policy.messages();
        Policy.Breaker known = policy.recovery().breaker();
        breaker = rules.breaker()
                ? new CircuitBreaker(new Policy.Breaker(known.failures(), rules.openMillis(), known.probeShare()))
                : null;
        inFlightLimit = rules.inFlight();
        limit = rules.outbox();
    }

    /** Whether something failed and no answer has come since, or something still waits. */
    boolean troubled() {
        return troubled;
    }

    /** Whether a further command has to wait. */
    boolean holds() {
        return !waiting.isEmpty() || open() || (inFlightLimit > 0 && inFlight >= inFlightLimit);
    }

    boolean open() {
        return breaker != null && breaker.open();
    }

    boolean full() {
        return limit > 0 && waiting.size() + inFlight >= limit;
    }

    int waiting() {
        return waiting.size();
    }

    void sent() {
        inFlight++;
    }

    /** One that was sent is no longer without an answer. */
    void settled() {
        if (inFlight > 0) inFlight--;
    }

    void failed(long nowMillis) {
        troubled = true;
        if (breaker != null) breaker.failed(nowMillis);
    }

    void hold(Call call) {
        troubled = true;
        call.held = true;
        waiting.add(call);
    }

    /** One that tried and failed goes before all that have not. */
    void holdFirst(Call call) {
        troubled = true;
        call.held = true;
        waiting.addFirst(call);
    }

    void withPeople(Call call) {
        troubled = true;
        withPeople.add(call);
    }

    /** The system has answered. @return how many of those that wait may go now */
    int answered() {
        if (breaker != null) breaker.succeeded();
        if (inFlightLimit > 0) return Math.min(waiting.size(), Math.max(0, inFlightLimit - inFlight));
        return Math.min(waiting.size(), STEP);
    }

    /** The wait is over. @return whether one may go, to see whether the system answers */
    boolean mayTry(long nowMillis) {
        return !waiting.isEmpty() && (breaker == null || breaker.allows(nowMillis));
    }

    long earliestMillis(long nowMillis, long waitMillis) {
        return open() && breaker != null
                ? Math.max(nowMillis + 1, breaker.earliestMillis(nowMillis))
                : nowMillis + waitMillis;
    }

    @Nullable
    Call next() {
        Call call = waiting.poll();
        if (call != null) call.held = false;
        return call;
    }

    /** Takes back all that people look into. */
    List<Call> takeFromPeople() {
        if (withPeople.isEmpty()) return List.of();
        List<Call> all = List.copyOf(withPeople);
        withPeople.clear();
        return all;
    }

    void workedByPeople(Call call) {
        withPeople.remove(call);
    }

    /** Whether all is well again; it is then forgotten that it was not. */
    boolean calm() {
        if (!waiting.isEmpty() || open() || !withPeople.isEmpty()) return false;
        troubled = false;
        return true;
    }
}
