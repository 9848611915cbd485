package dev.drydock.scenarios.table;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The row that is being read, by column. A cell that cannot be read as asked becomes a problem and some harmless value; ask {@link #sound}
 * before using a row. Only good until the next row.
 */
public final class Row {
    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,15}");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]{1,12}(\\.[0-9]{1,9})?");

    private final String file;
    private final List<String> columnNames;
    private final Map<String, Integer> indexByName;
    private final Problems problems;
    private @Nullable CsvRecord cells;
    private boolean sound;

    Row(String file, List<String> columnNames, Map<String, Integer> indexByName, Problems problems) {
        this.file = file;
        this.columnNames = List.copyOf(columnNames);
        this.indexByName = indexByName;
        this.problems = problems;
    }

    void set(CsvRecord next) {
        cells = next;
        sound = true;
    }

    private CsvRecord cells() {
        if (cells == null) throw new IllegalStateException("no row yet");
        return cells;
    }

    /** Line of the file it begins in, from 1. */
    public int line() {
        return (int) Math.min(Integer.MAX_VALUE, cells().getStartingLineNumber());
    }

    /** Whether nothing was found wrong with it so far. */
    public boolean sound() {
        return sound;
    }

    /** The header, in the order of the file. */
    public List<String> columnNames() {
        return columnNames;
    }

    /** A cell by its place in the header, without surrounding blanks. */
    public String text(int index) {
        return cells().getField(index).strip();
    }

    /** Without surrounding blanks; empty when the column is not there. */
    public String text(Column column) {
        Integer index = indexByName.get(column.name());
        return index == null ? "" : text(index);
    }

    public boolean has(Column column) {
        return !text(column).isEmpty();
    }

    /** The text, which may not be empty. */
    public String filled(Column column) {
        String text = text(column);
        if (text.isEmpty()) problem(column, "'" + column.name() + "' is empty", "a value");
        return text;
    }

    public long whole(Column column, long least, long most) {
        return whole(column, text(column), least, most);
    }

    /** The cell of a column known by its place in the header. */
    public long whole(int index, long least, long most) {
        return whole(Column.needed(columnNames.get(index)), text(index), least, most);
    }

    private long whole(Column column, String text, long least, long most) {
        if (!WHOLE.matcher(text).matches()) {
            problem(column, "'" + shortened(text) + "' in " + column.name() + " is not a whole number", "such as 12");
            return least;
        }
        long value = Long.parseLong(text);
        if (value >= least && value <= most) return value;
        problem(column, text + " in " + column.name() + " is out of range", least + " to " + most);
        return least;
    }

    public double number(Column column, double least, double most) {
        String text = text(column);
        if (!DECIMAL.matcher(text).matches()) {
            problem(column, "'" + shortened(text) + "' in " + column.name() + " is not a number", "such as 12.5");
            return least;
        }
        double value = Double.parseDouble(text);
        if (value >= least && value <= most) return value;
        problem(column, text + " in " + column.name() + " is out of range", least + " to " + most);
        return least;
    }

    /** An amount of money of zero or more, {@code 12.50}, in cents. */
    public long cents(Column column) {
        String text = text(column);
        if (!DECIMAL.matcher(text).matches()) {
            problem(column, "'" + shortened(text) + "' in " + column.name() + " is not an amount", "such as 12.50");
            return 0;
        }
        long cents = new BigDecimal(text)
                .movePointRight(2)
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        if (cents < 0) problem(column, text + " in " + column.name() + " is negative", "0 or more");
        return Math.max(0, cents);
    }

    /** A value by its name. */
    public <V> V choice(Column column, Map<String, V> byName, V otherwise) {
        String text = text(column);
        if (text.isEmpty()) return otherwise;
        V value = byName.get(text);
        if (value != null) return value;
        String nearest = NearestName.of(text, byName.keySet());
        problem(
                column,
                "'" + shortened(text) + "' is no " + column.name(),
                "one of " + String.join(", ", byName.keySet()),
                nearest);
        return otherwise;
    }

    public void problem(Column column, String message, String expected) {
        problem(column, message, expected, "");
    }

    public void problem(Column column, String message, String expected, String suggestion) {
        sound = false;
        problems.add(at(column), message, expected, suggestion);
    }

    /** A name that is not among those that exist. The nearest is only looked for as long as anyone would read it. */
    public void unknown(Column column, String what, java.util.Collection<String> existing) {
        sound = false;
        if (problems.count() < Problems.MOST) problems.unknown(at(column), what, text(column), existing);
        else problems.add(at(column), "unknown " + what + " '" + shortened(text(column)) + "'");
    }

    private Position at(Column column) {
        return new Position(file, line(), indexByName.getOrDefault(column.name(), 0) + 1);
    }

    /** Short enough for a message, on one line. */
    private static String shortened(String text) {
        String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
        return oneLine.length() <= 60 ? oneLine : oneLine.substring(0, 60) + "…";
    }
}
