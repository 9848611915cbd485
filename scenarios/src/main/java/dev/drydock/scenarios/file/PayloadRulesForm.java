package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.PayloadRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is done about payloads that do not meet their schema. */
final class PayloadRulesForm extends Form<PayloadRules> {
    private final Field<PayloadRules.Watch> watch = optional(
            "watch",
            Scalars.choice(PayloadRules.Watch.class),
            "alarm",
            "Who notices them: an alarm, whose owner maps the change once for all messages; or people at the daily check, who key in each again.",
            "by-hand");
    private final Field<Integer> alarmAfter = optional(
            "alarmAfter",
            Scalars.integer(1, 1_000_000),
            "1",
            "Messages of one partner in quarantine that raise the alarm; fewer wait for the daily check.",
            "3");
    private final Field<Integer> checkAt = optional(
            "checkAt",
            Calendars.TIME_OF_DAY,
            "12:00",
            "When people look into the quarantine, UTC, Monday to Friday.",
            "13:00");
    private final Field<Boolean> learn = optional(
            "learn",
            Scalars.FLAG,
            "false",
            "Whether a mapping that makes a message meet its schema holds at once, without a person having looked at it.",
            "true");
    private final Field<Roster<String>> aliases = optional(
            "aliases",
            Named.of("name a partner uses", Scalars.TEXT),
            "{}",
            "Names and words of partners with ours, known beforehand.",
            "{orderId: order_id, 'shipping.city': shipping_address.city, 'status:success': handed_over}");

    PayloadRulesForm() {
        super("payload rules", "What is done about payloads that do not meet their schema.");
    }

    @Override
    protected PayloadRules build(Filled filled, Problems problems) {
        Map<String, String> known = new LinkedHashMap<>();
        for (Roster.Entry<String> entry : filled.get(aliases).entries()) {
            String ours = entry.value();
            if (ours != null) known.put(entry.name(), ours);
        }
        return new PayloadRules(
                filled.get(watch), filled.get(alarmAfter), filled.get(checkAt), filled.get(learn), known);
    }
}
