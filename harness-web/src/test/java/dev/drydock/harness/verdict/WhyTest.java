package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WhyTest {

    /** The half-width is t(5) = 2.571 standard errors. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share            | 0.042     | 0.003    | rose by 4.2 points (3.4 to 5.0)",
                "cents            | 41        | 6        | rose by 41 cents (26 to 56)",
                "count            | 12        | 2        | rose by 12 (7 to 17)",
                "per 1,000 orders | 3.5       | 0.4      | rose by 3.5 per 1,000 orders (2.5 to 4.5)",
                "millis           | 5400000   | 600000   | rose by 90 minutes (64 to 116)",
                "millis           | 259200000 | 21600000 | rose by 3.0 days (2.4 to 3.6)",
            })
    void a_change_is_spoken_of_in_its_unit_with_the_digits_its_interval_supports(
            String unit, double mean, double standardError, String expected) {
        MetricVerdict verdict = verdict(unit, Direction.INCREASE_IS_GOOD, mean, standardError);

        assertThat(verdict.why()).isEqualTo("the metric " + expected + ": better.");
    }

    @Test
    void an_amount_is_spoken_of_in_its_currency() {
        Metric metric = Metric.of("m", "cents", Direction.DECREASE_IS_GOOD, Margin.absolute(20))
                .labelled("cost per order")
                .in("USD");
        double[] baseline = {1_896, 1_890, 1_902, 1_896};
        double[] candidate = {1_486, 1_479, 1_493, 1_486};

        MetricVerdict verdict = Judge.compare(List.of(new PairedSeries(metric, baseline, candidate)), 0.95)
                .metrics()
                .get(0);

        assertThat(verdict.why())
                .isEqualTo("cost per order fell by 4.10 USD (4.09 to 4.11), well beyond the margin of 0.20 USD.");
    }

    /** The interval of a sentence has to hold its mean, and a sentence ends once. */
    @Test
    void whatever_the_numbers_a_sentence_is_whole() {
        Pattern shown = Pattern.compile("by ([-+0-9.]+)[^(]*\\(([-+0-9.]+) to ([-+0-9.]+)\\)");
        Random random = new Random(8);
        for (int round = 0; round < 2_000; round++) {
            String unit = List.of("share", "millis", "cents", "count", "hours").get(random.nextInt(5));
            double size = Math.pow(10, random.nextInt(11) - 4);
            MetricVerdict verdict = verdict(
                    unit,
                    List.of(Direction.values()).get(random.nextInt(3)),
                    size * random.nextGaussian(),
                    size * random.nextDouble());

            assertThat(verdict.why()).endsWith(".").doesNotContain("NaN", "null", "  ", "..", " .");
            Matcher matcher = shown.matcher(verdict.why());
            assertThat(matcher.find()).as(verdict.why()).isTrue();
            assertThat(Double.parseDouble(matcher.group(1)))
                    .as(verdict.why())
                    .isBetween(Double.parseDouble(matcher.group(2)), Double.parseDouble(matcher.group(3)));
        }
    }

    /** Six pairs with spread s and mean m against no margin: half-width h, so 6·(h/m)² pairs bring the end to zero. */
    @Test
    void an_unsettled_metric_says_how_many_replications_would_settle_it() {
        MetricVerdict verdict = verdict("hours", Direction.INCREASE_IS_GOOD, 1, 1);

        double half = verdict.difference().high() - 1;
        assertThat(verdict.why())
                .isEqualTo(
                        "the metric moved by +1.0 hours (-1.6 to +3.6): the interval reaches across zero, and no margin is granted;"
                                + " about " + (long) Math.ceil(6 * half * half)
                                + " replications would settle it if the mean stays.");
    }

    /** Six differences with exactly this mean and this standard error, but for rounding. */
    private static MetricVerdict verdict(String unit, Direction direction, double mean, double standardError) {
        double swing = standardError * Math.sqrt(5); // of six values ± swing: s² = 6·swing²/5, s/√6 = swing/√5
        double[] baseline = new double[6];
        double[] candidate = IntStream.range(0, 6)
                .mapToDouble(i -> mean + (i % 2 == 0 ? swing : -swing))
                .toArray();
        Metric metric = Metric.of("m", unit, direction, Margin.none()).labelled("the metric");
        return Judge.compare(List.of(new PairedSeries(metric, baseline, candidate)), 0.95)
                .metrics()
                .get(0);
    }
}
