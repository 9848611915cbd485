package dev.drydock.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.fixture.EveryEntry;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamNamesTest {

    @Test
    void every_event_can_be_named_in_a_handoff_or_is_known_to_be_nobodys_work() {
        List<String> known = new ArrayList<>(StreamNames.EVENTS);
        known.addAll(StreamNames.UNDECLARED);

        assertThat(EveryEntry.events()).extracting(FulfilmentEvent::type).allMatch(known::contains, "is listed");
        assertThat(EveryEntry.events()).extracting(FulfilmentEvent::type).containsAll(StreamNames.EVENTS);
    }

    @Test
    void every_decision_can_be_named_in_a_handoff_or_is_known_to_be_nobodys_work() {
        List<String> known = new ArrayList<>(StreamNames.DECISIONS);
        known.addAll(StreamNames.UNDECLARED);

        assertThat(EveryEntry.decisions()).extracting(Decision::type).allMatch(known::contains, "is listed");
        assertThat(EveryEntry.decisions()).extracting(Decision::type).containsAll(StreamNames.DECISIONS);
    }
}
