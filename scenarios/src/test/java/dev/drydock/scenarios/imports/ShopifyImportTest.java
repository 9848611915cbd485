package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.scenarios.form.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ShopifyImportTest {
    @TempDir
    private Path folder;

    @Test
    void every_odd_order_is_imported_with_its_remark_or_rejected_with_its_reason() throws IOException {
        assertThat(Sample.entries(importSample()))
                .containsExactly(
                        "5 #1010 [paid-before-placed]",
                        "6 #1009 [handed-over-before-placed, handed-over-before-paid]",
                        "7 #1008 [payment-voided]",
                        "8 #1007 [cancelled, refunded]",
                        "9 #1006 rejected nothing-to-ship",
                        "10 #1005 [line-without-units, line-not-shipped]",
                        "13 #1004 [no-sku, discount]",
                        "14 #1003 rejected other-currency",
                        "15 #1002 [no-shipping-address]",
                        "16 #1001 [no-shipping-address]",
                        "17 #1012 rejected rows-apart");
    }

    @Test
    void the_replay_has_one_order_for_rows_of_the_same_name_oldest_first() throws IOException {
        importSample();

        assertThat(Files.readAllLines(folder.resolve("out/orders.csv")))
                .containsExactly(
                        "reference,placedAt,channel,place,customer,cohort,payment,product,units,price,fee,authorisedAfter,promisedBy,cancelled",
                        "\"#1001\",2026-03-05T15:00:00Z,web,unknown,c1,new,card,TEA-1,1,39.00,5.00,9,,",
                        "\"#1002\",2026-03-05T16:00:00Z,web,US-NY,c2,new,card,TEA-1,1,39.00,5.00,9,,",
                        "\"#1004\",2026-03-05T18:00:00Z,web,US-MA,c3,new,wallet,Sugar-bowl-old-rose,1,24.00,5.00,9,,",
                        "\"#1005\",2026-03-05T19:00:00Z,web,US-MA,c4,new,card,TEA-1,1,39.00,5.00,9,,",
                        "\"#1007\",2026-03-05T21:00:00Z,web,US-MA,c5,new,card,CUP-B,1,9.50,5.00,9,,true",
                        "\"#1008\",2026-03-05T22:00:00Z,web,US-MA,c6,new,card,CUP-B,1,9.50,5.00,,,",
                        "\"#1009\",2026-03-05T23:00:00Z,web,US-MA,c7,new,card,CUP-B,1,9.50,5.00,9,,",
                        "\"#1010\",2026-03-06T00:00:00Z,web,US-MA,c8,new,card,CUP-B,1,9.50,5.00,,,",
                        "\"#1011\",2026-03-06T01:10:00Z,web,US-MA,c9,new,card,CUP-B,2,9.50,7.50,5,,",
                        "\"#1011\",,,,,,,TEA-1,1,39.00,,,,",
                        "\"#1012\",2026-03-06T04:10:00Z,web,US-MA,c10,new,card,TEA-1,1,39.00,5.00,5,,");
    }

    @Test
    void nothing_of_a_person_is_carried_over() throws IOException {
        importSample();

        try (var files = Files.list(folder.resolve("out"))) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("@example.com"));
        }
    }

    @Test
    void the_report_says_it_in_words() throws IOException {
        importSample();

        String report = Files.readString(folder.resolve("out/import-report.md"))
                .replace(folder.resolve("orders_export.csv").toString(), "orders_export.csv");
        assertThat(report).isEqualTo(Sample.text("shopify-report.md"));
    }

    @Test
    void mistakes_are_told_all_at_once_and_nothing_is_written() throws IOException {
        Path source = Sample.shopify(folder);
        Files.writeString(
                source,
                Files.readString(source).replace("Created at", "Creatd at").replace("Lineitem price", "Price"));

        OrderImport.Outcome outcome = Sample.run(source, OrderImport.Format.SHOPIFY, folder.resolve("out"));

        assertThat(((OrderImport.Refused) outcome).problems())
                .extracting(Problem::message)
                .containsExactly("no column 'Lineitem price'", "no column 'Created at'");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void another_shop_s_table_is_told_what_is_missing_without_a_litany() throws IOException {
        Path source = Files.writeString(folder.resolve("other.csv"), "id,total\n1,2\n");

        OrderImport.Outcome outcome = Sample.run(source, OrderImport.Format.SHOPIFY, folder.resolve("out"));

        assertThat(((OrderImport.Refused) outcome).problems())
                .hasSize(9)
                .allSatisfy(problem -> assertThat(problem.expected()).isEqualTo("it in the header"));
    }

    private OrderImport.Outcome importSample() throws IOException {
        return Sample.run(Sample.shopify(folder), OrderImport.Format.SHOPIFY, folder.resolve("out"));
    }
}
