package dev.drydock.harness.result;

import dev.drydock.harness.verdict.Interval;
import org.jspecify.annotations.Nullable;

/** A mean with the ends of its interval; null where unknown. */
public record Span(
        @Nullable Double mean,
        @Nullable Double low,
        @Nullable Double high) {

    public static Span of(Interval interval) {
        return new Span(interval.meanOrNull(), interval.lowOrNull(), interval.highOrNull());
    }

    /** Whether both ends are known. */
    public boolean bounded() {
        return low != null && high != null;
    }
}
