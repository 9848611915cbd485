package dev.drydock.engine.belief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsvendorTest {

    /** A published worked example: holding 0.18, shortage 0.70, demand normal with mean 50 and deviation 8. */
    @Test
    void the_textbook_quantity_comes_out() {
        double quantity = Newsvendor.quantity(50, 8, 0.70 / (0.70 + 0.18));

        assertThat(quantity).isCloseTo(56.603956, within(1e-6));
    }

    /** Tabulated quantiles of the normal distribution. */
    @ParameterizedTest
    @CsvSource({"0.5, 0", "0.975, 1.959963985", "0.025, -1.959963985", "0.999, 3.090232306", "0.01, -2.326347874"})
    void quantiles_are_those_of_the_tables(double p, double quantile) {
        assertThat(Newsvendor.normalQuantile(p)).isCloseTo(quantile, within(1e-8));
    }

    @Test
    void certainty_has_no_quantile() {
        assertThatThrownBy(() -> Newsvendor.normalQuantile(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
