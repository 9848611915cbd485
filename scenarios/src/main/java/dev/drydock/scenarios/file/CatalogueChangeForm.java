package dev.drydock.scenarios.file;

import dev.drydock.domain.event.CatalogueEvent.Sale;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.scenario.CatalogueChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A change of the catalogue as written: of single products, or of a share of a category. */
final class CatalogueChangeForm extends Form<CatalogueChangeForm.Draft> {

    /** @param change with product 0 @param category null when products are named */
    record Draft(
            Position at,
            List<Reference> products,
            @Nullable Reference category,
            double share,
            CatalogueChange change) {}

    /** What becomes of the sale of a product. */
    private enum NewSale {
        INTRODUCED,
        RETIRED
    }

    private final Field<Long> at = required("at", Measure.DURATION.whole(), "When, after the start of the run.", "2 d");
    private final Field<List<Reference>> products =
            maybe("products", Listed.of(Reference.to("product")), "These products.", "[shoes-007]");
    private final Field<Reference> category =
            maybe("category", Reference.to("category"), "Products of this category.", "shoes");
    private final Field<Double> share =
            optional("share", Share.PART, "100 %", "Share of the category, its first products.", "20 %");
    private final Field<Double> priceTimes =
            optional("priceTimes", Scalars.number(0.01, 100), "1", "The price is multiplied by it.", "1.15");
    private final Field<Double> margin =
            maybe("margin", Share.PART, "Share of the new price that is not cost.", "40 %");
    private final Field<Double> discount =
            maybe("discount", Share.PART, "Off the price from then on; 0 ends it.", "20 %");
    private final Field<Double> weightTimes =
            optional("weightTimes", Scalars.number(0.01, 100), "1", "The weight is multiplied by it.", "1.6");
    private final Field<Double> volumeTimes =
            optional("volumeTimes", Scalars.number(0.01, 100), "1", "The volume is multiplied by it.", "2");
    private final Field<NewSale> sale = maybe(
            "sale",
            Scalars.choice(NewSale.class),
            "Sold from then on and not before, or not sold any more.",
            "introduced");
    private final Field<Long> marketplaceLag = optional(
            "marketplaceLag",
            Measure.DURATION.whole(),
            "0",
            "How long marketplaces go on selling at the old price.",
            "6 h");

    CatalogueChangeForm() {
        super("catalogue change", "Products become something else during the run.");
        exactlyOne(products, category);
    }

    @Override
    protected Draft build(Filled filled, Problems problems) {
        NewSale becomes = filled.find(sale);
        Sale newSale = becomes == null ? null : becomes == NewSale.RETIRED ? Sale.RETIRED : Sale.ON_SALE;
        return new Draft(
                filled.at(),
                filled.or(products, List.of()),
                filled.find(category),
                filled.get(share),
                new CatalogueChange(
                        filled.get(at),
                        0,
                        filled.get(priceTimes),
                        filled.or(margin, CatalogueChange.AS_BEFORE),
                        filled.or(discount, CatalogueChange.AS_BEFORE),
                        filled.get(weightTimes),
                        filled.get(volumeTimes),
                        newSale,
                        filled.get(marketplaceLag)));
    }

    /** The changes product by product, in order of time. */
    static List<CatalogueChange> resolve(Roster<Draft> written, Network network, Problems problems) {
        List<CatalogueChange> changes = new ArrayList<>();
        for (Roster.Entry<Draft> entry : written.entries()) {
            Draft draft = entry.value();
            if (draft == null) continue;
            for (Product product : chosen(draft, network, problems)) changes.add(of(draft.change(), product.index()));
        }
        changes.sort(
                Comparator.comparingLong(CatalogueChange::offsetMillis).thenComparingInt(CatalogueChange::product));
        return changes;
    }

    private static List<Product> chosen(Draft draft, Network network, Problems problems) {
        List<Product> chosen = new ArrayList<>();
        Reference wanted = draft.category();
        if (wanted == null) {
            TreeSet<String> names = new TreeSet<>();
            for (Product product : network.products()) names.add(product.sku());
            for (Reference reference : draft.products())
                if (!names.contains(reference.name()))
                    problems.unknown(reference.at(), "product", reference.name(), names);
            for (Product product : network.products())
                if (draft.products().stream()
                        .anyMatch(reference -> reference.name().equals(product.sku()))) chosen.add(product);
            return chosen;
        }
        TreeSet<String> categories = new TreeSet<>();
        for (Product product : network.products()) {
            categories.add(product.category());
            if (product.category().equals(wanted.name())) chosen.add(product);
        }
        if (chosen.isEmpty()) problems.unknown(wanted.at(), "category", wanted.name(), categories);
        return chosen.subList(0, (int) Math.ceil(chosen.size() * draft.share()));
    }

    private static CatalogueChange of(CatalogueChange change, int product) {
        return new CatalogueChange(
                change.offsetMillis(),
                product,
                change.priceFactor(),
                change.marginShare(),
                change.discountShare(),
                change.weightFactor(),
                change.volumeFactor(),
                change.sale(),
                change.marketplaceLagMillis());
    }
}
