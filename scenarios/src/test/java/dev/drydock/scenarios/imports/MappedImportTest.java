package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.scenarios.form.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MappedImportTest {
    private static final String MAP = """
            currency: EUR
            order: Order No
            placedAt: Date
            sku: Article
            units: Qty
            price: Unit price
            region: State
            fee: Postage
            paidAt: Paid
            promisedAt: Promise
            customer: Client
            payment: Method
            origin: Shed
            weightGrams: Grams
            """;
    private static final String ORDERS = """
            Order No,Date,Article,Qty,Unit price,State,Postage,Paid,Promise,Client,Method,Shed,Grams,Memo
            A1,2026-03-02 09:00,Mug,2,9.50,BE,4.90,2026-03-02 09:01,2026-03-06,ann,PayPal,North,350,quick
            A1,,Lamp,1,40.00,,,,,,,South,1200,
            A2,2026-03-02T10:00:00+01:00,Mug,1,9.50,BY,4.90,2026-03-02 08:00,2026-03-07,bob,invoice,North,350,
            A3,2026-03-02 11:00,Mug,0,9.50,BE,0,,,ann,card,North,350,
            A1,2026-03-02 12:00,Mug,1,9.50,BE,,,,,,,350,
            """;

    @TempDir
    private Path folder;

    @Test
    void any_table_of_order_lines_can_be_imported_once_its_columns_are_named() throws IOException {
        OrderImport.Outcome outcome = run(MAP, ORDERS);

        assertThat(Sample.entries(outcome))
                .containsExactly("4 A2 [paid-before-placed]", "5 A3 rejected no-items", "6 A1 rejected rows-apart");
        assertThat(Files.readAllLines(folder.resolve("out/orders.csv")))
                .containsExactly(
                        String.join(",", ReplayWriter.COLUMNS),
                        "A1,2026-03-02T08:00:00Z,web,BE,c1,new,wallet,Mug,2,9.50,4.90,60,2026-03-06T22:59:59.999Z,",
                        "A1,,,,,,,Lamp,1,40.00,,,,",
                        "A2,2026-03-02T09:00:00Z,web,BY,c2,new,bank-slip,Mug,1,9.50,4.90,,2026-03-07T22:59:59.999Z,");
        assertThat(Files.readAllLines(folder.resolve("out/products.csv")))
                .containsExactly(
                        "sku,category,price,cost,weight_g,volume_cm3,popularity,stock North,stock South",
                        "Lamp,general,40.00,24.00,1200,3000,1,,2",
                        "Mug,general,9.50,5.70,350,3000,3,4,");
    }

    @Test
    void what_is_imported_can_be_run() throws IOException {
        run(MAP, ORDERS);

        assertThat(new ScenarioReader(Catalogue.open())
                        .read(folder.resolve("out").toString()))
                .isInstanceOf(Reading.Ready.class);
    }

    @Test
    void mistakes_in_the_map_are_told_with_their_place() throws IOException {
        assertThat(mistakes(run(MAP.replace("sku: Article\n", "").replace("region:", "regoin:"), ORDERS)))
                .containsExactly(
                        "map.yaml:1:1: missing field 'region' in column map; expected region: State",
                        "map.yaml:1:1: missing field 'sku' in column map; expected sku: Article",
                        "map.yaml:6:1: unknown field 'regoin' in column map; did you mean 'region'?");
        assertThat(mistakes(run(MAP.replace("Article", "Artikel"), ORDERS)))
                .containsExactly("orders.csv:1:3: no column 'Artikel'; expected 'Artikel' in place of 'Article'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    private OrderImport.Outcome run(String map, String orders) throws IOException {
        return OrderImport.run(new OrderImport.Request(
                Files.writeString(folder.resolve("orders.csv"), orders),
                OrderImport.Format.CSV,
                Files.writeString(folder.resolve("map.yaml"), map),
                folder.resolve("out"),
                ZoneId.of("Europe/Berlin"),
                false));
    }

    private List<String> mistakes(OrderImport.Outcome outcome) {
        return ((OrderImport.Refused) outcome)
                .problems().stream()
                        .map(Problem::toString)
                        .map(text -> text.replace(folder + "/", ""))
                        .toList();
    }
}
