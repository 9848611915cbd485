package dev.drydock.engine.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.engine.policy.Policy;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final Policy.Retry retry = new Policy.Retry(1000, 5000, 4);
    private final Backoff backoff = new Backoff(retry, 7);

    @Test
    void waits_are_uniform_below_a_limit_that_doubles_up_to_the_cap() {
        for (int attempt = 1; attempt <= 5; attempt++) {
            long limitMillis = Math.min(5000, 1000L << attempt - 1);
            double sum = 0;
            long longest = 0;
            for (long order = 0; order < 20_000; order++) {
                long wait = backoff.waitMillis(order, attempt);
                assertThat(wait).isBetween(0L, limitMillis);
                sum += wait;
                longest = Math.max(longest, wait);
            }

            assertThat(sum / 20_000).isCloseTo(limitMillis / 2.0, within(limitMillis * 0.01));
            assertThat(longest).isGreaterThan(limitMillis * 99 / 100);
        }
    }

    @Test
    void a_retry_waits_the_same_time_in_every_replay_and_another_time_under_another_seed() {
        Backoff replay = new Backoff(retry, 7);
        Backoff other = new Backoff(retry, 8);
        int same = 0;

        for (long order = 0; order < 1000; order++) {
            assertThat(replay.waitMillis(order, 2)).isEqualTo(backoff.waitMillis(order, 2));
            if (other.waitMillis(order, 2) == backoff.waitMillis(order, 2)) same++;
        }

        assertThat(same).isLessThan(10);
    }

    @Test
    void the_last_attempt_exhausts_it() {
        assertThat(backoff.exhausted(3)).isFalse();
        assertThat(backoff.exhausted(4)).isTrue();
    }

    @Test
    void a_great_many_attempts_still_wait_no_longer_than_the_cap() {
        Backoff patient = new Backoff(new Policy.Retry(Long.MAX_VALUE / 4, Long.MAX_VALUE / 2, 1000), 1);

        for (int attempt = 1; attempt < 200; attempt++)
            assertThat(patient.waitMillis(5, attempt)).isBetween(0L, Long.MAX_VALUE / 2);
    }
}
