package dev.drydock.harness.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleTest {
    private static final double NONE = Double.NaN;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "share             | 0.984   | 98.4 %",
                "share             | 0.0004  | 0.04 %",
                "cents             | 431     | $4.31",
                "cents             | -50     | −$0.50",
                "cents             | 1234567 | $12,346",
                "hours             | 2.31    | 2.3 h",
                "hours             | 0.2     | 12.0 min",
                "hours             | 100     | 100.0 h",
                "hours             | 240     | 10.0 d",
                "minutes           | 14.2    | 14.2 min",
                "minutes           | 90      | 1.5 h",
                "minutes           | 0.5     | 30.0 s",
                "count             | 1904.4  | 1,904",
                "count             | 12.4    | 12.4",
                "count             | 3       | 3",
                "per 1,000 orders  | 22.84   | 22.8 per 1,000",
                "pallets           | 2.5     | 2.5 pallets",
                "share             | 0       | 0.0 %",
            })
    void a_value_is_written_the_way_people_write_it(String unit, double value, String written) {
        assertThat(plain(Scale.of(unit, "USD", NONE, value).value(value))).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({"USD,$4.31", "EUR,€4.31", "BRL,R$4.31", "CHF,CHF 4.31"})
    void money_carries_the_sign_of_its_currency(String currency, String written) {
        assertThat(plain(Scale.of("cents", currency, NONE, 431.0).value(431.0))).isEqualTo(written);
    }

    @Test
    void the_digits_show_the_width_of_the_interval() {
        assertThat(plain(scale("share", 0.004, 0.9648).value(0.9648))).isEqualTo("96.5 %");
        assertThat(plain(scale("share", 0.0004, 0.9648).value(0.9648))).isEqualTo("96.48 %");
        assertThat(plain(scale("share", 0.0004, 0.9648).plusMinus(0.9644, 0.9652)))
                .isEqualTo("± 0.04");
        assertThat(plain(scale("cents", 4, 743.0).plusMinus(739.0, 747.0))).isEqualTo("± $0.04");
    }

    @Test
    void values_side_by_side_share_their_unit() {
        Scale scale = scale("hours", NONE, 3.0, 200.0);

        assertThat(plain(scale.value(3.0))).isEqualTo("0.1 d");
        assertThat(plain(scale.value(200.0))).isEqualTo("8.3 d");
    }

    @Test
    void a_difference_has_its_sign_and_shares_differ_by_points() {
        assertThat(scale("share", 0.003, 0.0417).difference(0.0417)).isEqualTo("+4.2 points");
        assertThat(scale("cents", 4, 11.7).difference(-31.0)).isEqualTo("−$0.31");
        assertThat(scale("share", 0.003, 0.01).range(-0.004, 0.019)).isEqualTo("−0.4 to +1.9");
        assertThat(scale("share", 0.003, 0.01).difference(0.0)).isEqualTo("0.0 points");
        assertThat(scale("share", 0.003, 0.01).difference(-0.0001))
                .as("no sign of nothing")
                .isEqualTo("0.0 points");
    }

    @Test
    void a_margin_keeps_the_digits_it_was_given() {
        Scale scale = scale("share", 0.003, 0.0417);

        assertThat(scale.margin(0.005)).isEqualTo("0.5 points");
        assertThat(scale.margin(0.01)).isEqualTo("1 points");
        assertThat(scale.margin(0.00125)).isEqualTo("0.125 points");
        assertThat(scale.margin(0.0)).isEqualTo("none");
        assertThat(Scale.of("cents", "USD", NONE, 20.0).margin(20.0)).isEqualTo("$0.20");
    }

    @Test
    void what_is_unknown_is_called_so_and_never_nought() {
        Scale scale = Scale.of("share", "USD", NONE, (Double) null);

        assertThat(scale.value(null)).isEqualTo("no data");
        assertThat(scale.value(Double.NaN)).isEqualTo("no data");
        assertThat(scale.difference(null)).isEqualTo("no data");
        assertThat(scale.range(null, 1.0)).isEmpty();
        assertThat(scale.plusMinus(0.1, null)).isEmpty();
    }

    private static Scale scale(String unit, double half, Double... shown) {
        return Scale.of(unit, "USD", half, shown);
    }

    private static String plain(String text) {
        return text.replace('\u202f', ' ');
    }
}
