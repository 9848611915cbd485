package dev.drydock.simulator.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PayloadPoolTest {
    private final PayloadPool<String> pool = new PayloadPool<>();

    @Test
    void each_payload_comes_back_under_its_own_number() {
        int[] numbers = new int[1000];

        for (int i = 0; i < numbers.length; i++) numbers[i] = pool.put("message " + i);

        assertThat(numbers).doesNotHaveDuplicates();
        for (int i = 0; i < numbers.length; i++)
            assertThat(pool.take(numbers[i])).isEqualTo("message " + i);
        assertThat(pool.size()).isZero();
    }

    @Test
    void numbers_are_used_again() {
        int first = pool.put("first");
        pool.take(first);

        assertThat(pool.put("second")).isEqualTo(first);
        assertThat(pool.peek(first)).isEqualTo("second");
        assertThat(pool.size()).isOne();
    }

    @Test
    void a_payload_is_taken_once() {
        int number = pool.put("label");
        pool.take(number);

        assertThatIllegalStateException().isThrownBy(() -> pool.take(number));
        assertThatThrownBy(() -> pool.take(number + 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
}
