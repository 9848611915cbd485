package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.simulator.random.Distribution;
import java.util.List;

/** What a node has on its shelves at the start, and how it orders more. */
final class StockForm extends Form<StockForm.Stock> {

    /** @param reorderBelow negative: never reorders */
    record Stock(
            int units,
            int spread,
            Roster<Integer> products,
            List<Reference> categories,
            int reorderBelow,
            int reorderUnits,
            Distribution leadTime,
            int buffer) {

        boolean keeps(String category) {
            return categories.isEmpty()
                    || categories.stream().anyMatch(kept -> kept.name().equals(category));
        }
    }

    private static final int MOST_UNITS = 100_000_000;

    private final Field<Integer> units = optional(
            "units", Scalars.integer(0, MOST_UNITS), "0", "Units of each product that is not named in products.", "40");
    private final Field<Integer> spread = optional(
            "spread",
            Scalars.integer(0, MOST_UNITS),
            "0",
            "Further units, spread over all products not named in products by their popularity.",
            "25000");
    private final Field<Roster<Integer>> products = optional(
            "products",
            Named.of("product", Scalars.integer(0, MOST_UNITS)),
            "{}",
            "Units of single products.",
            "{TEE-RED-M: 12}");
    private final Field<List<Reference>> categories = optional(
            "categories",
            Listed.of(Reference.to("category")),
            "[]",
            "Only products of these categories are kept here, unless named in products; left out: all.",
            "[apparel, shoes]");
    private final Field<Integer> reorderBelow = maybe(
            "reorderBelow",
            Scalars.integer(0, MOST_UNITS),
            "A product is ordered when fewer than this are available and nothing is on order; left out: never.",
            "20");
    private final Field<Integer> reorderUnits =
            optional("reorderUnits", Scalars.integer(1, MOST_UNITS), "1", "How many are ordered then.", "60");
    private final Field<Distribution> leadTime =
            optional("leadTime", Distributions.DURATION, "3 d", "From ordering to receipt.", "{uniform: [2 d, 6 d]}");
    private final Field<Integer> buffer = optional(
            "buffer", Scalars.integer(0, MOST_UNITS), "0", "Units of each product kept back from online orders.", "2");

    StockForm() {
        super("stock", "Units on the shelf at the start of the run, and replenishment.");
    }

    /** What is named for a product, else what its file says and its part of what all products kept here get. */
    static int unitsOf(Stock stock, FamilyForm.Made made, double popularityShare, int unitsInFile) {
        int named = stock.products().indexOf(made.sku());
        if (named >= 0) {
            Integer units = stock.products().entries().get(named).value();
            if (units != null) return units;
        }
        if (!stock.keeps(made.product().category())) return unitsInFile;
        return unitsInFile + stock.units() + (int) Math.round(stock.spread() * popularityShare);
    }

    @Override
    protected void check(Filled filled, Problems problems) {
        if (filled.has(reorderUnits) && !filled.has(reorderBelow))
            problems.add(filled.at(reorderUnits), "reorderUnits without reorderBelow is never used", "both or neither");
    }

    @Override
    protected Stock build(Filled filled, Problems problems) {
        return new Stock(
                filled.get(units),
                filled.get(spread),
                filled.get(products),
                filled.get(categories),
                filled.or(reorderBelow, -1),
                filled.get(reorderUnits),
                filled.get(leadTime),
                filled.get(buffer));
    }

    /** No stock at all. */
    static Stock none() {
        return new Stock(0, 0, Roster.empty(), List.of(), -1, 1, new dev.drydock.simulator.random.Constant(0), 0);
    }
}
