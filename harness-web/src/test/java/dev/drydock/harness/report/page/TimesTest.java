package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TimesTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "PT10S, now",
        "PT-29S, now",
        "PT45S, in 45 s",
        "PT12M, in 12 min",
        "PT-3H, 3 h ago",
        "PT-26H, 26 h ago",
        "PT72H, in 3 days",
    })
    void a_distance_in_time_is_rough(Duration distance, String written) {
        assertThat(Times.fromNow(NOON.plus(distance), NOON).replace('\u202f', ' '))
                .isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"0.04, 0.0 s", "4.21, 4.2 s", "75, 75 s", "600, 10 min", "10800, 3 h"})
    void a_duration_is_rough_too(double seconds, String written) {
        assertThat(Times.lasting(seconds).replace('\u202f', ' ')).isEqualTo(written);
    }

    @Test
    void an_instant_inside_a_text_is_put_the_same_way_and_what_only_looks_like_one_stays() {
        assertThat(Times.readable("ship by 2026-03-31T06:39:19.250Z, to 75201"))
                .isEqualTo("ship by 31 Mar 2026, 06:39 UTC, to 75201");
        assertThat(Times.readable("2026-13-41T06:39:19Z")).isEqualTo("2026-13-41T06:39:19Z");
        assertThat(Times.readable("$1 \\ nothing")).isEqualTo("$1 \\ nothing");
    }

    @Test
    void a_point_in_time_says_that_it_is_utc() {
        assertThat(Times.minute(NOON)).isEqualTo("21 Nov 2026, 12:00 UTC");
        assertThat(Times.day(NOON)).isEqualTo("Saturday 21 November 2026");
        assertThat(Times.clock(NOON.plusSeconds(7))).isEqualTo("12:00:07");
    }
}
