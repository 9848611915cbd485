package dev.drydock.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.fixture.SmallShop;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class KpiDefinitionsTest {
    private static final Path PAGE = Path.of("..", "docs", "kpi-definitions.md");

    @Test
    void the_page_says_what_the_code_says() throws IOException {
        String page = page();
        if ("update".equals(System.getProperty("golden"))) Files.writeString(PAGE, page);

        assertThat(Files.readString(PAGE)).as("run with -Dgolden=update").isEqualTo(page);
    }

    @Test
    void keys_are_unique() {
        Set<String> keys = new HashSet<>();

        for (Kpi kpi : Kpi.values())
            assertThat(keys.add(kpi.key())).as(kpi.key()).isTrue();
    }

    private static String page() {
        StringBuilder page = new StringBuilder();
        page.append("# KPI definitions\n\n");
        page.append(
                "Generated from `Kpi` by its test. Every figure is folded from the event log of one run: from what truly\n");
        page.append(
                "happened and what the engine decided, not from what it heard. Orders placed during the warm-up are not\n");
        page.append("counted. Without data a KPI is absent, never 0. Shares lie between 0 and 1.\n\n");
        page.append("| KPI | key | unit | better | definition |\n|---|---|---|---|---|\n");
        for (Kpi kpi : Kpi.values())
            page.append("| ")
                    .append(kpi.label())
                    .append(" | `")
                    .append(kpi.key())
                    .append("` | ")
                    .append(kpi.unit().label())
                    .append(" | ")
                    .append(kpi.moreIsBetter() ? "more" : "less")
                    .append(" | ")
                    .append(kpi.definition())
                    .append(" |\n");
        page.append("\n## Costs\n\n");
        page.append(
                "In cents, by kind, and charged when they arise: handling when a shipment is packed, postage when it is\n");
        page.append(
                "handed over (the label used), goodwill when an order ends late, the others as they are reported.\n\n");
        for (CostKind kind : CostKind.values())
            page.append("- ").append(kind.label()).append('\n');
        page.append("\n## Invariants\n\n");
        page.append("Checked on every run, warm-up included. One break is a failure.\n\n");
        Folds folds = new Folds(SmallShop.network(), 0, 0, false);
        for (Invariant invariant : folds.invariants())
            page.append("- **")
                    .append(invariant.name())
                    .append("**: ")
                    .append(invariant.meaning())
                    .append('\n');
        return page.toString();
    }
}
