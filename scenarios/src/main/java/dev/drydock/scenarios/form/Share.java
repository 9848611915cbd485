package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A part of a whole, {@code 20 %} or 0.2. @param most 1, or more where the share is of something that can be exceeded */
public record Share(double most) implements Shape<Double> {
    /** From 0 to 1. */
    public static final Share PART = new Share(1);

    @Override
    public @Nullable Double read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(tree.at(), "found " + tree.kind(), label());
            return null;
        }
        double value;
        if (scalar.isNumber()) {
            value = Double.parseDouble(scalar.text());
        } else if (scalar.text().matches("-?[0-9]{1,9}(\\.[0-9]{1,9})? ?%")) {
            value = Double.parseDouble(scalar.text().substring(0, scalar.text().length() - 1)) / 100;
        } else {
            problems.add(tree.at(), Scalars.found(tree), label());
            return null;
        }
        if (value >= 0 && value <= most) return value;
        problems.add(
                tree.at(),
                "'" + scalar.text() + "' is out of range",
                "a share from 0 to " + Texts.plain(most) + ", or 0 % to " + Texts.plain(most * 100) + " %");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        String id = most == 1 ? "share" : "share up to " + Texts.plain(most);
        return definitions
                .wholly()
                .reference(
                        id,
                        () -> Json.object(
                                "description",
                                "A share: 20 % or 0.2.",
                                "anyOf",
                                List.of(
                                        Json.object("type", "number", "minimum", 0, "maximum", most),
                                        Json.object("type", "string", "pattern", "^[0-9]{1,9}(\\.[0-9]{1,9})? ?%$"))));
    }

    @Override
    public String label() {
        return "share such as 20 % or 0.2";
    }
}
