package dev.drydock.engine.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is done about payloads that do not meet their schema.
 *
 * @param watch who notices them
 * @param alarmAfter messages of one partner in quarantine that raise an alarm, 1 or more; fewer are found at the check
 * @param checkAtMinute minute of the UTC day, Monday to Friday, at which people look into the quarantine
 * @param learn whether a mapping under which a message meets its schema holds without a person having looked at it
 * @param aliases partners' names and words with ours, known beforehand, in the order written: {@code orderId: order_id}
 */
public record PayloadRules(Watch watch, int alarmAfter, int checkAtMinute, boolean learn, Map<String, String> aliases) {

    /** Who notices payloads that cannot be read. */
    public enum Watch {
        /** An alarm calls the owner, who maps the change once; everything in quarantine is then re-admitted. */
        ALARM,
        /** Nobody until the daily check; then each message is keyed in again by a person. */
        BY_HAND
    }

    /** What holds when a policy says nothing: the first bad message calls the owner; who is at no desk looks at noon. */
    public static final PayloadRules USUAL = new PayloadRules(Watch.ALARM, 1, 12 * 60, false, Map.of());

    public PayloadRules {
        if (alarmAfter < 1) throw new IllegalArgumentException("an alarm after no message at all");
        aliases = Collections.unmodifiableMap(new LinkedHashMap<>(aliases));
    }
}
