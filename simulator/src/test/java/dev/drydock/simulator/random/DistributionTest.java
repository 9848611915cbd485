package dev.drydock.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.ContinuousDistribution;
import org.apache.commons.statistics.distribution.ExponentialDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.apache.commons.statistics.distribution.LogNormalDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import org.apache.commons.statistics.distribution.UniformContinuousDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Distributions against distribution functions computed by others, and against their own samples. */
class DistributionTest {
    private static final int SAMPLES = 100_000;
    private static final Empirical TRANSIT_DAYS = new Empirical(List.of(
            new Empirical.Point(0, 1),
            new Empirical.Point(0.5, 2),
            new Empirical.Point(0.95, 5),
            new Empirical.Point(1, 9)));

    static Stream<Arguments> distributionFunctions() {
        return Stream.of(
                Arguments.of(new Uniform(-2, 5), function(UniformContinuousDistribution.of(-2, 5))),
                Arguments.of(new Exponential(90_000), function(ExponentialDistribution.of(90_000))),
                Arguments.of(new Normal(-3, 2), function(NormalDistribution.of(-3, 2))),
                Arguments.of(new Lognormal(4, 0.5), function(LogNormalDistribution.of(4, 0.5))),
                Arguments.of(new Triangular(720, 1440, 2880), function(TriangularDistribution.of(720, 1440, 2880))),
                Arguments.of(new Triangular(0, 0, 1), function(TriangularDistribution.of(0, 0, 1))),
                Arguments.of(new Triangular(0, 1, 1), function(TriangularDistribution.of(0, 1, 1))),
                Arguments.of(new Erlang(1, 10), function(ExponentialDistribution.of(10))),
                Arguments.of(new Erlang(3, 12), function(GammaDistribution.of(3, 4))),
                Arguments.of(new Erlang(40, 1), function(GammaDistribution.of(40, 1 / 40.0))),
                Arguments.of(new Erlang(200, 5), function(GammaDistribution.of(200, 5 / 200.0))),
                Arguments.of(new Shifted(7, new Exponential(2)), (DoubleUnaryOperator)
                        x -> ExponentialDistribution.of(2).cumulativeProbability(x - 7)),
                Arguments.of(new Scaled(60, new Exponential(2)), function(ExponentialDistribution.of(120))));
    }

    private static DoubleUnaryOperator function(ContinuousDistribution distribution) {
        return distribution::cumulativeProbability;
    }

    static Stream<Distribution> all() {
        return Stream.concat(
                distributionFunctions()
                        .map(arguments -> (Distribution) arguments.get()[0]),
                Stream.of(
                        new Constant(3),
                        TRANSIT_DAYS,
                        new AtLeast(1, new Normal(2, 1)),
                        new AtLeast(60, new Exponential(90)),
                        Lognormal.ofMean(90_000, 0.5),
                        Lognormal.ofMedian(90_000, 0.7),
                        new Normal(5, 0)));
    }

    @ParameterizedTest
    @MethodSource("distributionFunctions")
    void a_quantile_is_exceeded_with_the_rest_of_the_probability(
            Distribution distribution, DoubleUnaryOperator function) {
        for (int i = 1; i < 1000; i++) {
            double probability = i / 1000.0;
            assertThat(function.applyAsDouble(distribution.quantile(probability)))
                    .isCloseTo(probability, within(1e-11));
        }
        for (double rare = 1e-3; rare > 1e-9; rare /= 7) {
            assertThat(function.applyAsDouble(distribution.quantile(rare))).isCloseTo(rare, within(1e-13));
            assertThat(function.applyAsDouble(distribution.quantile(1 - rare))).isCloseTo(1 - rare, within(1e-13));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void samples_have_the_mean_of_their_distribution(Distribution distribution) {
        Draws draws = new Draws(5);
        double mean = distribution.mean();
        double sum = 0;
        double squares = 0;

        for (int order = 0; order < SAMPLES; order++) {
            double deviation = distribution.sample(draws.on(order, 1)) - mean;
            sum += deviation;
            squares += deviation * deviation;
        }

        double standardError = Math.sqrt(squares) / SAMPLES;
        assertThat(sum / SAMPLES).isCloseTo(0, within(4 * standardError + 1e-9));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_sample_is_the_quantile_of_one_draw(Distribution distribution) {
        Draws sampled = new Draws(1).on(2, 3);
        Draws drawn = new Draws(1).on(2, 3);

        for (int i = 0; i < 10; i++) {
            assertThat(distribution.sample(sampled)).isEqualTo(distribution.quantile(drawn.nextOpenDouble()));
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void quantiles_never_fall(Distribution distribution) {
        double previous = distribution.quantile(0);
        for (int i = 1; i <= 10_000; i++) {
            double quantile = distribution.quantile(i / 10_000.0);
            assertThat(quantile).isGreaterThanOrEqualTo(previous);
            previous = quantile;
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_probability_is_between_zero_and_one(Distribution distribution) {
        assertThatIllegalArgumentException().isThrownBy(() -> distribution.quantile(-0.001));
        assertThatIllegalArgumentException().isThrownBy(() -> distribution.quantile(1.001));
        assertThatIllegalArgumentException().isThrownBy(() -> distribution.quantile(Double.NaN));
    }

    @Test
    void samples_are_the_same_on_every_platform() {
        Draws draws = new Draws(7);

        assertThat(new Uniform(0, 1).sample(draws.on(1, 1))).isEqualTo(0x1.d0a3e51d6cfbap-2);
        assertThat(new Exponential(1).sample(draws.on(1, 1))).isEqualTo(0x1.3598799618135p-1);
        assertThat(new Lognormal(0, 1).sample(draws.on(1, 1))).isEqualTo(0x1.c7d5f7a40317p-1);
        assertThat(new Lognormal(0, 1).quantile(0.999)).isEqualTo(0x1.5fb7068c6f6ap4);
        assertThat(new Normal(0, 1).quantile(1e-12)).isEqualTo(-0x1.c234fba57a32ap2);
        assertThat(new Triangular(0, 1, 3).sample(draws.on(1, 1))).isEqualTo(0x1.308a85234bcc6p0);
        assertThat(new Erlang(4, 1).sample(draws.on(1, 1))).isEqualTo(0x1.ba501ba823518p-1);
    }

    @Test
    void lognormals_can_be_given_by_mean_or_median() {
        assertThat(Lognormal.ofMean(90, 0.5).mean()).isCloseTo(90, within(1e-11));
        assertThat(Lognormal.ofMedian(90, 0.5).quantile(0.5)).isCloseTo(90, within(1e-11));
    }

    @Test
    void an_empirical_distribution_goes_through_its_points() {
        assertThat(TRANSIT_DAYS.quantile(0)).isEqualTo(1);
        assertThat(TRANSIT_DAYS.quantile(0.25)).isEqualTo(1.5);
        assertThat(TRANSIT_DAYS.quantile(0.95)).isEqualTo(5);
        assertThat(TRANSIT_DAYS.quantile(1)).isEqualTo(9);
        assertThat(TRANSIT_DAYS.mean()).isCloseTo(0.5 * 1.5 + 0.45 * 3.5 + 0.05 * 7, within(1e-12));
    }

    @Test
    void the_mean_above_a_floor_is_that_of_the_textbook() {
        double floor = 60;
        double mean = 90;

        double expected = floor + mean * Math.exp(-floor / mean); // of an exponential

        assertThat(new AtLeast(floor, new Exponential(mean)).mean()).isCloseTo(expected, within(1e-5));
        assertThat(new AtLeast(-1, new Exponential(mean)).mean()).isEqualTo(mean);
        assertThat(new AtLeast(3, new Constant(2)).mean()).isCloseTo(3, within(1e-12));
    }

    @Test
    void impossible_parameters_are_refused_by_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Constant(Double.NaN))
                .withMessageContaining("value");
        assertThatIllegalArgumentException().isThrownBy(() -> new Uniform(2, 1)).withMessageContaining("min");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exponential(0))
                .withMessageContaining("mean");
        assertThatIllegalArgumentException().isThrownBy(() -> new Normal(1, -1)).withMessageContaining("deviation");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lognormal.ofMean(-1, 1))
                .withMessageContaining("mean");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lognormal.ofMedian(0, 1))
                .withMessageContaining("median");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Lognormal(1, -1))
                .withMessageContaining("sigma");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Triangular(1, 3, 2))
                .withMessageContaining("mode");
        assertThatIllegalArgumentException().isThrownBy(() -> new Erlang(0, 1)).withMessageContaining("shape");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scaled(0, new Constant(1)))
                .withMessageContaining("factor");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Shifted(Double.POSITIVE_INFINITY, new Constant(1)))
                .withMessageContaining("shift");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Empirical(List.of(new Empirical.Point(0, 1), new Empirical.Point(0.9, 2))))
                .withMessageContaining("0 to 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Empirical(List.of(new Empirical.Point(0, 3), new Empirical.Point(1, 2))))
                .withMessageContaining("rise");
    }
}
