package dev.drydock.engine.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.engine.policy.Policy;
import org.junit.jupiter.api.Test;

class CircuitBreakerTest {
    private final CircuitBreaker breaker = new CircuitBreaker(new Policy.Breaker(3, 1000, 0.1));

    @Test
    void opens_after_so_many_failures_in_a_row() {
        breaker.failed(0);
        breaker.failed(1);
        breaker.succeeded();
        breaker.failed(2);
        breaker.failed(3);
        assertThat(breaker.allows(4)).isTrue();

        breaker.failed(5);

        assertThat(breaker.open()).isTrue();
        assertThat(breaker.allows(6)).isFalse();
        assertThat(breaker.earliestMillis(6)).isEqualTo(1005);
    }

    @Test
    void lets_one_call_try_after_the_wait_and_closes_when_it_succeeds() {
        for (int i = 0; i < 3; i++) breaker.failed(0);

        assertThat(breaker.allows(1000)).isTrue();
        assertThat(breaker.allows(1001)).isFalse();
        breaker.succeeded();

        assertThat(breaker.allows(1002)).isTrue();
        assertThat(breaker.earliestMillis(1002)).isEqualTo(1002);
    }

    @Test
    void stays_open_when_the_try_fails() {
        for (int i = 0; i < 3; i++) breaker.failed(0);
        assertThat(breaker.allows(1500)).isTrue();

        breaker.failed(1600);

        assertThat(breaker.allows(2400)).isFalse();
        assertThat(breaker.allows(2500)).isTrue();
    }

    @Test
    void a_try_that_is_never_heard_of_does_not_block_it_for_ever() {
        for (int i = 0; i < 3; i++) breaker.failed(0);
        assertThat(breaker.allows(1000)).isTrue();

        assertThat(breaker.allows(2000)).isTrue();
    }
}
