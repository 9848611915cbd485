package dev.drydock.harness.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Pins the paired methods to reference values from R, cross-checked with scipy. The file is not part of the project: it is looked
 * for under the folder named by the system property {@code drydock.sharedData} or the variable {@code DRYDOCK_SHARED_DATA}, else
 * in a folder {@code shared/data} beside the checkout. Without it these tests are skipped.
 */
final class ReferenceCasesTest {
    private static JsonNode cases;

    @BeforeAll
    static void read_the_cases() {
        Optional<Path> file = folders()
                .map(folder -> folder.resolve("judge/reference_cases.json"))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(file.isPresent(), "reference cases are not at hand: set DRYDOCK_SHARED_DATA to their folder");
        cases = JsonMapper.builder().build().readTree(file.orElseThrow().toFile());
    }

    @Test
    void paired_t_agrees_with_the_reference() {
        assertThat(pairedCases()).hasSizeGreaterThanOrEqualTo(5);
        for (JsonNode reference : pairedCases()) {
            JsonNode expected = reference.at("/expected/paired");
            double[] differences = differences(reference);
            if (!expected.at("/paired_t/t").isNumber()) continue;

            PairedT t = PairedT.of(differences);

            assertThat(differences).hasSize(expected.get("n_pairs").asInt());
            near(t.t(0), expected.at("/paired_t/t"), reference);
            near(t.pTwoSided(), expected.at("/paired_t/p/two_sided"), reference);
            near(t.pAbove(0), expected.at("/paired_t/p/greater"), reference);
            near(t.pBelow(0), expected.at("/paired_t/p/less"), reference);
            interval(Interval.ofMeans(differences, 0.95), expected.at("/paired_t/ci95"), reference);
            interval(Interval.ofMeans(differences, 0.90), expected.at("/paired_t/ci90"), reference);
        }
    }

    @Test
    void the_walsh_median_agrees_with_the_reference() {
        for (JsonNode reference : pairedCases()) {
            near(
                    WalshMedian.of(differences(reference)),
                    reference.at("/expected/paired/signed_rank/pseudomedian_walsh_all"),
                    reference);
        }
    }

    @Test
    void the_signed_rank_agrees_with_the_reference() {
        for (JsonNode reference : pairedCases()) {
            JsonNode expected = reference.at("/expected/paired/signed_rank");
            JsonNode exact = expected.at("/exact/two_sided");
            near(
                    SignedRank.pTwoSided(differences(reference)),
                    exact.isNumber() ? exact : expected.at("/asymptotic_cc/two_sided"),
                    reference);
        }
    }

    /** The sign-flip test needs no normality and has no reference value; on near-normal differences it must come out near t. */
    @Test
    void sign_flips_come_out_near_the_paired_t() {
        for (JsonNode reference : pairedCases()) {
            JsonNode t = reference.at("/expected/paired/paired_t/p/two_sided");
            if (!t.isNumber() || differences(reference).length < 10) continue;

            assertThat(SignFlip.pTwoSided(differences(reference)))
                    .as(id(reference))
                    .isCloseTo(t.asDouble(), within(0.02));
        }
    }

    @Test
    void holm_agrees_with_the_reference() {
        for (JsonNode reference : cases.get("multiplicity")) {
            double[] expected = numbers(reference.at("/expected/holm"));

            assertThat(Holm.adjust(numbers(reference.get("p"))))
                    .as(id(reference))
                    .containsExactly(expected, within(1e-12));
        }
    }

    @Test
    void pairs_with_a_missing_side_are_dropped_and_counted() {
        JsonNode reference = twoSample("paired-with-missing");
        Metric metric = Metric.of("m", "units", Direction.INCREASE_IS_GOOD, Margin.none());
        PairedSeries series =
                new PairedSeries(metric, numbers(reference.get("baseline")), numbers(reference.get("candidate")));

        MetricVerdict verdict = Judge.compare(List.of(series), 0.95).metrics().get(0);

        assertThat(verdict.n()).isEqualTo(6);
        assertThat(verdict.replications()).isEqualTo(8);
        interval(verdict.difference(), reference.at("/expected/paired/paired_t/ci95"), reference);
    }

    /** The reference tests one side at 5 %, which is a two-sided interval at 90 %. */
    @Test
    void paired_noninferiority_agrees_with_the_reference() {
        for (JsonNode reference : cases.get("noninferiority")) {
            if (!reference.get("paired").asBoolean()) continue;
            JsonNode sample = twoSample(reference.get("case").asString());
            boolean increaseIsBad = reference.get("bad_direction").asString().equals("increase");
            Metric metric = Metric.of(
                    "m",
                    "units",
                    increaseIsBad ? Direction.DECREASE_IS_GOOD : Direction.INCREASE_IS_GOOD,
                    Margin.absolute(reference.get("margin").asDouble()));
            PairedSeries series =
                    new PairedSeries(metric, numbers(sample.get("baseline")), numbers(sample.get("candidate")));

            MetricVerdict verdict =
                    Judge.compare(List.of(series), 0.90).metrics().get(0);

            JsonNode expected = reference.get("expected");
            assertThat(verdict.passed())
                    .isEqualTo(expected.get("noninferior_at_05").asBoolean());
            assertThat(verdict.failed())
                    .isEqualTo(expected.get("worse_than_margin_at_05").asBoolean());
            assertThat(verdict.p() / 2)
                    .isCloseTo(1 - expected.get("noninferiority_p").asDouble(), within(1e-9));
        }
    }

    private static List<JsonNode> pairedCases() {
        return StreamSupport.stream(cases.get("two_sample").spliterator(), false)
                .filter(c -> c.get("paired").asBoolean())
                .toList();
    }

    private static JsonNode twoSample(String id) {
        return pairedCases().stream().filter(c -> id(c).equals(id)).findFirst().orElseThrow();
    }

    private static double[] differences(JsonNode reference) {
        Metric metric = Metric.of("m", "units", Direction.EITHER, Margin.none());
        return new PairedSeries(metric, numbers(reference.get("baseline")), numbers(reference.get("candidate")))
                .differences();
    }

    private static double[] numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .mapToDouble(x -> x.isNull() ? Double.NaN : x.asDouble())
                .toArray();
    }

    private static void interval(Interval actual, JsonNode ends, JsonNode reference) {
        near(actual.low(), ends.get(0), reference);
        near(actual.high(), ends.get(1), reference);
    }

    private static void near(double actual, JsonNode expected, JsonNode reference) {
        double tolerance = reference.path("relative_tolerance").asDouble(1e-9);
        assertThat(actual)
                .as(id(reference))
                .isCloseTo(expected.asDouble(), within(Math.max(1e-12, tolerance * Math.abs(expected.asDouble()))));
    }

    private static String id(JsonNode reference) {
        return reference.get("id").asString();
    }

    private static Stream<Path> folders() {
        Stream<String> named = Stream.of(System.getProperty("drydock.sharedData"), System.getenv("DRYDOCK_SHARED_DATA"))
                .filter(name -> name != null);
        Stream<Path> beside = Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared/data"));
        return Stream.concat(named.map(Path::of), beside);
    }
}
