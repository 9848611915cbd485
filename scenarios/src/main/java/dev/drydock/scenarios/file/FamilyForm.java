package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.ArrayList;
import java.util.List;

/**
 * A family of products made up by formula, the same in every run: the k-th product takes its price, margin, weight and volume from
 * ranges by the fractional parts of k times irrational numbers (an additive low-discrepancy sequence), so that they spread evenly and
 * without pattern. Popularity falls with rank by Zipf's law, whose exponent of about 1 is usual for the sales of an assortment.
 */
final class FamilyForm extends Form<FamilyForm.Draft> {
    // Fractional parts of the powers of the real root of x⁵ = x + 1, inverted (Roberts 2018, "quasirandom sequences"):
    // four dimensions.
    private static final double[] STEP = {0.8566748838545029, 0.733891856627126, 0.6287067210378087, 0.5385972572236101
    };

    record Draft(
            int count,
            List<Long> priceCents,
            List<Double> margin,
            List<Integer> grams,
            List<Integer> cm3,
            double popularity,
            double zipf) {

        /** Its products by name, {@code apparel-0001} first. */
        List<Made> products(String family) {
            List<Made> made = new ArrayList<>(count);
            double weights = 0;
            for (int k = 1; k <= count; k++) weights += StrictMath.pow(k, -zipf);
            for (int k = 1; k <= count; k++) {
                long price = Math.round(between(priceCents.get(0), priceCents.get(1), part(k, 0)));
                double gross = margin.get(0) + (margin.get(1) - margin.get(0)) * part(k, 1);
                made.add(new Made(
                        family + "-"
                                + "0000"
                                        .substring(
                                                Math.min(4, Integer.toString(k).length())) + k,
                        new ProductForm.Draft(
                                family,
                                price,
                                Math.round(price * (1 - gross)),
                                (int) Math.round(between(grams.get(0), grams.get(1), part(k, 2))),
                                (int) Math.round(between(cm3.get(0), cm3.get(1), part(k, 3))),
                                popularity * StrictMath.pow(k, -zipf) / weights)));
            }
            return made;
        }

        private static double part(int k, int dimension) {
            double x = 0.5 + k * STEP[dimension];
            return x - Math.floor(x);
        }

        /** Evenly in proportions: as many between 10 and 20 as between 20 and 40. */
        private static double between(double from, double to, double part) {
            return from <= 0 ? from + (to - from) * part : from * StrictMath.pow(to / from, part);
        }
    }

    record Made(String sku, ProductForm.Draft product) {}

    private final Field<Integer> count = required("count", Scalars.integer(1, 50_000), "How many products.", "200");
    private final Field<List<Long>> price =
            required("price", Listed.exactly(2, Money.AMOUNT), "Lowest and highest price.", "[12.00 USD, 95.00 USD]");
    private final Field<List<Double>> margin =
            required("margin", Listed.exactly(2, Share.PART), "Lowest and highest gross margin.", "[45 %, 65 %]");
    private final Field<List<Integer>> weight = required(
            "weight",
            Listed.exactly(2, Measure.WEIGHT.atLeast(1).wholeInt()),
            "Lowest and highest shipping weight.",
            "[0.3 lb, 2 lb]");
    private final Field<List<Integer>> volume = required(
            "volume",
            Listed.exactly(2, Measure.VOLUME.atLeast(1).wholeInt()),
            "Lowest and highest shipping volume.",
            "[500 cm3, 6000 cm3]");
    private final Field<Double> popularity = optional(
            "popularity",
            Scalars.number(0, 1e12),
            "1",
            "How often something of the family is bought, relative to other families and products.",
            "40");
    private final Field<Double> zipf = optional(
            "zipf",
            Scalars.number(0, 3),
            "1",
            "The k-th product is bought 1/kᶻ as often as the first; 0: all alike.",
            "0.9");

    FamilyForm() {
        super(
                "product family",
                "Products made up by formula, the same in every run; their category is the family's name.");
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        List<Field<? extends List<? extends Comparable<?>>>> ranges = List.of(price, margin, weight, volume);
        for (var range : ranges) {
            List<? extends Comparable<?>> ends = filled.find(range);
            if (ends != null && ((Number) ends.get(0)).doubleValue() > ((Number) ends.get(1)).doubleValue())
                problems.add(filled.at(range), "the range of " + range.name() + " falls", "lowest, then highest");
        }
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        return new Draft(
                filled.get(count),
                filled.get(price),
                filled.get(margin),
                filled.get(weight),
                filled.get(volume),
                filled.get(popularity),
                filled.get(zipf));
    }
}
