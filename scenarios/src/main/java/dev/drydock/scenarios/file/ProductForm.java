package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;

/** One product as written. */
final class ProductForm extends Form<ProductForm.Draft> {

    record Draft(String category, long priceCents, long costCents, int grams, int cm3, double popularity) {}

    private final Field<String> category =
            optional("category", Scalars.NAME, "general", "Kind of goods; returns and rules go by it.", "apparel");
    private final Field<Long> price = required("price", Money.AMOUNT, "What a customer pays for one.", "29.90 USD");
    private final Field<Long> cost = maybe("cost", Money.AMOUNT, "What it costs to buy.", "12.00 USD");
    private final Field<Double> margin =
            maybe("margin", Share.PART, "Gross margin as a share of price, in place of cost.", "60 %");
    private final Field<Integer> weight =
            optional("weight", Measure.WEIGHT.wholeInt(), "500 g", "Shipping weight of one.", "0.8 lb");
    private final Field<Integer> volume =
            optional("volume", Measure.VOLUME.wholeInt(), "1000 cm3", "Shipping volume of one.", "30x20x10 cm");
    private final Field<Double> popularity = optional(
            "popularity", Scalars.number(0, 1e12), "1", "How often it is bought, relative to the others.", "2.5");

    ProductForm() {
        super("product", "Something that is stocked and sold.");
        exactlyOne(cost, margin);
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        long cents = filled.get(price);
        Long buying = filled.find(cost);
        return new Draft(
                filled.get(category),
                cents,
                buying != null ? buying : Math.round(cents * (1 - filled.get(margin))),
                filled.get(weight),
                filled.get(volume),
                filled.get(popularity));
    }
}
