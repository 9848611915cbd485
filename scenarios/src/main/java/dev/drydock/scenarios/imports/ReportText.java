package dev.drydock.scenarios.imports;

import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.table.TableWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What became of every order of an export, for people and for programs. */
final class ReportText {
    static final String MARKDOWN_FILE = "import-report.md";
    static final String JSON_FILE = "import-report.json";
    private static final int MOST_LINES = 5_000;

    private final Calibration measured;
    private final Assortment assortment;
    private final String source;
    private final String format;

    ReportText(Calibration measured, Assortment assortment, String format, String source) {
        this.measured = measured;
        this.assortment = assortment;
        this.source = source;
        this.format = format;
    }

    String json(Map<String, String> fingerprintByFile) {
        Ledger ledger = measured.export.ledger;
        List<Object> remarks = new ArrayList<>();
        ledger.ordersByRemark()
                .forEach((remark, orders) -> remarks.add(Json.object(
                        "remark", name(remark), "what", remark.what(), "done", remark.done(), "orders", orders)));
        List<Object> rejections = new ArrayList<>();
        ledger.ordersByRejection()
                .forEach((why, count) ->
                        rejections.add(Json.object("rejection", name(why), "why", why.why(), "count", count)));
        List<Object> entries = new ArrayList<>();
        for (Ledger.Entry entry : ledger.entries()) entries.add(entry(entry));
        return Json.text(Json.object(
                "schema",
                "drydock/import-report/v1",
                "format",
                format,
                "source",
                source,
                "rows",
                measured.export.rowsByFile,
                "currency",
                measured.export.currency,
                "from",
                measured.firstDay.toString(),
                "days",
                measured.days,
                "found",
                sum(ledger.source()),
                "imported",
                sum(ledger.plain()),
                "importedWithRemark",
                sum(ledger.remarked()),
                "rejected",
                sum(ledger.rejected()),
                "remarks",
                remarks,
                "rejections",
                rejections,
                "world",
                Json.object(
                        "nodes",
                        measured.geography.nodes().size(),
                        "places",
                        measured.geography.places().size(),
                        "products",
                        assortment.products().size(),
                        "stockUnits",
                        assortment.stockedUnits()),
                "notes",
                measured.export.notes,
                "files",
                fingerprintByFile,
                "entries",
                entries));
    }

    private static Map<String, Object> entry(Ledger.Entry entry) {
        List<String> reasons = new ArrayList<>();
        Rejection rejection = entry.rejection();
        if (rejection != null) reasons.add(name(rejection));
        for (Remark remark : entry.remarks()) reasons.add(name(remark));
        return Json.object(
                "file",
                entry.file(),
                "line",
                entry.line(),
                "order",
                entry.reference(),
                "outcome",
                rejection == null ? "imported" : "rejected",
                "reasons",
                reasons);
    }

    private static Map<String, Object> sum(Ledger.Sum sum) {
        return Json.object(
                "orders",
                sum.orders(),
                "units",
                sum.units(),
                "goodsCents",
                sum.goodsCents(),
                "shippingCents",
                sum.shippingCents());
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String markdown() {
        Ledger ledger = measured.export.ledger;
        StringBuilder out = new StringBuilder();
        out.append("# What became of ").append(oneLine(source)).append("\n\n");
        out.append("Format ")
                .append(format)
                .append("; rows read: ")
                .append(rows())
                .append(".\n\n");
        out.append("| | orders | units | goods, ")
                .append(measured.export.currency)
                .append(" | delivery fees |\n|---|---:|---:|---:|---:|\n");
        row(out, "found in the export", ledger.source());
        row(out, "imported", ledger.plain());
        row(out, "imported with a remark", ledger.remarked());
        row(out, "rejected, or left out with its line", ledger.rejected());
        out.append("\nThe last three rows add up to the first, in each column.\n");
        out.append("\n## World\n\n");
        out.append(String.format(
                Locale.ROOT,
                "%d nodes, %,d places, %,d products, %,d units in stock; %,d orders from %s on, over %d days.%n",
                measured.geography.nodes().size(),
                measured.geography.places().size(),
                assortment.products().size(),
                assortment.stockedUnits(),
                measured.export.orders.size(),
                measured.firstDay,
                measured.days));
        out.append('\n');
        for (String note : measured.export.notes) out.append("- ").append(note).append('\n');
        if (!ledger.ordersByRejection().isEmpty()) {
            out.append("\n## Rejected\n\n| why | count |\n|---|---:|\n");
            ledger.ordersByRejection()
                    .forEach((why, count) -> out.append("| ")
                            .append(why.why())
                            .append(" | ")
                            .append(count)
                            .append(" |\n"));
        }
        if (!ledger.ordersByRemark().isEmpty()) {
            out.append(
                    "\n## Remarks\n\nAn order can have several.\n\n| what | what was done | orders |\n|---|---|---:|\n");
            ledger.ordersByRemark()
                    .forEach((remark, count) -> out.append("| ")
                            .append(remark.what())
                            .append(" | ")
                            .append(remark.done())
                            .append(" | ")
                            .append(count)
                            .append(" |\n"));
        }
        lines(out, ledger.entries());
        return out.toString();
    }

    private String rows() {
        List<String> files = new ArrayList<>();
        measured.export.rowsByFile.forEach((file, rows) -> files.add(String.format(Locale.ROOT, "%s %,d", file, rows)));
        return String.join(", ", files);
    }

    private static void row(StringBuilder out, String what, Ledger.Sum sum) {
        out.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %s | %s |%n",
                what,
                sum.orders(),
                sum.units(),
                TableWriter.money(sum.goodsCents()),
                TableWriter.money(sum.shippingCents())));
    }

    private static void lines(StringBuilder out, List<Ledger.Entry> entries) {
        if (entries.isEmpty()) return;
        out.append("\n## Line by line\n\n");
        if (entries.size() > MOST_LINES)
            out.append(String.format(
                    Locale.ROOT,
                    "The first %,d of %,d; all of them are in %s.%n%n",
                    MOST_LINES,
                    entries.size(),
                    JSON_FILE));
        out.append("| line | order | outcome | reasons |\n|---|---|---|---|\n");
        for (Ledger.Entry entry : entries.subList(0, Math.min(MOST_LINES, entries.size()))) {
            Rejection rejection = entry.rejection();
            out.append("| ")
                    .append(entry.file())
                    .append(':')
                    .append(entry.line())
                    .append(" | ")
                    .append(oneLine(entry.reference()).replace("|", "\\|"))
                    .append(" | ")
                    .append(rejection == null ? "imported" : "rejected")
                    .append(" | ")
                    .append(rejection != null ? rejection.why() : said(entry))
                    .append(" |\n");
        }
    }

    private static String said(Ledger.Entry entry) {
        return String.join("; ", entry.remarks().stream().map(Remark::what).toList());
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }
}
