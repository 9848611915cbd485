package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.AdaptiveBuffer;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.Resync;
import dev.drydock.engine.policy.StockPool;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import java.util.List;

/** How stock figures are kept true, and what is done when there is none. */
final class StockPolicyForm extends Form<Policy.Stock> {
    private final Field<Long> rehydrateEvery = optional(
            "rehydrateEvery",
            Measure.DURATION.whole(),
            "0",
            "Each node's whole record is asked for this often; 0: never.",
            "24 h");
    private final Field<Integer> rehydrateAt =
            optional("rehydrateAt", Calendars.TIME_OF_DAY, "00:00", "First time of the day for it, UTC.", "02:00");
    private final Field<Long> gapGrace = optional(
            "gapGrace",
            Measure.DURATION.whole(),
            "0",
            "How long a missing stock message may be late before the record is asked for; 0: gaps are not acted on.",
            "5 min");
    private final Field<Integer> safety = optional(
            "safety", Scalars.integer(0, 1_000_000), "0", "Units of each product and node that are not promised.", "1");
    private final Field<Boolean> countOnShortPick = optional(
            "countOnShortPick", Scalars.FLAG, "false", "Whether the shelf is counted after a short pick.", "true");
    private final Field<Long> backorderRetry = optional(
            "backorderRetry",
            Measure.DURATION.atLeast(60_000).whole(),
            "6 h",
            "How often a backorder looks for stock again.",
            "4 h");
    private final Field<Long> maxBackorder = optional(
            "maxBackorder",
            Measure.DURATION.whole(),
            "0",
            "How long before it is cancelled; 0: an order that cannot be filled is cancelled at once.",
            "3 d");
    private final Field<Integer> shortPickTries = optional(
            "shortPickTries",
            Scalars.integer(0, 20),
            "1",
            "Other nodes tried for units that were not found before they are cancelled.",
            "2");

    private final Field<Long> rehydrateSpread = optional(
            "rehydrateSpread",
            Measure.DURATION.whole(),
            "0",
            "The nodes are asked one after the other over this time; 0: all at once.",
            "3 h");
    private final Field<List<Integer>> rehydrateNotDuring = optional(
            "rehydrateNotDuring",
            Listed.exactly(2, Calendars.TIME_OF_DAY),
            "['00:00', '00:00']",
            "From and to, UTC: only a missing message has a node asked in this time, everything else waits.",
            "['22:00', '03:00']");
    private final Field<Integer> rehydrateAfterShortPicks = optional(
            "rehydrateAfterShortPicks",
            Scalars.integer(0, 1000),
            "0",
            "So many short picks at a node within shortPicksWithin have it asked for its record; 0: never.",
            "3");
    private final Field<Long> shortPicksWithin =
            optional("shortPicksWithin", Measure.DURATION.whole(), "2 h", "See rehydrateAfterShortPicks.", "4 h");
    private final Field<AdaptiveBuffer> adaptiveBuffer = maybe(
            "adaptiveBuffer",
            new AdaptiveBufferForm(),
            "Units held back on top of safety, after the measured error of each node and product.",
            "{oversellCost: 18 USD, lostSaleCost: 9 USD}");
    private final Field<List<StockPool>> pools = optional(
            "pools",
            Listed.of(new StockPoolForm()),
            "[]",
            "Stock kept for single channels.",
            "[{name: market, channel: marketplace, share: 10 %}]");

    StockPolicyForm() {
        super("stock policy", "How stock figures are kept true, and what is done when there is none.");
    }

    @Override
    protected Policy.Stock build(Filled filled, Problems problems) {
        return new Policy.Stock(
                filled.get(rehydrateEvery),
                filled.get(rehydrateAt),
                filled.get(gapGrace),
                filled.get(safety),
                filled.get(countOnShortPick),
                filled.get(backorderRetry),
                filled.get(maxBackorder),
                filled.get(shortPickTries),
                new Resync(
                        filled.get(rehydrateSpread),
                        filled.get(rehydrateNotDuring).get(0),
                        filled.get(rehydrateNotDuring).get(1),
                        filled.get(rehydrateAfterShortPicks),
                        filled.get(shortPicksWithin)),
                filled.find(adaptiveBuffer),
                filled.get(pools));
    }
}
