package dev.drydock.scenarios.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.simulator.run.RunOptions;
import dev.drydock.simulator.run.Simulation;
import dev.drydock.simulator.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Imports the public Olist orders as a whole. They are not part of the project: they are looked for under the folder named by the system
 * property {@code drydock.sharedData} or the variable {@code DRYDOCK_SHARED_DATA}, else in a folder {@code shared/data} beside the
 * checkout. Without them these tests are skipped.
 */
final class RealExportTest {
    @TempDir
    private Path folder;

    @Test
    void twenty_months_of_a_marketplace_are_accounted_for() {
        Path source = find("orders/orders.csv.gz").resolveSibling("");

        OrderImport.Imported done =
                (OrderImport.Imported) Sample.run(source, OrderImport.Format.OLIST, folder.resolve("olist"));

        Ledger ledger = done.ledger();
        assertThat(ledger.source().orders()).isEqualTo(73_577);
        assertThat(ledger.source().units()).isEqualTo(83_306);
        assertThat(ledger.rejected().orders()).isEqualTo(650);
        assertThat(ledger.rejected().units()).isZero();
        assertThat(ledger.importedOrders()).isEqualTo(73_577 - 650);
        // counted from the flags that the set carries for its odd rows
        assertThat(ledger.ordersByRejection()).isEqualTo(Map.of(Rejection.NO_ITEMS, 650));
        assertThat(ledger.ordersByRemark())
                .containsEntry(Remark.HANDED_OVER_BEFORE_PLACED, 8)
                .containsEntry(Remark.HANDED_OVER_BEFORE_PAID, 516)
                .containsEntry(Remark.DELIVERED_BEFORE_HANDED_OVER, 23)
                .containsEntry(Remark.DELIVERED_WITHOUT_DATE, 2)
                .containsEntry(Remark.DELIVERED_WITHOUT_STEPS, 16)
                .containsEntry(Remark.CANCELLED_BUT_DELIVERED, 6);
        assertThat(done.nodes()).isEqualTo(8);
    }

    @Test
    void a_real_week_runs_and_takes_about_as_long_as_it_did() {
        Path source = find("orders/mini/orders.csv").resolveSibling("");
        OrderImport.Imported done =
                (OrderImport.Imported) Sample.run(source, OrderImport.Format.OLIST, folder.resolve("week"));

        Scenario scenario = scenario("week");
        var figures = Simulation.run(scenario, scenario.policies().get(0), 1, RunOptions.FIGURES_ONLY)
                .figures();

        assertThat(figures.orders()).isEqualTo(done.ledger().importedOrders()).isEqualTo(1570);
        assertThat(figures.invariants())
                .allSatisfy(invariant -> assertThat(invariant.broken())
                        .as(invariant.name() + " " + invariant.example())
                        .isZero());
        double approvedToDeliveredHours = figures.kpis().entrySet().stream()
                .filter(kpi -> kpi.getKey().key().equals("cycleTime"))
                .mapToDouble(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(approvedToDeliveredHours).isBetween(387.5 * 0.9, 387.5 * 1.1); // 387.5 h measured in that week
    }

    @Test
    void a_week_in_shopify_s_layout_is_accounted_for() {
        Path source = find("fixtures/shopify/orders_export_olist_week.csv");

        OrderImport.Imported done =
                (OrderImport.Imported) Sample.run(source, OrderImport.Format.SHOPIFY, folder.resolve("shopify"));

        assertThat(done.ledger().source().orders()).isEqualTo(1570);
        assertThat(done.ledger().importedOrders()).isEqualTo(1570);
        assertThat(done.ledger().source().units()).isEqualTo(1762);
        assertThat(scenario("shopify").world().network().nodes()).hasSize(8);
    }

    private Scenario scenario(String name) {
        Reading reading =
                new ScenarioReader(Catalogue.open()).read(folder.resolve(name).toString());
        assertThat(reading).as(reading.toString()).isInstanceOf(Reading.Ready.class);
        return ((Reading.Ready) reading).scenario();
    }

    private static Path find(String file) {
        Path found = folders()
                .map(place -> place.resolve(file))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
        assumeTrue(found != null, file + " is not at hand: set DRYDOCK_SHARED_DATA to its folder");
        return Objects.requireNonNull(found);
    }

    private static Stream<Path> folders() {
        Stream<String> named = Stream.of(System.getProperty("drydock.sharedData"), System.getenv("DRYDOCK_SHARED_DATA"))
                .filter(Objects::nonNull);
        Path here = Path.of("").toAbsolutePath();
        Stream<Path> beside =
                Stream.iterate(here, Objects::nonNull, Path::getParent).map(above -> above.resolve("shared/data"));
        return Stream.concat(named.map(Path::of), beside);
    }
}
