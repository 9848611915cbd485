package dev.drydock.harness.result;

import dev.drydock.domain.view.CareRow;
import dev.drydock.domain.view.MoneyColumn;
import dev.drydock.domain.view.MoneyRow;
import dev.drydock.domain.view.Views;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The views of one event log, for customer care and for finance.
 *
 * @param source of the log: {@code /drydock/SCENARIO/POLICY/SEED}
 * @param currency of every amount in cents
 * @param entries facts and decisions they were built from
 * @param careDigest over every row for customer care, hex
 * @param financeDigest over every row for finance, hex
 * @param care every order, by number
 * @param money cents of each order by column, by order number
 * @param days cents of each day by column
 */
public record ViewsReport(
        String schema,
        String source,
        String currency,
        long entries,
        String careDigest,
        String financeDigest,
        List<Care> care,
        Map<String, Map<String, Long>> money,
        Map<String, Map<String, Long>> days) {

    public static final String SCHEMA = "drydock/views/v1";

    /** One order as customer care sees it. Instants are ISO 8601 in UTC, null when unknown. */
    public record Care(
            int order,
            String reference,
            String channel,
            String state,
            @Nullable String placed,
            @Nullable String promised,
            @Nullable String expected,
            String lastEvent,
            @Nullable String lastAt,
            String parcels,
            int exceptionsOpen,
            @Nullable String subject,
            @Nullable String message) {}

    public static ViewsReport of(String source, String currency, Views views) {
        Map<String, Map<String, Long>> money = new LinkedHashMap<>();
        views.finance().byOrder().forEach((order, row) -> money.put(String.valueOf(order), columns(row)));
        Map<String, Map<String, Long>> days = new LinkedHashMap<>();
        views.finance().byDay().forEach((day, row) -> days.put(day.toString(), columns(row)));
        return new ViewsReport(
                SCHEMA,
                source,
                currency,
                views.entries(),
                views.careDigest(),
                views.financeDigest(),
                views.care().rows().stream().map(ViewsReport::care).toList(),
                money,
                days);
    }

    private static Care care(CareRow row) {
        return new Care(
                row.order(),
                row.reference(),
                row.channel(),
                row.state(),
                instant(row.placedMillis()),
                instant(row.promisedMillis()),
                instant(row.expectedMillis()),
                row.lastEvent(),
                instant(row.lastMillis()),
                row.parcels(),
                row.exceptionsOpen(),
                row.message().present() ? row.message().subject() : null,
                row.message().present() ? row.message().text() : null);
    }

    private static Map<String, Long> columns(MoneyRow row) {
        Map<String, Long> columns = new LinkedHashMap<>();
        for (MoneyColumn column : MoneyColumn.values())
            if (row.cents(column) != 0) columns.put(column.label(), row.cents(column));
        return columns;
    }

    private static @Nullable String instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis).toString();
    }
}
