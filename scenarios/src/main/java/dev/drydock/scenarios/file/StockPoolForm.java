package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.StockPool;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.List;
import java.util.Set;

/** Stock kept for one channel. */
final class StockPoolForm extends Form<StockPool> {
    private final Field<String> name = required("name", Scalars.NAME, "What it is called.", "market");
    private final Field<String> channel =
            required("channel", Scalars.NAME, "The channel it is kept for.", "marketplace");
    private final Field<List<String>> categories = optional(
            "categories",
            Listed.of(Scalars.NAME),
            "[]",
            "Only products of these categories; left out: all.",
            "[electronics]");
    private final Field<Double> share = optional(
            "share", Share.PART, "0", "Share of what is free at each node when it is filled in the morning.", "10 %");
    private final Field<Integer> units =
            optional("units", Scalars.integer(0, 1_000_000), "0", "Kept at least, where there are as many.", "2");
    private final Field<Integer> fillAt =
            optional("fillAt", Calendars.TIME_OF_DAY, "00:00", "When it is filled each day, UTC.", "06:00");
    private final Field<Integer> freeAt = maybe(
            "freeAt",
            Calendars.TIME_OF_DAY,
            "When all channels may have what is left, UTC; left out: not before it is filled again.",
            "23:00");

    StockPoolForm() {
        super("stock pool", "Units kept for one channel: others see them as not available.");
    }

    @Override
    protected StockPool build(Filled filled, Problems problems) {
        return new StockPool(
                filled.get(name),
                filled.get(channel),
                Set.copyOf(filled.get(categories)),
                filled.get(share),
                filled.get(units),
                filled.get(fillAt),
                filled.or(freeAt, -1));
    }
}
