package dev.drydock.engine.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void convinces_only_beyond_what_chance_shows_in_a_hundred_million_windows() {
        // Exact binomial tails for 20 parcels at 10 %: P(X >= 12) = 5.8e-8, P(X >= 14) = 2.2e-10; Chernoff's bound is
        // larger.
        assertThat(new Evidence(Signal.DELIVERIES, 20, 12).convinces(20, 0.5)).isFalse();
        assertThat(new Evidence(Signal.DELIVERIES, 20, 14).convinces(20, 0.5)).isTrue();
        assertThat(new Evidence(Signal.DELIVERIES, 100, 50).convinces(20, 0.5)).isTrue();
    }

    @Test
    void needs_the_share_and_the_parcels_asked_for() {
        assertThat(new Evidence(Signal.LABELS, 100, 49).convinces(20, 0.5)).isFalse();
        assertThat(new Evidence(Signal.LABELS, 100, 50).convinces(20, 0.5)).isTrue();
        assertThat(new Evidence(Signal.LABELS, 19, 19).convinces(20, 0.5)).isFalse();
        assertThat(new Evidence(Signal.LABELS, 0, 0).convinces(0, 0)).isFalse();
    }

    @Test
    void everything_going_wrong_is_convincing_and_nothing_going_wrong_never_is() {
        assertThat(new Evidence(Signal.FIRST_SCANS, 20, 20).convinces(20, 1)).isTrue();
        assertThat(new Evidence(Signal.FIRST_SCANS, 1000, 0).convinces(20, 0)).isFalse();
    }
}
