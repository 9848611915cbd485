package dev.drydock.domain.view;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * All views of one event log. Fed as the log is written ({@link LiveLog}) or from a file that was kept; both come to the same, which a digest shows. What the engine heard is left
 * out: the views are of what happened and what was decided. One thread.
 */
public final class Views implements Consumer<LogEntry> {
    private final CustomerCareView care;
    private final FinanceView finance = new FinanceView();
    private long entries;

    /** @param currency of all amounts */
    public Views(MessageTemplates templates, String currency) {
        care = new CustomerCareView(templates, currency);
    }

    @Override
    public void accept(LogEntry entry) {
        if (entry.kind().equals("heard") || entry.type().startsWith("timer.")) return;
        entries++;
        care.read(entry);
        finance.read(entry);
    }

    public CustomerCareView care() {
        return care;
    }

    public FinanceView finance() {
        return finance;
    }

    /** How many entries they were built from. */
    public long entries() {
        return entries;
    }

    /** SHA-256 of every row of the view for customer care, in hex. */
    public String careDigest() {
        StringBuilder text = new StringBuilder();
        for (CareRow row : care.rows()) text.append(row).append('\n');
        return digest(text);
    }

    /** SHA-256 of every row of the view for finance, in hex. */
    public String financeDigest() {
        StringBuilder text = new StringBuilder();
        finance.byOrder()
                .forEach((order, row) ->
                        text.append(order).append(": ").append(row).append('\n'));
        finance.byDay()
                .forEach((day, row) -> text.append(day).append(": ").append(row).append('\n'));
        return digest(text);
    }

    private static String digest(CharSequence text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
