package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.MessageRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;

/** How messages to and from other systems are sent, bounded, checked and replayed. */
final class MessageRulesForm extends Form<MessageRules> {
    private final Field<MessageRules.Replay> replay = optional(
            "replay",
            Scalars.choice(MessageRules.Replay.class),
            "automatic",
            "Who brings back what got stuck: a rule, or people one by one in office hours.",
            "by-hand");
    private final Field<Long> askEvery = optional(
            "askEvery",
            Measure.DURATION.whole(),
            "0",
            "How often the storefront is asked for orders that never arrived, with automatic replay; 0: never.",
            "10 min");
    private final Field<Integer> checkAt = maybe(
            "checkAt",
            Calendars.TIME_OF_DAY,
            "When people compare storefront and order desk, UTC, Monday to Friday; left out: never.",
            "14:00");
    private final Field<Long> replayAfter = optional(
            "replayAfter",
            Measure.DURATION.whole(),
            "0",
            "A command of which nothing came is sent again after this, then after twice that; 0: never.",
            "15 min");
    private final Field<Boolean> breaker = optional(
            "breaker",
            Scalars.FLAG,
            "true",
            "Whether a system is left alone after so many failures in a row (breaker: failures).",
            "false");
    private final Field<Long> open = optional(
            "open",
            Measure.DURATION.atLeast(1).whole(),
            "1 min",
            "How long it is left alone before one call is tried.",
            "30 s");
    private final Field<Integer> inFlight = optional(
            "inFlight",
            Scalars.integer(0, 1_000_000),
            "0",
            "Commands to one system without an answer at a time; 0: no limit.",
            "50");
    private final Field<Integer> outbox = optional(
            "outbox",
            Scalars.integer(0, 10_000_000),
            "0",
            "Commands to one system, waiting or without an answer, at which checkouts are held back; 0: no limit.",
            "2000");

    MessageRulesForm() {
        super("message rules", "How messages to and from other systems are sent, bounded, checked and replayed.");
    }

    @Override
    protected MessageRules build(Filled filled, Problems problems) {
        return new MessageRules(
                filled.get(replay),
                filled.get(askEvery),
                filled.or(checkAt, -1),
                filled.get(replayAfter),
                filled.get(breaker),
                filled.get(open),
                filled.get(inFlight),
                filled.get(outbox));
    }
}
