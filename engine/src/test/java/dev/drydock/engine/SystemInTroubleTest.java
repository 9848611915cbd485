package dev.drydock.engine;

import static dev.drydock.engine.Networks.DAY;
import static dev.drydock.engine.Networks.HOUR;
import static dev.drydock.engine.Networks.network;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MessageDecision.RequestReplay;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.decision.RecoveryDecision.CloseTicket;
import dev.drydock.domain.decision.RecoveryDecision.RaiseTicket;
import dev.drydock.domain.decision.Timer;
import dev.drydock.domain.event.MessageEvent.OrderFound;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.domain.order.Order;
import dev.drydock.engine.policy.CheckoutRules;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.engine.policy.MessageRules;
import dev.drydock.engine.policy.MessageRules.Replay;
import dev.drydock.engine.policy.PeopleRules;
import dev.drydock.engine.policy.Policy;
import dev.drydock.engine.policy.ReleaseRules;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the desk does while another system does not answer, and when it answers again. */
final class SystemInTroubleTest {
    private static final Network NETWORK =
            network().carrier(ServiceLevel.GROUND, 500, 100, DAY).build();
    private static final long MINUTE = 60_000;

    @Test
    void after_so_many_failures_in_a_row_a_system_is_left_alone_and_one_call_tries_it() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(3, rules(Replay.AUTOMATIC, true, 0, 0, 0))).stocked(50);
        placeAndFail(rehearsal, 3);
        int asked = rehearsal.all(AuthorisePayment.class).size();

        rehearsal.place(0, 0);
        rehearsal.place(0, 0);
        assertThat(rehearsal.all(AuthorisePayment.class))
                .as("asked while left alone")
                .hasSize(asked);

        rehearsal.after(MINUTE);
        rehearsal.wake(Timer.Kind.OUTBOX);
        assertThat(rehearsal.all(AuthorisePayment.class)).as("one tries").hasSize(asked + 1);
    }

    @Test
    void what_waited_goes_out_two_for_each_answer() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(2, rules(Replay.AUTOMATIC, true, 0, 0, 0))).stocked(50);
        placeAndFail(rehearsal, 2);
        List<Order> waiting = new ArrayList<>();
        for (int i = 0; i < 6; i++) waiting.add(rehearsal.place(0, 0));
        rehearsal.after(MINUTE);
        rehearsal.wake(Timer.Kind.OUTBOX);
        AuthorisePayment probe = rehearsal.last(AuthorisePayment.class);

        rehearsal.authorise(probe.order());

        assertThat(rehearsal.news.stream().filter(AuthorisePayment.class::isInstance))
                .hasSize(2);
        for (int round = 0; round < 6; round++)
            for (AuthorisePayment asked : List.copyOf(rehearsal.all(AuthorisePayment.class)))
                rehearsal.authorise(asked.order());
        for (Order order : waiting)
            assertThat(rehearsal.all(AuthorisePayment.class))
                    .as("asked once for %s", order.number())
                    .filteredOn(asked -> asked.order() == order)
                    .hasSize(1);
    }

    @Test
    void a_policy_without_breaker_goes_on_asking() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(2, rules(Replay.AUTOMATIC, false, 0, 0, 0))).stocked(50);
        placeAndFail(rehearsal, 4);

        rehearsal.place(0, 0);

        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(5);
    }

    @Test
    void what_people_were_to_look_into_is_replayed_by_rule_once_the_system_answers() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(99, rules(Replay.AUTOMATIC, true, 0, 0, 0))).stocked(50);
        Order given = giveUp(rehearsal);

        rehearsal.authorise(rehearsal.place(0, 0));

        assertThat(rehearsal.all(CloseTicket.class)).hasSize(1);
        assertThat(rehearsal.last(AuthorisePayment.class).order()).isEqualTo(given);
    }

    @Test
    void by_hand_it_waits_for_them() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(99, rules(Replay.BY_HAND, false, 0, 0, 0))).stocked(50);
        Order given = giveUp(rehearsal);

        rehearsal.authorise(rehearsal.place(0, 0));
        assertThat(rehearsal.last(AuthorisePayment.class).order()).isNotEqualTo(given);
        rehearsal.hear(new TicketResolved(rehearsal.last(RaiseTicket.class).ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.last(AuthorisePayment.class).order()).isEqualTo(given);
    }

    @Test
    void no_more_calls_are_under_way_than_the_policy_allows() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(99, rules(Replay.AUTOMATIC, true, 0, 2, 0))).stocked(50);
        Order first = rehearsal.place(0, 0);
        rehearsal.place(0, 0);
        Order third = rehearsal.place(0, 0);
        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(2);

        rehearsal.authorise(first);

        assertThat(rehearsal.last(AuthorisePayment.class).order()).isEqualTo(third);
    }

    @Test
    void a_full_outbox_says_so_until_enough_is_answered() {
        Outbox outbox = new Outbox(0, policy(5, rules(Replay.AUTOMATIC, true, 0, 0, 2)));
        assertThat(outbox.full()).isFalse();

        outbox.sent();
        outbox.sent();
        assertThat(outbox.full()).isTrue();

        outbox.settled();
        assertThat(outbox.full()).isFalse();
    }

    @Test
    void a_command_of_which_nothing_came_is_sent_again_until_it_is_answered() {
        Rehearsal rehearsal =
                new Rehearsal(NETWORK, policy(99, rules(Replay.AUTOMATIC, true, 10 * MINUTE, 0, 0))).stocked(50);
        Order order = rehearsal.place(0, 0);

        rehearsal.after(10 * MINUTE);
        rehearsal.wake(Timer.Kind.OUTBOX);
        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(2);
        assertThat(rehearsal.last(AuthorisePayment.class).attempt()).isEqualTo(2);

        rehearsal.authorise(order);
        rehearsal.after(HOUR);
        rehearsal.wake(Timer.Kind.OUTBOX);
        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(2);
    }

    @Test
    void an_order_that_never_arrived_is_asked_for_and_taken_on_once() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(5, rules(Replay.AUTOMATIC, true, 0, 0, 0))).stocked(50);
        rehearsal.after(10 * MINUTE);
        rehearsal.wake(Timer.Kind.REPLAY);
        assertThat(rehearsal.all(RequestReplay.class)).hasSize(1);
        Order order = rehearsal.order(0, new int[] {0}, new int[] {1});

        rehearsal.hear(new OrderFound(order, rehearsal.nowMillis));
        rehearsal.hear(new OrderFound(order, rehearsal.nowMillis));

        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(1);
    }

    @Test
    void by_hand_it_is_keyed_in_by_a_person_once() {
        Rehearsal rehearsal = new Rehearsal(NETWORK, policy(5, rules(Replay.BY_HAND, false, 0, 0, 0))).stocked(50);
        Order order = rehearsal.order(0, new int[] {0}, new int[] {1});

        rehearsal.hear(new OrderFound(order, rehearsal.nowMillis));
        rehearsal.hear(new OrderFound(order, rehearsal.nowMillis));
        assertThat(rehearsal.all(AuthorisePayment.class)).isEmpty();
        assertThat(rehearsal.all(RaiseTicket.class))
                .singleElement()
                .satisfies(raised -> assertThat(raised.ticket().type()).isEqualTo(ExceptionType.ORDER_STUCK));
        rehearsal.hear(new TicketResolved(rehearsal.last(RaiseTicket.class).ticket(), 0, 0, rehearsal.nowMillis));

        assertThat(rehearsal.all(AuthorisePayment.class)).hasSize(1);
    }

    /** Fails an authorisation until it is with a person. */
    private static Order giveUp(Rehearsal rehearsal) {
        Order order = rehearsal.place(0, 0);
        for (int attempt = 1; attempt <= 3; attempt++) {
            rehearsal.after(MINUTE);
            rehearsal.hear(new CallFailed(rehearsal.last(AuthorisePayment.class), attempt, rehearsal.nowMillis));
            if (attempt < 3) rehearsal.wake(Timer.Kind.RETRY_CALL);
        }
        assertThat(rehearsal.last(RaiseTicket.class).ticket().type()).isEqualTo(ExceptionType.CALL_FAILED);
        return order;
    }

    private static void placeAndFail(Rehearsal rehearsal, int orders) {
        for (int i = 0; i < orders; i++) {
            rehearsal.place(0, 0);
            rehearsal.hear(new CallFailed(rehearsal.last(AuthorisePayment.class), 1, rehearsal.nowMillis));
        }
    }

    private static MessageRules rules(
            Replay replay, boolean breaker, long replayAfterMillis, int inFlight, int outbox) {
        return new MessageRules(replay, 10 * MINUTE, -1, replayAfterMillis, breaker, MINUTE, inFlight, outbox);
    }

    private static Policy policy(int failures, MessageRules messages) {
        Policy plain = Policies.policy();
        Policy.Recovery recovery = plain.recovery();
        return new Policy(
                plain.name(),
                plain.version(),
                plain.owner(),
                plain.description(),
                plain.routing(),
                plain.rules(),
                plain.stock(),
                new Policy.Recovery(
                        recovery.retry(),
                        new Policy.Breaker(failures, HOUR, 0.1),
                        recovery.detection(),
                        recovery.failover(),
                        recovery.byHand()),
                plain.returns(),
                CheckoutRules.USUAL,
                ReleaseRules.USUAL,
                messages,
                PeopleRules.USUAL,
                FinanceRules.USUAL);
    }
}
