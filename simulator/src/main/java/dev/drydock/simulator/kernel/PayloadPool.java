package dev.drydock.simulator.kernel;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Objects in flight, each known by a small number that fits an event's argument. The numbers are recycled, so the pool is as
 * large as the peak number of objects in flight and allocates nothing in steady state. Not thread-safe.
 *
 * <pre>{@code
 * kernel.after(latencyMillis, deliver, messages.put(message));   // and in the handler:
 * Message message = messages.take(argument);
 * }</pre>
 */
public final class PayloadPool<T> {
    private @Nullable Object[] payloads = new @Nullable Object[64];
    /** The free numbers, as a stack: the one released last is used first. */
    private int[] free = new int[64];

    private int freeCount;
    private int numbers;

    /** Keeps the object, and returns its number: not negative, and unique among the objects now in the pool. */
    public int put(T payload) {
        Objects.requireNonNull(payload, "payload");
        int number = freeCount > 0 ? free[--freeCount] : newNumber();
        payloads[number] = payload;
        return number;
    }

    /** The object of this number, which stays in the pool. */
    @SuppressWarnings("unchecked") // only put() stores into the array
    public T peek(int number) {
        Object payload = payloads[Objects.checkIndex(number, numbers)];
        if (payload == null) throw new IllegalStateException("payload " + number + " has been taken");
        return (T) payload;
    }

    /**
     * Removes and returns the object of this number, which becomes free for another.
     *
     * @throws IllegalStateException when it has been taken before and the number has not been used again since
     */
    public T take(int number) {
        T payload = peek(number);
        payloads[number] = null;
        free[freeCount++] = number;
        return payload;
    }

    /** Objects now in the pool. */
    public int size() {
        return numbers - freeCount;
    }

    private int newNumber() {
        if (numbers == payloads.length) {
            payloads = Arrays.copyOf(payloads, numbers * 2);
            free = Arrays.copyOf(free, numbers * 2);
        }
        return numbers++;
    }
}
