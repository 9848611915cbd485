package dev.drydock.scenarios.product;

import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.table.Column;
import dev.drydock.scenarios.table.Layout;
import dev.drydock.scenarios.table.Row;
import dev.drydock.scenarios.table.Table;
import dev.drydock.scenarios.table.TableWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The product file beside a world: one row for each product, and a column {@code stock NODE} for each node that holds some. */
public final class ProductFile {
    private static final Column SKU = Column.needed("sku");
    private static final Column CATEGORY = Column.optional("category");
    private static final Column PRICE = Column.needed("price");
    private static final Column COST = Column.optional("cost");
    private static final Column MARGIN = Column.optional("margin");
    private static final Column WEIGHT = Column.optional("weight_g");
    private static final Column VOLUME = Column.optional("volume_cm3");
    private static final Column POPULARITY = Column.optional("popularity");
    private static final String STOCK = "stock ";

    private static final int MOST = 100_000_000;
    private static final int USUAL_GRAMS = 500;
    private static final int USUAL_CM3 = 1000;
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9 ._:/+-]{0,79}";

    private ProductFile() {}

    /** The products in the order of the file; what is wrong goes to the problems. @param nodes names, in the order of their indexes */
    public static List<NamedProduct> read(InputStream in, String label, List<String> nodes, Problems problems)
            throws IOException {
        List<NamedProduct> products = new ArrayList<>();
        Set<String> skus = new HashSet<>();
        Layout layout = new Layout(
                List.of(SKU, CATEGORY, PRICE, COST, MARGIN, WEIGHT, VOLUME, POPULARITY),
                name -> name.startsWith(STOCK) && nodes.contains(name.substring(STOCK.length())));
        Table.read(in, label, layout, problems, row -> {
            NamedProduct product = product(row, nodes);
            if (!skus.add(product.sku())) row.problem(SKU, "product " + product.sku() + " again", "each product once");
            if (row.sound()) products.add(product);
        });
        return products;
    }

    private static NamedProduct product(Row row, List<String> nodes) {
        String sku = name(row, SKU);
        String category = row.has(CATEGORY) ? name(row, CATEGORY) : "general";
        long price = row.cents(PRICE);
        if (row.has(COST) == row.has(MARGIN))
            row.problem(
                    COST,
                    (row.has(COST) ? "both cost and margin of " : "neither cost nor margin of ") + sku,
                    "exactly one of the two");
        long cost = row.has(COST)
                ? row.cents(COST)
                : row.has(MARGIN) ? Math.round(price * (1 - row.number(MARGIN, 0, 1))) : 0;
        int[] units = new int[nodes.size()];
        for (int i = 0; i < row.columnNames().size(); i++) {
            String column = row.columnNames().get(i);
            if (column.startsWith(STOCK) && !row.text(i).isEmpty())
                units[nodes.indexOf(column.substring(STOCK.length()))] = (int) row.whole(i, 0, MOST);
        }
        return new NamedProduct(
                sku,
                category,
                price,
                cost,
                row.has(WEIGHT) ? (int) row.whole(WEIGHT, 0, MOST) : USUAL_GRAMS,
                row.has(VOLUME) ? (int) row.whole(VOLUME, 0, MOST) : USUAL_CM3,
                row.has(POPULARITY) ? row.number(POPULARITY, 0, 1e12) : 1,
                units);
    }

    private static String name(Row row, Column column) {
        String name = row.filled(column);
        if (!name.isEmpty() && !name.matches(NAME))
            row.problem(column, "'" + name + "' is not a name", "letters, digits and . _ : / + -, at most 80");
        return name;
    }

    /** Writes a whole file. @param nodes names, in the order of the products' units */
    public static void write(Path file, List<String> nodes, Iterable<NamedProduct> products) throws IOException {
        List<String> header = new ArrayList<>();
        for (Column column : List.of(SKU, CATEGORY, PRICE, COST, WEIGHT, VOLUME, POPULARITY)) header.add(column.name());
        for (String node : nodes) header.add(STOCK + node);
        try (TableWriter table = new TableWriter(file, header)) {
            for (NamedProduct product : products) table.row(cells(product, header.size()));
        }
    }

    private static String[] cells(NamedProduct product, int columns) {
        String[] cells = new String[columns];
        cells[0] = product.sku();
        cells[1] = product.category();
        cells[2] = TableWriter.money(product.priceCents());
        cells[3] = TableWriter.money(product.costCents());
        cells[4] = Integer.toString(product.grams());
        cells[5] = Integer.toString(product.cm3());
        cells[6] = product.popularity() == Math.rint(product.popularity())
                ? Long.toString((long) product.popularity())
                : Double.toString(product.popularity());
        int[] units = product.unitsByNode();
        for (int node = 0; node < units.length; node++)
            cells[7 + node] = units[node] == 0 ? "" : Integer.toString(units[node]);
        return cells;
    }
}
