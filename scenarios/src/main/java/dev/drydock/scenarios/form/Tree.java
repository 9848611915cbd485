package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A YAML document as values with their places. Immutable; an anchored part may appear more than once. */
public sealed interface Tree {

    Position at();

    /** How many values it holds, itself included, aliases written out. */
    long size();

    /** For messages: {@code a list}. */
    String kind();

    /** Whether somebody wrote a name and no value, or ~. */
    static boolean isNull(Tree tree) {
        return tree instanceof Scalar scalar && scalar.isNull();
    }

    /** A value written as text. @param quoted in quotes or as a block, so never a number, flag or null @param source the file */
    record Scalar(Position at, String text, boolean quoted, SourceText source) implements Tree {
        /** A value that stands in no file. */
        public Scalar(Position at, String text, boolean quoted) {
            this(at, text, quoted, SourceText.NONE);
        }

        private static final Pattern NUMBER = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

        @Override
        public long size() {
            return 1;
        }

        @Override
        public String kind() {
            if (isNull()) return "nothing";
            if (isFlag()) return "a flag";
            return isNumber() ? "a number" : "text";
        }

        public boolean isNull() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }

        public boolean isFlag() {
            return !quoted && (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false"));
        }

        public boolean isNumber() {
            return !quoted && NUMBER.matcher(text).matches();
        }

        /**
         * Where a character of the value stands in the file. Exact unless the value has escapes: folding and indentation only
         * move white space, so characters that are none are counted.
         *
         * @param value the text, perhaps trimmed
         */
        public Position inFile(String value, int line, int column) {
            int offset = 0;
            for (int i = 1; i < line; i++) offset = Math.max(offset, value.indexOf('\n', offset) + 1);
            String before = value.substring(0, Math.min(value.length(), offset + column - 1));
            long wanted = before.chars().filter(c -> !Character.isWhitespace(c)).count();
            return source.position(at, quoted, wanted);
        }
    }

    /** Values one after the other. */
    record Listing(Position at, List<Tree> items, long size) implements Tree {
        public Listing {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Values by name, in the order written. */
    record Mapping(Position at, List<Entry> entries, long size) implements Tree {
        public Mapping {
            entries = List.copyOf(entries);
        }

        public static Mapping of(Position at, List<Entry> entries) {
            long size = 1;
            for (Entry entry : entries) size += 1 + entry.value().size();
            return new Mapping(at, entries, size);
        }

        @Override
        public String kind() {
            return "a mapping";
        }

        /** The mapping without some of its names. */
        public Mapping without(Set<String> names) {
            return of(
                    at,
                    entries.stream()
                            .filter(entry -> !names.contains(entry.name()))
                            .toList());
        }

        public @Nullable Tree get(String name) {
            Entry entry = entry(name);
            return entry == null ? null : entry.value();
        }

        public @Nullable Entry entry(String name) {
            for (Entry entry : entries) if (entry.name().equals(name)) return entry;
            return null;
        }
    }

    /** One name of a mapping and its value. @param at where the name stands */
    record Entry(Position at, String name, Tree value) {}
}
