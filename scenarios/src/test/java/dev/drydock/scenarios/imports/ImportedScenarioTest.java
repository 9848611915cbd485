package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.ReplayOrder;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an export to a run: what an import writes is a scenario like any other. */
final class ImportedScenarioTest {
    @TempDir
    private Path folder;

    @Test
    void a_marketplace_is_replayed_order_by_order() throws IOException {
        importedAndRun(Sample.olist(folder), OrderImport.Format.OLIST);
    }

    @Test
    void a_shop_is_replayed_order_by_order() throws IOException {
        importedAndRun(Sample.shopify(folder), OrderImport.Format.SHOPIFY);
    }

    private void importedAndRun(Path source, OrderImport.Format format) {
        Ledger ledger = ((OrderImport.Imported) Sample.run(source, format, folder.resolve("out"))).ledger();

        Scenario scenario = scenario();

        List<ReplayOrder> orders = ((Demand.Replay) scenario.demand()).orders();
        assertThat(orders).hasSize((int) ledger.importedOrders());
        assertThat(orders.stream().mapToLong(ImportedScenarioTest::goodsCents).sum())
                .isEqualTo(ledger.plain().goodsCents() + ledger.remarked().goodsCents());
        assertThat(orders.stream().mapToLong(ReplayOrder::shippingFeeCents).sum())
                .isEqualTo(ledger.plain().shippingCents() + ledger.remarked().shippingCents());
        for (Policy policy : scenario.policies()) {
            RunFigures figures =
                    Simulation.run(scenario, policy, 1, RunOptions.FIGURES_ONLY).figures();
            assertThat(figures.orders()).isEqualTo(ledger.importedOrders());
            assertThat(figures.invariants())
                    .allSatisfy(invariant -> assertThat(invariant.broken())
                            .as(invariant.name() + " " + invariant.example())
                            .isZero());
        }
    }

    @Test
    void paid_and_promised_as_recorded() throws IOException {
        Sample.run(Sample.olist(folder), OrderImport.Format.OLIST, folder.resolve("out"));

        ReplayOrder slip = ((Demand.Replay) scenario().demand()).orders().get(1);

        assertThat(slip.reference()).isEqualTo("plain-2");
        assertThat(slip.authorisedAfterMillis()).isEqualTo(32 * 3_600_000L);
        assertThat(java.time.Instant.ofEpochMilli(slip.promisedMillis())).hasToString("2026-02-24T02:59:59.999Z");
    }

    @Test
    void stock_lies_where_the_goods_came_from() throws IOException {
        Sample.run(Sample.olist(folder), OrderImport.Format.OLIST, folder.resolve("out"));

        Scenario scenario = scenario();

        assertThat(scenario.world().network().nodes())
                .extracting(node -> node.name())
                .containsExactly("SP", "PR");
        assertThat(scenario.world().nodes().get(0).stockUnits()).containsExactly(0, 5, 7, 2);
        assertThat(scenario.world().nodes().get(1).stockUnits()).containsExactly(4, 0, 0, 0);
    }

    @Test
    void a_mistake_in_the_product_file_is_told_with_its_line() throws IOException {
        Sample.run(Sample.olist(folder), OrderImport.Format.OLIST, folder.resolve("out"));
        Path products = folder.resolve("out/products.csv");
        Files.writeString(
                products,
                Files.readString(products).replace("stock PR", "stock BR").replace("89.90", "cheap"));

        Reading reading = read();

        assertThat(((Reading.Rejected) reading).problems())
                .extracting(problem -> problem.line() + ": " + problem.message())
                .contains("1: unknown column 'stock BR'");
    }

    @Test
    void another_product_file_is_another_fingerprint() throws IOException {
        Sample.run(Sample.olist(folder), OrderImport.Format.OLIST, folder.resolve("out"));
        String before = scenario().fingerprint();
        Path products = folder.resolve("out/products.csv");
        Files.writeString(products, Files.readString(products).replace("89.90", "90.00"));

        assertThat(scenario().fingerprint()).isNotEqualTo(before);
    }

    private Reading read() {
        return new ScenarioReader(Catalogue.open()).read(folder.resolve("out").toString());
    }

    private Scenario scenario() {
        Reading reading = read();
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }

    private static long goodsCents(ReplayOrder order) {
        long sum = 0;
        for (int line = 0; line < order.products().length; line++)
            sum += order.units()[line] * order.unitPricesCents()[line];
        return sum;
    }
}
