package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.Shopping;

/** How visits become carts, carts checkouts and checkouts orders, and how waiting costs conversion. */
final class ShoppingForm extends Form<Shopping> {
    private final Field<Boolean> carts = optional(
            "carts",
            Scalars.FLAG,
            "false",
            "Whether visitors fill carts at channels that are not marketplaces; else orders are placed out of nowhere.",
            "true");
    private final Field<Double> abandoned = optional(
            "abandoned",
            Share.PART,
            "70.2 %",
            "Carts left behind for reasons of the visitor's own; demand stays the number of orders when nobody has to wait.",
            "70 %");
    private final Field<Distribution> inCart = optional(
            "inCart",
            Distributions.DURATION,
            "10 min",
            "From filling a cart to the checkout, or to leaving it behind.",
            "{lognormal: {mean: 12 min, sigma: 0.8}}");
    private final Field<Distribution> patience = optional(
            "patience",
            Distributions.DURATION,
            "{quantiles: {0 %: 0, 10 %: 1 min, 50 %: 10 min, 90 %: 40 min, 100 %: 2 h}}",
            "How long a customer waits at the checkout, to be let in and for the payment; a quantile of 10 % means that a tenth has left after that time.",
            "{quantiles: {0 %: 0, 50 %: 10 min, 100 %: 1 h}}");
    private final Field<Integer> tills =
            optional("tills", Scalars.integer(0, 1_000_000), "0", "Checkouts served at once; 0: no limit.", "40");
    private final Field<Distribution> tillTime = optional(
            "tillTime",
            Distributions.DURATION,
            "3 min",
            "How long one checkout takes.",
            "{lognormal: {mean: 3 min, sigma: 0.5}}");
    private final Field<Double> silent = optional(
            "silent",
            Share.PART,
            "0 %",
            "Of those who leave while they wait to be let in, those whose place stays taken until they are called.",
            "50 %");
    private final Field<Distribution> noShow =
            optional("noShow", Distributions.DURATION, "0", "How long a till then waits in vain.", "1 min");
    private final Field<Double> comeBack = optional(
            "comeBack", Share.PART, "0 %", "Customers who try again after they were turned away, each time.", "50 %");
    private final Field<Distribution> comeBackAfter = optional(
            "comeBackAfter", Distributions.DURATION, "1 h", "How much later they do.", "{uniform: [30 min, 3 h]}");

    ShoppingForm() {
        super(
                "shopping",
                "How visits become carts, carts checkouts and checkouts orders, and how waiting costs conversion.");
    }

    @Override
    protected Shopping build(Filled filled, Problems problems) {
        if (!filled.get(carts)) return Shopping.USUAL;
        return new Shopping(
                true,
                filled.get(abandoned),
                filled.get(inCart),
                filled.get(patience),
                filled.get(tills),
                filled.get(tillTime),
                filled.get(silent),
                filled.get(noShow),
                filled.get(comeBack),
                filled.get(comeBackAfter));
    }
}
