package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.engine.port.Answer;
import dev.drydock.engine.port.CommandEnvelope;
import dev.drydock.engine.port.CommandKey;
import dev.drydock.engine.port.Connector;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every connector keeps, simulated or real. A connector to a partner's sandbox is staged once it passes this. */
abstract class ConnectorContract {
    /** How the system behind the connector is to behave. */
    enum Mood {
        WELL,
        SAYS_ERROR,
        SAYS_NOTHING,
        /** Carries out what it is told, and answers when the caller has long given up. */
        ANSWERS_TOO_LATE,
        CANNOT_READ
    }

    /** What the partner has carried out: each key once, however often it comes. */
    static final class PartnerBook {
        private final Set<String> done = Collections.synchronizedSet(new LinkedHashSet<>());

        boolean carryOut(String key) {
            return done.add(key);
        }

        List<String> done() {
            synchronized (done) {
                return new ArrayList<>(done);
            }
        }
    }

    private static final Reason REASON = new Reason("test", "a test");
    static final Decision CAPTURE = new CapturePayment(EveryEntry.ORDER, EveryEntry.MUGS, 2_499, REASON);

    final PartnerBook book = new PartnerBook();

    abstract Connector connector();

    abstract void mood(Mood mood);

    /** Lets so much time go by that everything under way has arrived or is given up. */
    abstract void waitUntil(java.util.function.BooleanSupplier done);

    @Test
    void a_command_is_acknowledged_and_carried_out() {
        assertThat(send(CAPTURE, 1)).isEqualTo(Answer.ACKNOWLEDGED);

        waitUntil(() -> !book.done().isEmpty());
        assertThat(book.done()).containsExactly(CommandKey.of(CAPTURE).text());
    }

    @Test
    void sent_again_under_the_same_key_it_is_acknowledged_again_and_carried_out_once() {
        send(CAPTURE, 1);

        assertThat(send(CAPTURE, 2)).isEqualTo(Answer.ACKNOWLEDGED);
        assertThat(book.done()).hasSize(1);
    }

    @Test
    void two_commands_about_different_things_have_different_keys() {
        send(CAPTURE, 1);
        send(new AuthorisePayment(EveryEntry.ORDER, 1, REASON), 1);
        send(new CapturePayment(EveryEntry.ORDER, EveryEntry.LAMPS, 2_000, REASON), 1);

        waitUntil(() -> book.done().size() == 3);
        assertThat(book.done()).hasSize(3);
    }

    @Test
    void a_system_that_cannot_refuses_and_has_done_nothing() {
        mood(Mood.SAYS_ERROR);

        assertThat(send(CAPTURE, 1)).extracting(Answer::kind).isEqualTo(Answer.Kind.REFUSED);
        assertThat(book.done()).isEmpty();
    }

    @Test
    void a_system_that_says_nothing_times_out() {
        mood(Mood.SAYS_NOTHING);

        assertThat(send(CAPTURE, 1)).isEqualTo(Answer.TIMED_OUT);
    }

    @Test
    void what_timed_out_and_was_carried_out_after_all_is_carried_out_once() {
        mood(Mood.ANSWERS_TOO_LATE);
        assertThat(send(CAPTURE, 1)).isEqualTo(Answer.TIMED_OUT);
        waitUntil(() -> !book.done().isEmpty());

        mood(Mood.WELL);

        assertThat(send(CAPTURE, 2)).isEqualTo(Answer.ACKNOWLEDGED);
        assertThat(book.done()).hasSize(1);
    }

    @Test
    void what_the_system_cannot_read_it_puts_aside_and_says_why() {
        mood(Mood.CANNOT_READ);

        assertThat(send(CAPTURE, 1)).satisfies(answer -> {
            assertThat(answer.kind()).isEqualTo(Answer.Kind.QUARANTINED);
            assertThat(answer.why()).contains("amount");
        });
        assertThat(book.done()).isEmpty();
    }

    @Test
    void after_an_outage_the_next_attempt_goes_through() {
        mood(Mood.SAYS_ERROR);
        send(CAPTURE, 1);
        mood(Mood.WELL);

        assertThat(send(CAPTURE, 2)).isEqualTo(Answer.ACKNOWLEDGED);
        assertThat(book.done()).hasSize(1);
    }

    /** Sends and waits for the answer, of which there is exactly one. */
    final Answer send(Decision command, int attempt) {
        List<Answer> answers = Collections.synchronizedList(new ArrayList<>());
        connector().send(new CommandEnvelope(command, attempt), answers::add);
        waitUntil(() -> !answers.isEmpty());
        assertThat(answers).hasSize(1);
        return answers.get(0);
    }
}
