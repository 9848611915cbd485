package dev.drydock.scenarios.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Shapes of single values without a unit: text, numbers, flags, choices. */
public final class Scalars {
    private Scalars() {}

    /** Any text; a number must be in quotes to count as text. */
    public static final Shape<String> TEXT = new Text("text", null, 20_000);

    /** A name of something: letters, digits and a few marks. */
    public static final Shape<String> NAME =
            new Text("name of letters, digits and . _ : / + -", "[A-Za-z0-9][A-Za-z0-9 ._:/+-]*", 80);

    public static final Shape<Boolean> FLAG = new Flag();

    public static Shape<String> text(String label, String pattern) {
        return new Text(label, pattern, 200);
    }

    public static Shape<Integer> integer(int least, int most) {
        return new Whole(least, most).asInt();
    }

    public static Shape<Long> longInteger(long least, long most) {
        return new Whole(least, most);
    }

    public static Shape<Double> number(double least, double most) {
        return new Real(least, most);
    }

    /** A value of an enum, written {@code like-this}. */
    public static <E extends Enum<E>> Shape<E> choice(Class<E> type) {
        Map<String, E> byName = new LinkedHashMap<>();
        for (E value : type.getEnumConstants()) byName.put(Texts.kebab(value), value);
        return new Choice<>(type.getSimpleName().toLowerCase(java.util.Locale.ROOT), byName);
    }

    /** A value by a name from a fixed list. */
    public static <V> Shape<V> choice(String label, Map<String, V> byName) {
        return new Choice<>(label, new LinkedHashMap<>(byName));
    }

    private record Text(String label, @Nullable String pattern, int longest) implements Shape<String> {
        @Override
        public @Nullable String read(Tree tree, Problems problems) {
            if (!(tree instanceof Tree.Scalar scalar)) {
                problems.add(tree.at(), "found " + tree.kind(), label);
                return null;
            }
            String text = scalar.text();
            if (!scalar.quoted() && (scalar.isNumber() || scalar.isFlag())) {
                boolean quotesHelp = pattern == null || text.matches(pattern);
                problems.add(tree.at(), found(tree), quotesHelp ? label + ": put it in quotes, '" + text + "'" : label);
                return null;
            }
            if (text.length() > longest) {
                problems.add(tree.at(), "text of " + text.length() + " characters", "at most " + longest);
                return null;
            }
            if (pattern != null && !text.matches(pattern)) {
                problems.add(tree.at(), found(tree), label);
                return null;
            }
            return text;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            Map<String, Object> schema = Json.object("type", "string", "maxLength", longest);
            if (pattern != null) schema.put("pattern", "^" + pattern + "$");
            return schema;
        }
    }

    private record Flag() implements Shape<Boolean> {
        @Override
        public @Nullable Boolean read(Tree tree, Problems problems) {
            if (tree instanceof Tree.Scalar scalar && scalar.isFlag())
                return scalar.text().equalsIgnoreCase("true");
            problems.add(tree.at(), found(tree), "true or false");
            return null;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Json.object("type", "boolean");
        }

        @Override
        public String label() {
            return "true or false";
        }
    }

    private record Whole(long least, long most) implements Shape<Long> {
        @Override
        public @Nullable Long read(Tree tree, Problems problems) {
            if (!(tree instanceof Tree.Scalar scalar)
                    || scalar.quoted()
                    || !scalar.text().matches("[-+]?[0-9]{1,18}")) {
                problems.add(tree.at(), found(tree), label());
                return null;
            }
            long value = Long.parseLong(scalar.text());
            if (value >= least && value <= most) return value;
            problems.add(tree.at(), value + " is out of range", label());
            return null;
        }

        Shape<Integer> asInt() {
            return new Mapped<>(this, Long::intValue);
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Json.object("type", "integer", "minimum", least, "maximum", most);
        }

        @Override
        public String label() {
            return "whole number" + range((double) least, (double) most, Integer.MAX_VALUE);
        }
    }

    private record Real(double least, double most) implements Shape<Double> {
        @Override
        public @Nullable Double read(Tree tree, Problems problems) {
            if (!(tree instanceof Tree.Scalar scalar) || !scalar.isNumber()) {
                problems.add(tree.at(), found(tree), label());
                return null;
            }
            double value = Double.parseDouble(scalar.text());
            if (value >= least && value <= most) return value;
            problems.add(tree.at(), Texts.plain(value) + " is out of range", label());
            return null;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Json.object("type", "number", "minimum", least, "maximum", most);
        }

        @Override
        public String label() {
            return "number" + range(least, most, 1e9);
        }
    }

    private record Choice<V>(String label, Map<String, V> byName) implements Shape<V> {
        @Override
        public @Nullable V read(Tree tree, Problems problems) {
            if (!(tree instanceof Tree.Scalar scalar)) {
                problems.add(tree.at(), "found " + tree.kind(), label());
                return null;
            }
            String text = scalar.text();
            V value = byName.get(text);
            if (value != null) return value;
            String nearest = NearestName.of(text, byName.keySet());
            problems.add(tree.at(), "'" + Texts.shortened(text) + "' is not a choice here", label(), nearest);
            return null;
        }

        @Override
        public Map<String, Object> schema(Definitions definitions) {
            return Json.object("enum", List.copyOf(byName.keySet()));
        }

        @Override
        public String label() {
            return "one of " + String.join(", ", byName.size() > 12 ? new TreeMap<>(byName).keySet() : byName.keySet());
        }
    }

    /** What stands there, for a message: the text itself when it is short text. */
    static String found(Tree tree) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) return "found " + tree.kind();
        return "found '" + Texts.shortened(scalar.text()) + "'";
    }

    private static String range(double least, double most, double open) {
        if (most >= open) return " of at least " + Texts.plain(least);
        return " from " + Texts.plain(least) + " to " + Texts.plain(most);
    }
}
