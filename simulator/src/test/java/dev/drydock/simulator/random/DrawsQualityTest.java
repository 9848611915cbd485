package dev.drydock.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Numbers of neighbouring entities, purposes, seeds and positions must look independent and uniform. Seeds are fixed. */
class DrawsQualityTest {
    private static final int COUNT = 200_000;

    static Stream<Named<IntToLongFunction>> neighbours() {
        Draws entities = new Draws(11);
        Draws purposes = new Draws(12);
        Draws positions = new Draws(13).on(5, 5);
        Draws strided = new Draws(14);
        return Stream.of(
                Named.of("positions", i -> positions.nextLong()),
                Named.of("entities", i -> entities.on(i, 3).nextLong()),
                Named.of("purposes", i -> purposes.on(3, i).nextLong()),
                Named.of(
                        "entities, far apart",
                        i -> strided.on((long) i << 32, 3).nextLong()),
                Named.of(
                        "entities and purposes",
                        i -> entities.on(i / 10, i % 10).nextLong()),
                Named.of("seeds", i -> new Draws(i).on(3, 3).nextLong()));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void every_byte_is_uniform(IntToLongFunction numbers) {
        int[][] counts = new int[8][256];

        for (int i = 0; i < COUNT; i++) {
            long number = numbers.applyAsLong(i);
            for (int b = 0; b < 8; b++) counts[b][(int) (number >>> 8 * b) & 255]++;
        }

        assertThat(List.of(counts))
                .allSatisfy(count -> assertThat(ChiSquare.ofUniform(count)).isLessThan(ChiSquare.critical(255)));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void neighbours_are_independent(IntToLongFunction numbers) {
        int[] highPairs = new int[32 * 32];
        int[] lowPairs = new int[32 * 32];
        long previous = numbers.applyAsLong(0);

        for (int i = 1; i < COUNT; i++) {
            long number = numbers.applyAsLong(i);
            highPairs[(int) (previous >>> 59 << 5 | number >>> 59)]++;
            lowPairs[(int) ((previous & 31) << 5 | number & 31)]++;
            previous = number;
        }

        assertThat(ChiSquare.ofUniform(highPairs)).isLessThan(ChiSquare.critical(1023));
        assertThat(ChiSquare.ofUniform(lowPairs)).isLessThan(ChiSquare.critical(1023));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void neighbours_are_uncorrelated(IntToLongFunction numbers) {
        double sum = 0;
        double previous = centred(numbers.applyAsLong(0));

        for (int i = 1; i < COUNT; i++) {
            double number = centred(numbers.applyAsLong(i));
            sum += previous * number;
            previous = number;
        }

        double correlation = 12 * sum / COUNT; // a centred uniform has variance 1/12
        assertThat(correlation).isBetween(-4 / Math.sqrt(COUNT), 4 / Math.sqrt(COUNT));
    }

    @ParameterizedTest
    @MethodSource("neighbours")
    void neighbours_differ_in_half_of_their_bits(IntToLongFunction numbers) {
        int[] flips = new int[64];
        long previous = numbers.applyAsLong(0);

        for (int i = 1; i <= COUNT; i++) {
            long number = numbers.applyAsLong(i);
            for (long left = previous ^ number; left != 0; left &= left - 1) flips[Long.numberOfTrailingZeros(left)]++;
            previous = number;
        }

        double margin = 4.5 * Math.sqrt(COUNT) / 2;
        for (int count : flips) assertThat((double) count).isBetween(COUNT / 2 - margin, COUNT / 2 + margin);
    }

    private static double centred(long number) {
        return (number >>> 11) * 0x1p-53 - 0.5;
    }
}
