package dev.drydock.engine.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.CommandKey;
import dev.drydock.engine.port.Connector;
import dev.drydock.engine.port.EventEnvelope;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What goes out by connectors, and what comes in. */
final class SwitchboardTest {
    private static final Decision CAPTURE =
            new CapturePayment(EveryEntry.ORDER, EveryEntry.MUGS, 2_499, EveryEntry.REASON);

    private final List<CommandEnvelope> sent = new ArrayList<>();
    private final List<CallFailed> failed = new ArrayList<>();
    private Answer answer = Answer.ACKNOWLEDGED;

    private final Switchboard switchboard = new Switchboard(
            List.of(new Connector() {
                @Override
                public BusinessSystem system() {
                    return BusinessSystem.PAYMENT;
                }

                @Override
                public void send(CommandEnvelope command, Consumer<Answer> answered) {
                    sent.add(command);
                    answered.accept(answer);
                }
            }),
            decision -> decision instanceof CapturePayment ? BusinessSystem.PAYMENT : null,
            () -> 77,
            failed::add,
            Runnable::run);

    @Test
    void a_command_goes_to_its_system_and_an_acknowledgement_says_nothing_more() {
        switchboard.execute(CAPTURE);

        assertThat(sent).extracting(CommandEnvelope::command).containsExactly(CAPTURE);
        assertThat(failed).isEmpty();
    }

    @Test
    void every_other_answer_is_a_failed_call_and_attempts_count_up_under_one_key() {
        answer = Answer.TIMED_OUT;
        switchboard.execute(CAPTURE);
        answer = Answer.refused("down");
        switchboard.execute(CAPTURE);
        answer = Answer.quarantined("amount: missing");
        switchboard.execute(CAPTURE);

        assertThat(sent).extracting(CommandEnvelope::attempt).containsExactly(1, 2, 3);
        assertThat(sent).extracting(CommandEnvelope::key).containsOnly(CommandKey.of(CAPTURE));
        assertThat(failed).extracting(CallFailed::attempt).containsExactly(1, 2, 3);
        assertThat(failed).allMatch(call -> call.command() == CAPTURE && call.atMillis() == 77);
    }

    @Test
    void what_no_system_is_for_goes_nowhere() {
        switchboard.execute(new Refund(EveryEntry.ORDER, null, 100, EveryEntry.REASON));

        assertThat(sent).isEmpty();
    }

    @Test
    void every_command_has_a_key_that_only_its_own_attempts_share() {
        List<Decision> commands = EveryEntry.decisions();

        assertThat(commands.stream().map(CommandKey::of).distinct()).hasSameSizeAs(commands);
    }

    @Test
    void a_message_that_comes_twice_is_taken_once_and_the_last_one_is_known() {
        List<FulfilmentEvent> heard = new ArrayList<>();
        Inbox inbox = new Inbox(2, heard::add);
        FulfilmentEvent event = EveryEntry.events().get(0);

        assertThat(inbox.take(new EventEnvelope(BusinessSystem.WMS, "1", "order-v1", event)))
                .isTrue();
        assertThat(inbox.take(new EventEnvelope(BusinessSystem.WMS, "1", "order-v1", event)))
                .isFalse();
        assertThat(inbox.take(new EventEnvelope(BusinessSystem.CARRIER, "1", "order-v1", event)))
                .as("another source's own number")
                .isTrue();
        assertThat(inbox.take(new EventEnvelope(BusinessSystem.WMS, "2", "order-v1", event)))
                .isTrue();

        assertThat(heard).hasSize(3);
        assertThat(inbox.lastId(BusinessSystem.WMS)).isEqualTo("2");
        assertThat(inbox.lastId(BusinessSystem.PAYMENT)).isEmpty();
    }
}
