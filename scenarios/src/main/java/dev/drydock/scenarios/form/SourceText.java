package dev.drydock.scenarios.form;

/** The text of a file, to find places inside its values. Equal to any other: two values do not differ by where they come from. */
public final class SourceText {
    static final SourceText NONE = new SourceText("");

    private final String text;

    public SourceText(String text) {
        this.text = text;
    }

    /**
     * The place so many visible characters after the beginning of a value.
     *
     * @param quoted the value begins with a quote, or with the header of a block that ends with its line
     */
    Position position(Position start, boolean quoted, long visible) {
        int i = indexOf(start);
        if (i >= text.length()) return start;
        if (quoted) {
            char opening = text.charAt(i);
            i = opening == '"' || opening == '\'' ? i + 1 : lineEnd(i);
        }
        long left = visible;
        while (i < text.length() && (left > 0 || Character.isWhitespace(text.charAt(i)))) {
            if (!Character.isWhitespace(text.charAt(i))) left--;
            i++;
        }
        return at(start.file(), i);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int indexOf(Position position) {
        int i = 0;
        for (int line = 1; line < position.line(); line++) {
            int end = text.indexOf('\n', i);
            if (end < 0) return text.length();
            i = end + 1;
        }
        return Math.min(
                text.length(),
                text.offsetByCodePoints(i, Math.min(position.column() - 1, text.codePointCount(i, lineEnd(i)))));
    }

    private Position at(String file, int index) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < index; i++) {
            if (text.charAt(i) == '\n') {
                line++;
                begin = i + 1;
            }
        }
        return new Position(file, line, text.codePointCount(begin, index) + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
