package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money in cents, {@code 12.50 USD}. In a world the currency is the world's; an amount without currency is taken in that
 * of the world it is used in, so that policies can be shared between worlds.
 */
public final class Money implements Shape<Long> {
    private static final Pattern WITH_CURRENCY = Pattern.compile("(-?[0-9]{1,12}(?:\\.[0-9]{1,4})?) ([A-Z]{3})");
    private static final Pattern BARE = Pattern.compile("-?[0-9]{1,12}(\\.[0-9]{1,4})?");

    /** Zero or more, currency written out. */
    public static final Money AMOUNT = new Money(false, false);

    /** Zero or more; the currency may be left to the world. */
    public static final Money ANY_CURRENCY = new Money(true, false);

    /** Of either sign; the currency may be left to the world. */
    public static final Money SIGNED = new Money(true, true);

    private final boolean currencyOptional;
    private final boolean signed;

    private Money(boolean currencyOptional, boolean signed) {
        this.currencyOptional = currencyOptional;
        this.signed = signed;
    }

    @Override
    public @Nullable Long read(Tree tree, Problems problems) {
        String text = tree instanceof Tree.Scalar scalar ? scalar.text().trim() : "";
        Matcher matcher = WITH_CURRENCY.matcher(text);
        boolean bare = BARE.matcher(text).matches();
        if (bare && !currencyOptional && !text.equals("0")) {
            problems.add(tree.at(), "'" + text + "' has no currency", label());
            return null;
        }
        if (!bare && !matcher.matches()) {
            problems.add(tree.at(), Scalars.found(tree), label());
            return null;
        }
        String currency = problems.currency();
        if (!bare && currency != null && !matcher.group(2).equals(currency)) {
            problems.add(tree.at(), "'" + text + "' is not in the world's currency", currency);
            return null;
        }
        long cents = Math.round(Double.parseDouble(bare ? text : matcher.group(1)) * 100);
        if (cents >= 0 || signed) return cents;
        problems.add(tree.at(), "'" + text + "' is negative", "0 or more");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        String sign = signed ? "-?" : "";
        String id = signed ? "signed money" : currencyOptional ? "money in any currency" : "money";
        Object text = Json.object("type", "string", "pattern", "^" + sign + "[0-9]{1,12}(\\.[0-9]{1,4})? [A-Z]{3}$");
        Map<String, Object> number = currencyOptional ? Json.object("type", "number") : Json.object("const", 0);
        if (currencyOptional && !signed) number.put("minimum", 0);
        return definitions
                .wholly()
                .reference(
                        id,
                        () -> Json.object(
                                "description",
                                "An amount and its currency: 12.50 USD."
                                        + (currencyOptional ? " Without currency it is in that of the world." : ""),
                                "anyOf",
                                List.of(text, number)));
    }

    @Override
    public String label() {
        return currencyOptional
                ? "money such as 12.50 USD, or 12.50 in the world's currency"
                : "money such as 12.50 USD";
    }
}
