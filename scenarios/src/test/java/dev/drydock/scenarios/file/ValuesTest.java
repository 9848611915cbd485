package dev.drydock.scenarios.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.network.RateCard;
import dev.drydock.domain.network.WeeklyHours;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.AtLeast;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Empirical;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Lognormal;
import dev.drydock.simulator.random.Shifted;
import dev.drydock.testing.Seeds;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values with units are written and what they mean. */
class ValuesTest {

    @ParameterizedTest
    @CsvSource({
        "90 s, 90000",
        "15 min, 900000",
        "36 h, 129600000",
        "36h, 129600000",
        "PT36H, 129600000",
        "P2DT3H, 183600000",
        "1.44 min, 86400",
        "500 ms, 500",
        "2 weeks, 1209600000",
        "0, 0",
        "PT0.5S, 500"
    })
    void durations_are_milliseconds(String written, long millis) {
        assertThat(Yaml.read(Measure.DURATION.whole(), written)).isEqualTo(millis);
    }

    @ParameterizedTest
    @CsvSource({"450 g, 450", "1.2 kg, 1200", "1 lb, 454", "3.2 lb, 1451", "8 oz, 227"})
    void weights_are_grams(String written, int grams) {
        assertThat(Yaml.read(Measure.WEIGHT.wholeInt(), written)).isEqualTo(grams);
    }

    @ParameterizedTest
    @CsvSource({"1200 cm3, 1200", "30x20x10 cm, 6000", "12x8x4 in, 6293", "1.5 l, 1500", "1 ft3, 28317"})
    void volumes_are_cubic_centimetres(String written, int cm3) {
        assertThat(Yaml.read(Measure.VOLUME.wholeInt(), written)).isEqualTo(cm3);
    }

    @Test
    void whatever_number_of_a_unit_is_written_that_many_are_read() {
        Seeds.forAllSeeds(random -> {
            long seconds = random.nextInt(1_000_000);

            assertThat(Yaml.read(Measure.DURATION.whole(), seconds + " s")).isEqualTo(seconds * 1000);
            assertThat(Yaml.read(Measure.DURATION.whole(), "PT" + seconds + "S"))
                    .isEqualTo(seconds * 1000);
        });
    }

    @Test
    void money_is_cents_and_keeps_to_the_currency() {
        Problems inDollars = new Problems();
        inDollars.expectCurrency("USD");

        Long dollars = Money.AMOUNT.read(Yaml.tree("12.50 USD"), inDollars);
        Long euros = Money.AMOUNT.read(Yaml.tree("12.50 EUR"), inDollars);

        assertThat(dollars).isEqualTo(1250);
        assertThat(euros).isNull();
        assertThat(Yaml.read(Money.ANY_CURRENCY, "6.00")).isEqualTo(600);
        assertThat(Yaml.problems(Money.AMOUNT, "6.00")).hasSize(1);
        assertThat(Yaml.read(Money.SIGNED, "-1.50 USD")).isEqualTo(-150);
    }

    @Test
    void shares_are_percentages_or_fractions() {
        assertThat(Yaml.read(Share.PART, "20 %")).isEqualTo(0.2);
        assertThat(Yaml.read(Share.PART, "0.2")).isEqualTo(0.2);
        assertThat(Yaml.problems(Share.PART, "20")).hasSize(1);
    }

    @Test
    void distributions_are_a_value_or_a_family_then_changed() {
        assertThat(Yaml.read(Distributions.DURATION, "2 min")).isEqualTo(new Constant(120_000));
        assertThat(Yaml.read(Distributions.DURATION, "{exponential: 2 min, plus: 1 min}"))
                .isEqualTo(new Shifted(60_000, new Exponential(120_000)));
        assertThat(Yaml.read(Distributions.FACTOR, "{lognormal: {mean: 1, sigma: 0.5}, atLeast: 0.1}"))
                .isEqualTo(new AtLeast(0.1, Lognormal.ofMean(1, 0.5)));
        assertThat(Yaml.read(Distributions.DURATION, "{quantiles: {50 %: 20 h, 0 %: 1 h, 100 %: 4 d}}"))
                .isEqualTo(new Empirical(List.of(
                        new Empirical.Point(0, 3_600_000),
                        new Empirical.Point(0.5, 72_000_000),
                        new Empirical.Point(1, 345_600_000))));
    }

    @Test
    void hours_may_go_on_after_midnight_and_round_the_end_of_the_week() {
        WeeklyHours nights = Yaml.read(Hours.SHAPE, "Fri-Sun 22:00-06:00").at(0);

        assertThat(nights.isOpen(at("2026-03-06T23:00:00Z"))).isTrue(); // Friday night
        assertThat(nights.isOpen(at("2026-03-07T05:59:00Z"))).isTrue();
        assertThat(nights.isOpen(at("2026-03-07T06:00:00Z"))).isFalse();
        assertThat(nights.isOpen(at("2026-03-09T05:59:00Z"))).isTrue(); // Monday, after Sunday night
        assertThat(nights.isOpen(at("2026-03-09T22:30:00Z"))).isFalse();
    }

    @Test
    void shifts_that_touch_are_one_and_the_offset_counts() {
        WeeklyHours hours = Yaml.read(Hours.SHAPE, "[Mon-Fri 08:00-12:00, Mon-Fri 12:00-17:00]")
                .at(-300);

        assertThat(hours.closesAtMillis(at("2026-03-02T13:00:00Z"))).isEqualTo(at("2026-03-02T22:00:00Z"));
        assertThat(hours.isOpen(at("2026-03-02T12:59:00Z"))).isFalse();
    }

    @Test
    void rates_lie_on_straight_lines_between_the_points_given() {
        RateCard card = Yaml.read(
                        new RatesForm(),
                        "{zones: [1, 3], table: {1 lb: [4 USD, 8 USD], 3 lb: [8 USD, 16 USD]}, discount: 50 %, dim: 139 in3/lb}")
                .card(4);

        assertThat(card.chargeCents(1, 1, 0)).isEqualTo(200);
        assertThat(card.chargeCents(2, 1, 0)).isEqualTo(300);
        assertThat(card.chargeCents(2, 2, 0)).isEqualTo(450);
        assertThat(card.chargeCents(4, 3, 0)).isEqualTo(800); // beyond the last zone as in the last
        assertThat(card.chargeCents(1, 5, 0)).isEqualTo(600); // beyond the last weight the last step repeats
        assertThat(card.billedUnits(100, 4555)).isEqualTo(2); // just below 278 in³ ÷ 139
        assertThat(card.dimGramsPerCm3()).isCloseTo(0.19914, within(0.00001));
    }

    @Test
    void a_family_is_the_same_every_time_and_within_its_ranges() {
        String yaml =
                "{count: 50, price: [10 USD, 100 USD], margin: [40 %, 60 %], weight: [100 g, 900 g], volume: [1 l, 9 l], popularity: 5, zipf: 1}";

        List<FamilyForm.Made> made = Yaml.read(new FamilyForm(), yaml).products("toys");

        assertThat(made).isEqualTo(Yaml.read(new FamilyForm(), yaml).products("toys"));
        assertThat(made).hasSize(50).allSatisfy(one -> {
            assertThat(one.product().priceCents()).isBetween(1000L, 10_000L);
            assertThat(one.product().grams()).isBetween(100, 900);
            assertThat(one.product().category()).isEqualTo("toys");
        });
        assertThat(made.stream().mapToDouble(one -> one.product().popularity()).sum())
                .isCloseTo(5, within(1e-9));
        assertThat(made.get(0).product().popularity() / made.get(9).product().popularity())
                .isCloseTo(10, within(1e-9));
        assertThat(made.get(0).sku()).isEqualTo("toys-0001");
    }

    private static long at(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
