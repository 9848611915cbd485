package dev.drydock.harness.app.screen;

import java.util.ArrayList;
import java.util.List;

/** Columns of text set to their widest cell, two spaces apart; numbers to the right. */
final class Table {
    private final String alignment;
    private final List<String[]> rows = new ArrayList<>();

    /** @param alignment one letter a column: {@code l} or {@code r} */
    Table(String alignment) {
        this.alignment = alignment;
    }

    Table row(String... cells) {
        if (cells.length != alignment.length()) throw new IllegalArgumentException("a row has a cell for each column");
        rows.add(cells.clone());
        return this;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** One line a row, each ended by a line feed. */
    @Override
    public String toString() {
        int[] widths = new int[alignment.length()];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) widths[i] = Math.max(widths[i], width(row[i]));
        }
        StringBuilder text = new StringBuilder();
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.length; i++) {
                String gap = " ".repeat(widths[i] - width(row[i]));
                line.append(i == 0 ? "" : "  ").append(alignment.charAt(i) == 'r' ? gap + row[i] : row[i] + gap);
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
