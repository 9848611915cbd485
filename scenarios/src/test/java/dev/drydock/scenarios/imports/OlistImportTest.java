package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.drydock.scenarios.form.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OlistImportTest {
    @TempDir
    private Path folder;

    @Test
    void every_odd_order_is_imported_with_its_remark_or_rejected_with_its_reason() throws IOException {
        OrderImport.Outcome outcome = importSample();

        assertThat(Sample.entries(outcome))
                .containsExactly(
                        "5 early-carrier [handed-over-before-placed]",
                        "6 early-approval [paid-before-placed]",
                        "7 carrier-first [handed-over-before-paid]",
                        "8 arrived-too-soon [delivered-before-handed-over]",
                        "9 no-date [delivered-without-date]",
                        "10 no-steps [delivered-without-steps]",
                        "11 called-off [cancelled]",
                        "12 called-off-too-late [cancelled-but-delivered]",
                        "13 sold-out [never-available, promised-before-placed, unknown-seller]",
                        "14 empty rejected no-items",
                        "15 plain-1 rejected second-time",
                        "16 stray rejected no-order");
    }

    @Test
    void orders_units_and_money_reconcile_to_the_cent() throws IOException {
        Ledger ledger = ((OrderImport.Imported) importSample()).ledger();

        assertThat(ledger.source().orders()).isEqualTo(14);
        assertThat(ledger.plain().orders()).isEqualTo(3);
        assertThat(ledger.remarked().orders()).isEqualTo(9);
        assertThat(ledger.rejected().orders()).isEqualTo(2);
        assertThat(ledger.source().units()).isEqualTo(15);
        assertThat(ledger.rejected().units()).isEqualTo(1);
        assertThat(ledger.source().goodsCents())
                .isEqualTo(ledger.plain().goodsCents()
                        + ledger.remarked().goodsCents()
                        + ledger.rejected().goodsCents());
        assertThat(ledger.plain().goodsCents()).isEqualTo(8990 + 2 * 2500 + 8990 + 25900);
        assertThat(ledger.rejected().shippingCents()).isEqualTo(780);
    }

    @Test
    void the_replay_has_the_orders_as_they_were_but_for_odd_values() throws IOException {
        importSample();

        assertThat(Files.readAllLines(folder.resolve("out/orders.csv")))
                .containsExactly(
                        "reference,placedAt,channel,place,customer,cohort,payment,product,units,price,fee,authorisedAfter,promisedBy,cancelled",
                        "plain-1,2026-02-02T12:00:00Z,marketplace,SP-013,c1,new,card,lamp,1,89.90,14.10,750,2026-02-21T02:59:59.999Z,",
                        "plain-2,2026-02-02T13:00:00Z,marketplace,RJ-200,c2,new,bank-slip,mug,2,25.00,15.60,115200,2026-02-24T02:59:59.999Z,",
                        "two-sellers,2026-02-02T14:00:00Z,marketplace,SP-013,c1,returning,voucher,lamp,1,89.90,63.00,600,2026-02-25T02:59:59.999Z,",
                        "two-sellers,,,,,,,chair,1,259.00,,,,",
                        "early-carrier,2026-02-02T15:00:00Z,marketplace,BA-400,c3,new,card,mug,1,25.00,7.80,,2026-02-21T02:59:59.999Z,",
                        "early-approval,2026-02-02T15:30:00Z,marketplace,BA-400,c4,new,card,mug,1,24.00,7.80,,2026-02-21T02:59:59.999Z,",
                        "carrier-first,2026-02-02T16:00:00Z,marketplace,SP-013,c1,returning,card,lamp,1,89.90,14.10,158400,2026-02-21T02:59:59.999Z,",
                        "arrived-too-soon,2026-02-02T17:00:00Z,marketplace,RJ-200,c5,new,card,lamp,1,89.90,14.10,600,2026-02-21T02:59:59.999Z,",
                        "no-date,2026-02-02T18:00:00Z,marketplace,PR-800,c6,new,card,chair,1,259.00,48.00,600,2026-02-21T02:59:59.999Z,",
                        "no-steps,2026-02-02T19:00:00Z,marketplace,PR-800,c7,new,card,chair,1,259.00,48.00,,2026-02-21T02:59:59.999Z,",
                        "called-off,2026-02-02T20:00:00Z,marketplace,SP-013,c8,new,card,mug,1,25.00,7.80,,2026-02-21T02:59:59.999Z,true",
                        "called-off-too-late,2026-02-02T21:00:00Z,marketplace,SP-013,c9,new,card,mug,1,25.00,7.80,600,2026-02-21T02:59:59.999Z,true",
                        "sold-out,2026-02-02T22:00:00Z,marketplace,SP-013,c10,new,card,vase,1,45.00,9.00,600,,");
    }

    @Test
    void stock_is_what_the_replay_asks_of_each_node_and_a_margin() throws IOException {
        importSample();

        assertThat(Files.readAllLines(folder.resolve("out/products.csv")))
                .containsExactly(
                        "sku,category,price,cost,weight_g,volume_cm3,popularity,stock SP,stock PR",
                        "chair,furniture,259.00,155.40,6500,240000,3,,4",
                        "lamp,lighting,89.90,53.94,900,12000,4,5,",
                        "mug,kitchen,24.83,14.90,350,1440,6,7,",
                        "vase,general,45.00,27.00,500,3000,1,2,");
    }

    @Test
    void the_report_says_it_in_words() throws IOException {
        importSample();

        String report = Files.readString(folder.resolve("out/import-report.md"))
                .replace(folder.resolve("marketplace").toString(), "marketplace");
        assertThat(report).isEqualTo(Sample.text("olist-report.md"));
    }

    @Test
    void the_report_keeps_its_schema() throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("../docs/schemas/import-report.schema.json")));
        String report = ((OrderImport.Imported) importSample()).reportJson();

        assertThat(schema.validate(report, InputFormat.JSON)).isEmpty();
        assertThat(schema.validate(report.replace("\"rejected\"", "\"lost\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void the_same_export_gives_the_same_files() throws IOException {
        importSample();
        Sample.run(folder.resolve("marketplace"), OrderImport.Format.OLIST, folder.resolve("again/out"));

        assertThat(contents(folder.resolve("again/out"))).isEqualTo(contents(folder.resolve("out")));
    }

    @Test
    void an_import_is_replaced_until_somebody_has_edited_it() throws IOException {
        importSample();
        assertThat(importSample()).isInstanceOf(OrderImport.Imported.class);
        Path world = folder.resolve("out/world.yaml");
        String edited = Files.readString(world) + "# mine\n";
        Files.writeString(world, edited);

        assertThat(mistakes(importSample()))
                .containsExactly(
                        folder.resolve("out")
                                + ":1:1: is an import whose world.yaml has been edited; expected another folder with --out, or --replace");
        assertThat(world).hasContent(edited);
        OrderImport.Outcome forced = OrderImport.run(new OrderImport.Request(
                folder.resolve("marketplace"),
                OrderImport.Format.OLIST,
                null,
                folder.resolve("out"),
                Sample.SAO_PAULO,
                true));
        assertThat(forced).isInstanceOf(OrderImport.Imported.class);
        assertThat(Files.readString(world)).doesNotContain("# mine");
    }

    @Test
    void mistakes_in_all_files_are_told_at_once_and_nothing_is_written() throws IOException {
        Path source = Sample.olist(folder);
        replace(source.resolve("sellers.csv"), "seller_state", "sellr_state");
        replace(source.resolve("items.csv"), "8990", "89.90");
        replace(source.resolve("orders.csv"), "2026-02-02T10:00:00", "2 February");
        byte[] orders = Files.readAllBytes(source.resolve("orders.csv"));
        byte[] latin = "caf\u00e9,,,,,,,,,,,,,,,,,\n".getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(orders, orders.length + latin.length);
        System.arraycopy(latin, 0, both, orders.length, latin.length);
        Files.write(source.resolve("orders.csv"), both);

        List<String> mistakes = mistakes(Sample.run(source, OrderImport.Format.OLIST, folder.resolve("out")));

        assertThat(mistakes)
                .extracting(text -> text.replace(source + "/", ""))
                .contains(
                        "items.csv:2:9: '89.90' in price_cents is not a whole number; expected such as 12",
                        "orders.csv:16:1: byte 0xE9 is not valid UTF-8; expected text saved as UTF-8",
                        "sellers.csv:1:2: no column 'seller_state'; expected 'seller_state' in place of 'sellr_state'");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(source);
        }
    }

    @Test
    void a_folder_without_the_tables_is_told_what_is_missing() throws IOException {
        Path source = Files.createDirectories(folder.resolve("empty"));

        assertThat(mistakes(Sample.run(source, OrderImport.Format.OLIST, folder.resolve("out"))))
                .containsExactly(
                        source + ":1:1: there is no items.csv in this folder; expected items.csv or items.csv.gz",
                        source + ":1:1: there is no orders.csv in this folder; expected orders.csv or orders.csv.gz",
                        source
                                + ":1:1: there is no sellers.csv in this folder; expected sellers.csv or sellers.csv.gz");
    }

    @Test
    void an_hour_that_summer_time_skips_is_remarked() throws IOException {
        Path source = Sample.olist(folder);
        replace(source.resolve("orders.csv"), "2026-02-02T09:00:00,2026", "2017-10-15T00:30:00,2026");

        OrderImport.Outcome outcome = Sample.run(source, OrderImport.Format.OLIST, folder.resolve("out"));

        assertThat(Sample.entries(outcome)).contains("2 plain-1 [skipped-hour]");
        assertThat(folder.resolve("out/orders.csv")).content().contains("plain-1,2017-10-15T03:30:00Z");
    }

    private OrderImport.Outcome importSample() throws IOException {
        return Sample.run(Sample.olist(folder), OrderImport.Format.OLIST, folder.resolve("out"));
    }

    private static List<String> mistakes(OrderImport.Outcome outcome) {
        return ((OrderImport.Refused) outcome)
                .problems().stream().map(Problem::toString).toList();
    }

    private static void replace(Path file, String what, String with) throws IOException {
        Files.writeString(file, Files.readString(file).replace(what, with));
    }

    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.list(directory)) {
            for (Path file : (Iterable<Path>) files::iterator)
                contents.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
        return contents;
    }
}
