package dev.drydock.scenarios.file;

import java.util.ArrayList;
import java.util.List;

/** Splits one row of a CSV file; cells may be in double quotes, a quote inside is doubled (RFC 4180), a line break is not allowed. */
final class CsvRow {
    private CsvRow() {}

    static List<String> of(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < row.length() && row.charAt(i + 1) == '"';
                if (doubled) {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
