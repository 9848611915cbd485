package dev.drydock.scenarios.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quantity written with its unit, {@code 36 h}: a number and one of some units, taken in the smallest unit of its kind. A bare 0
 * needs no unit.
 */
public final class Measure implements Shape<Double> {
    private static final String NUMBER = "-?[0-9]+(\\.[0-9]+)?";

    /** In milliseconds; ISO 8601 durations such as {@code PT36H} too. */
    public static final Measure DURATION = new Measure(
            "duration",
            units("ms", 1, "s", 1000, "min", 60_000, "h", 3_600_000, "d", 86_400_000, "weeks", 604_800_000),
            "36 h, 90 s or PT36H",
            0,
            1e12,
            "P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]+)?S)?)?");

    /** In grams. */
    public static final Measure WEIGHT = new Measure(
            "weight", units("g", 1, "kg", 1000, "lb", 453.59237, "oz", 28.349523125), "450 g or 3.2 lb", 0, 1e9, null);

    /** In kilometres. */
    public static final Measure DISTANCE =
            new Measure("distance", units("km", 1, "mi", 1.609344, "m", 0.001), "300 mi or 480 km", 0, 1e6, null);

    /** In cubic centimetres; edges such as {@code 30x20x10 cm} too. */
    public static final Measure VOLUME = new Measure(
            "volume",
            units("cm3", 1, "l", 1000, "m3", 1e6, "in3", 16.387064, "ft3", 28_316.846592),
            "1200 cm3 or 30x20x10 cm",
            0,
            1e12,
            "[0-9]+(\\.[0-9]+)?x[0-9]+(\\.[0-9]+)?x[0-9]+(\\.[0-9]+)? (cm|in)");

    /** A number without unit, for distributions of factors. */
    public static final Measure PLAIN = new Measure("number", Map.of(), "1.5", -1e12, 1e12, null);

    private final String label;
    private final Map<String, Double> sizeByUnit;
    private final String examples;
    private final double least;
    private final double most;
    private final @Nullable Pattern special;
    private final Pattern usual;

    private Measure(
            String label,
            Map<String, Double> sizeByUnit,
            String examples,
            double least,
            double most,
            @Nullable String special) {
        this.label = label;
        this.sizeByUnit = sizeByUnit;
        this.examples = examples;
        this.least = least;
        this.most = most;
        this.special = special == null ? null : Pattern.compile(special);
        this.usual = Pattern.compile("(" + NUMBER + ") ?([A-Za-z%][A-Za-z0-9]*)");
    }

    private static Map<String, Double> units(Object... namesAndSizes) {
        Map<String, Double> units = new LinkedHashMap<>();
        for (int i = 0; i < namesAndSizes.length; i += 2)
            units.put((String) namesAndSizes[i], ((Number) namesAndSizes[i + 1]).doubleValue());
        return units;
    }

    /** The same measure, where nothing smaller counts. */
    public Measure atLeast(double smallest) {
        return new Measure(label, sizeByUnit, examples, smallest, most, special == null ? null : special.pattern());
    }

    /** Rounded to whole smallest units. */
    public Shape<Long> whole() {
        return new Mapped<>(this, Math::round);
    }

    /** Rounded to whole smallest units. */
    public Shape<Integer> wholeInt() {
        return new Mapped<>(this, value -> {
            if (value > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            return (int) Math.round(value);
        });
    }

    @Override
    public @Nullable Double read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(tree.at(), "found " + tree.kind(), label());
            return null;
        }
        String text = scalar.text().trim();
        Double value = null;
        if (sizeByUnit.isEmpty()) {
            if (scalar.isNumber()) value = Double.parseDouble(text);
        } else if (special != null && special.matcher(text).matches() && text.length() > 2) {
            value = label.equals("duration") ? isoMillis(text) : edges(text);
        } else {
            Matcher matcher = usual.matcher(text);
            if (matcher.matches()) {
                Double size = sizeByUnit.get(matcher.group(3));
                if (size == null) {
                    problems.add(
                            tree.at(),
                            "'" + Texts.shortened(matcher.group(3)) + "' is not a unit of " + label,
                            "one of " + String.join(", ", sizeByUnit.keySet()),
                            NearestName.of(matcher.group(3), sizeByUnit.keySet()));
                    return null;
                }
                value = Double.parseDouble(matcher.group(1)) * size;
            } else if (!scalar.quoted() && text.equals("0")) {
                value = 0.0;
            } else if (scalar.isNumber()) {
                problems.add(tree.at(), "'" + text + "' has no unit", label());
                return null;
            }
        }
        if (value == null) {
            problems.add(tree.at(), Scalars.found(tree), label());
            return null;
        }
        if (value >= least && value <= most) return value;
        problems.add(
                tree.at(),
                "'" + Texts.shortened(text) + "' is out of range",
                value < least ? label + (least == 0 ? " of 0 or more" : " of more than 0") : "a smaller " + label);
        return null;
    }

    private static double isoMillis(String text) {
        Matcher parts = Pattern.compile("P(?:([0-9]+)D)?(?:T(?:([0-9]+)H)?(?:([0-9]+)M)?(?:([0-9.]+)S)?)?")
                .matcher(text);
        if (!parts.matches()) return Double.NaN;
        double[] sizes = {86_400_000, 3_600_000, 60_000, 1000};
        double millis = 0;
        for (int i = 0; i < sizes.length; i++)
            if (parts.group(i + 1) != null) millis += Double.parseDouble(parts.group(i + 1)) * sizes[i];
        return millis;
    }

    private static double edges(String text) {
        String[] parts = text.substring(0, text.indexOf(' ')).split("x");
        double volume = text.endsWith("in") ? 16.387064 : 1;
        for (String part : parts) volume *= Double.parseDouble(part);
        return volume;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        if (sizeByUnit.isEmpty()) return Json.object("type", "number");
        return definitions.wholly().reference(label, this::definition);
    }

    private Map<String, Object> definition() {
        String pattern = "^([0-9]+(\\.[0-9]+)? ?(" + String.join("|", sizeByUnit.keySet()) + ")"
                + (special == null ? "" : "|" + special.pattern()) + ")$";
        return Json.object(
                "description",
                "A " + label + " with its unit: " + examples + ".",
                "anyOf",
                List.of(Json.object("type", "string", "pattern", pattern), Json.object("const", 0)));
    }

    @Override
    public String label() {
        return sizeByUnit.isEmpty() ? "number" : label + " such as " + examples;
    }
}
