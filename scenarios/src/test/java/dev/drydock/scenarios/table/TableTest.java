package dev.drydock.scenarios.table;

import static dev.drydock.testing.Seeds.forAllSeeds;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.form.Problem;
import dev.drydock.scenarios.form.Problems;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableTest {
    private static final Column SKU = Column.needed("sku");
    private static final Column UNITS = Column.needed("units");
    private static final Column PRICE = Column.optional("price");
    private static final Layout LAYOUT = Layout.among(SKU, UNITS, PRICE);

    @TempDir
    private Path folder;

    @Test
    void rows_come_by_the_names_of_their_columns_whatever_their_order() {
        List<String> read = new ArrayList<>();

        Problems problems = read(
                "units,colour,sku\n2,red,A\n\n3,blue,\"B, large\"\n",
                row -> read.add(row.line() + " " + row.text(SKU) + " " + row.whole(UNITS, 1, 9) + row.text(PRICE)));

        assertThat(problems.sorted()).isEmpty();
        assertThat(read).containsExactly("2 A 2", "4 B, large 3");
    }

    @Test
    void what_is_written_is_read_again() {
        forAllSeeds(random -> {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                StringBuilder text = new StringBuilder("x");
                for (int c = random.nextInt(12); c > 0; c--) text.append("ab,\"\n\r ü€😀'".charAt(random.nextInt(9)));
                rows.add(List.of(text + "x", Integer.toString(random.nextInt(1000))));
            }
            Path file = folder.resolve(random.nextBoolean() ? "t.csv" : "t.csv.gz");
            write(file, rows);

            List<List<String>> read = new ArrayList<>();
            Problems problems = new Problems();
            Table.read(
                    file,
                    file.toString(),
                    Layout.exactly(SKU, UNITS),
                    problems,
                    row -> read.add(List.of(row.text(SKU), row.text(UNITS))));

            assertThat(problems.sorted()).isEmpty();
            assertThat(read).isEqualTo(rows);
        });
    }

    private static void write(Path file, List<List<String>> rows) {
        try (TableWriter writer = new TableWriter(file, List.of("sku", "units"))) {
            for (List<String> row : rows) writer.row(row.toArray(String[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void a_missing_column_names_the_nearest_one() {
        assertThat(mistakes("sku,unit\nA,2\n"))
                .containsExactly("t.csv:1:2: no column 'units'; expected 'units' in place of 'unit'");
        assertThat(mistakes("product,number\nA,2\n"))
                .containsExactly(
                        "t.csv:1:1: no column 'sku'; expected a header with sku, units, price",
                        "t.csv:1:1: no column 'units'; expected a header with sku, units, price");
    }

    @Test
    void a_column_that_is_not_in_our_own_format_is_a_mistake() {
        Problems problems = new Problems();
        read("sku,units,prize\nA,2,1\n", Layout.exactly(SKU, UNITS, PRICE), problems, row -> {});

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly("t.csv:1:3: unknown column 'prize'; did you mean 'price'?");
    }

    @Test
    void every_cell_that_is_not_a_number_is_told_with_its_line_and_field() {
        assertThat(mistakes("sku,units,price\nA,two,1\nB,2,1.50\nC,0,-3\nD,3,1;5\n"))
                .containsExactly(
                        "t.csv:2:2: 'two' in units is not a whole number; expected such as 12",
                        "t.csv:4:2: 0 in units is out of range; expected 1 to 99",
                        "t.csv:4:3: -3 in price is negative; expected 0 or more",
                        "t.csv:5:3: '1;5' in price is not an amount; expected such as 12.50");
    }

    @Test
    void a_row_with_too_few_cells_is_told_and_passed_over() {
        List<String> read = new ArrayList<>();

        Problems problems = read("sku,units\nA\nB,2\nC,3,4\n", row -> read.add(row.text(SKU)));

        assertThat(problems.sorted())
                .extracting(Problem::toString)
                .containsExactly(
                        "t.csv:2:1: 1 cells in this row; expected 2 as in the header",
                        "t.csv:4:3: 3 cells in this row; expected 2 as in the header");
        assertThat(read).containsExactly("B");
    }

    @Test
    void text_in_another_encoding_is_refused_at_its_line() {
        assertThat(mistakes("sku,units\nA,1\nCaf\u00e9,2\n".getBytes(StandardCharsets.ISO_8859_1), "t.csv"))
                .containsExactly("t.csv:3:1: byte 0xE9 is not valid UTF-8; expected text saved as UTF-8");
        assertThat(mistakes("sku,units\nA,1\n".getBytes(StandardCharsets.UTF_16), "t.csv"))
                .containsExactly("t.csv:1:1: byte 0xFE is not valid UTF-8; expected text saved as UTF-8");
        assertThat(mistakes("\uFEFFsku,units\nA,1\n")).isEmpty();
    }

    @Test
    void other_troubles_with_a_file_are_mistakes_too() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(("sku,units\n" + "A,1\n".repeat(2000)).getBytes(StandardCharsets.UTF_8));
        }
        byte[] cut = java.util.Arrays.copyOf(packed.toByteArray(), packed.size() - 12);

        assertThat(mistakes(""))
                .containsExactly("t.csv:1:1: the file is empty; expected a header line: sku, units, price");
        assertThat(mistakes("sku;units\nA;1\n"))
                .containsExactly("t.csv:1:1: cells are separated by ';'; expected commas");
        assertThat(mistakes("sku,sku,units\n"))
                .containsExactly("t.csv:1:2: a second column 'sku'; expected each column once");
        assertThat(mistakes("plain".getBytes(StandardCharsets.UTF_8), "t.csv.gz"))
                .containsExactly("t.csv.gz:1:1: not packed with gzip; expected a gzip file");
        assertThat(mistakes(cut, "t.csv.gz")).last().asString().contains("the packed file ends too soon");
        assertThat(mistakes("sku,units\nA,1\n\"B,2\nC,3\n")).last().asString().contains("t.csv:3");
        assertThat(mistakes("sku,units\n" + "x".repeat(100_000) + ",1\n")).hasSize(1);
    }

    @Test
    void exactly_what_the_jdk_takes_for_utf_8_is_taken() {
        forAllSeeds(random -> {
            byte[] bytes = new byte[1 + random.nextInt(6)];
            for (int i = 0; i < bytes.length; i++)
                bytes[i] = (byte) new int[] {
                            'a', 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0x80, 0x8F, 0x90, 0x9F, 0xA0,
                            0xBF
                        }
                        [random.nextInt(16)];

            assertThat(takes(bytes)).as(java.util.Arrays.toString(bytes)).isEqualTo(decodes(bytes));
        });
    }

    private static boolean takes(byte[] bytes) {
        try (TextBytes in = new TextBytes(new ByteArrayInputStream(bytes), 100)) {
            in.readAllBytes();
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static boolean decodes(byte[] bytes) {
        Charset utf8 = StandardCharsets.UTF_8;
        try {
            utf8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException malformed) {
            return false;
        }
    }

    private static List<String> mistakes(String text) {
        return mistakes(text.getBytes(StandardCharsets.UTF_8), "t.csv");
    }

    private static List<String> mistakes(byte[] bytes, String label) {
        Problems problems = new Problems();
        read(bytes, label, LAYOUT, problems, row -> {
            row.whole(UNITS, 1, 99);
            if (row.has(PRICE)) row.cents(PRICE);
        });
        return problems.sorted().stream().map(Problem::toString).toList();
    }

    private static Problems read(String text, java.util.function.Consumer<Row> each) {
        Problems problems = new Problems();
        read(text, LAYOUT, problems, each);
        return problems;
    }

    private static void read(String text, Layout layout, Problems problems, java.util.function.Consumer<Row> each) {
        read(text.getBytes(StandardCharsets.UTF_8), "t.csv", layout, problems, each);
    }

    private static void read(
            byte[] bytes, String label, Layout layout, Problems problems, java.util.function.Consumer<Row> each) {
        try {
            Table.read(new ByteArrayInputStream(bytes), label, layout, problems, each);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
