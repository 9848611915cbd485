package dev.drydock.scenarios.imports;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was read from an export: the orders that can be replayed, what is known of the goods, and the books. */
final class Export {
    final Ledger ledger = new Ledger();
    final List<SourceOrder> orders = new ArrayList<>();
    final Map<String, Goods> goods = new LinkedHashMap<>();

    /** Rows read by file name. */
    final Map<String, Integer> rowsByFile = new TreeMap<>();

    /** What the reader took for granted, for the report. */
    final List<String> notes = new ArrayList<>();

    String currency = "";
    String country = "";
    ZoneOffset offset = ZoneOffset.UTC;

    void countRow(String file) {
        rowsByFile.merge(file, 1, Integer::sum);
    }
}
