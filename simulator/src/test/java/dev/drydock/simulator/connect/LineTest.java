package dev.drydock.simulator.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.simulator.connect.Line.Loss;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault.Link;
import dev.drydock.simulator.scenario.Fault.LinkTrouble;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineTest {
    private static final long MINUTE = 60_000;
    private static final int MESSAGES = 10_000;
    private static final Distribution NONE = new Constant(0);

    private record Arrival(int message, long atMillis) {}

    private final Kernel kernel = new Kernel(0);
    private final LineTrouble trouble = new LineTrouble();
    private final List<Arrival> arrivals = new ArrayList<>();

    @Test
    void without_delay_and_trouble_a_message_arrives_within_the_call() {
        Line<Integer> line = line(NONE, Loss.FOR_GOOD);

        line.send(5, 5, 0);

        assertThat(arrivals).containsExactly(new Arrival(5, 0));
    }

    @Test
    void messages_with_a_constant_delay_keep_their_order() {
        Line<Integer> line = line(new Constant(500), Loss.SENT_AGAIN);

        for (int message = 0; message < 1_000; message++) {
            if (message % 3 == 0) kernel.runUntil(kernel.nowMillis() + message % 7);
            line.send(message, message * 31L, 0);
        }
        kernel.run();

        assertThat(messages()).isSorted().hasSize(1_000).doesNotHaveDuplicates();
    }

    @Test
    void the_same_message_has_the_same_delay_whenever_it_is_sent_and_whatever_else_is() {
        Line<Integer> line = line(new Uniform(0, MINUTE), Loss.SENT_AGAIN);

        line.send(1, 77, 0);
        kernel.run();
        long firstMillis = arrivals.get(0).atMillis;
        for (int other = 2; other < 20; other++) line.send(other, other, 0);
        kernel.run();
        long sentMillis = kernel.nowMillis();
        line.send(1, 77, 0);
        kernel.run();

        assertThat(firstMillis).isBetween(1L, MINUTE);
        assertThat(arrivals.get(arrivals.size() - 1)).isEqualTo(new Arrival(1, sentMillis + firstMillis));
    }

    @Test
    void a_feed_loses_for_good_what_the_line_swallows() {
        trouble.begin(lossy(0.3));

        sendAll(line(NONE, Loss.FOR_GOOD));

        assertThat(arrivals).hasSizeBetween(6_800, 7_200);
        assertThat(messages()).doesNotHaveDuplicates();
    }

    @Test
    void a_webhook_sends_again_until_every_message_has_arrived_once() {
        trouble.begin(lossy(0.5));

        sendAll(line(NONE, Loss.SENT_AGAIN));

        assertThat(messages()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(arrivedAfter(0)).isBetween(4_800, 5_200);
        assertThat(arrivedAfter(MINUTE)).isBetween(2_300, 2_700);
        assertThat(arrivedAfter(3 * MINUTE)).isBetween(1_100, 1_400);
        assertThat(arrivals).allMatch(arrival -> arrival.atMillis <= 24 * 60 * MINUTE);
    }

    @Test
    void the_answer_to_a_call_always_arrives_but_the_call_may_fail() {
        trouble.begin(lossy(0.3));
        Line<Integer> line = line(NONE, Loss.NEVER);

        sendAll(line);
        int failed = 0;
        for (int call = 0; call < MESSAGES; call++) if (line.fails(call, 1, 0)) failed++;

        assertThat(messages()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(failed).isBetween(2_800, 3_200);
    }

    @Test
    void a_call_is_tried_anew_at_each_attempt_and_none_fails_without_trouble() {
        Line<Integer> line = line(NONE, Loss.NEVER);
        LinkTrouble half = lossy(0.5);

        trouble.begin(half);
        int secondChances = 0;
        for (int call = 0; call < MESSAGES; call++)
            if (line.fails(call, 1, 0) && !line.fails(call, 2, 0)) secondChances++;
        trouble.end(half);

        assertThat(secondChances).isBetween(2_200, 2_800);
        for (int call = 0; call < MESSAGES; call++)
            assertThat(line.fails(call, 1, 0)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void some_messages_arrive_twice_and_none_three_times(Loss loss) {
        trouble.begin(new LinkTrouble(Link.NODE_EVENTS, -1, NONE, 0, 0.2, 0, 0));

        sendAll(line(NONE, loss));

        int[] copies = new int[MESSAGES];
        for (Arrival arrival : arrivals) copies[arrival.message]++;
        assertThat(IntStream.of(copies).max()).hasValue(2);
        assertThat(IntStream.of(copies).min()).hasValue(1);
        assertThat(arrivals).hasSizeBetween(11_840, 12_160);
    }

    @Test
    void reordered_messages_overtake_each_other_within_the_time_given() {
        trouble.begin(new LinkTrouble(Link.NODE_EVENTS, -1, NONE, 0, 0, 0.5, MINUTE));

        sendAll(line(NONE, Loss.SENT_AGAIN));

        assertThat(messages()).isNotEqualTo(all()).containsExactlyInAnyOrderElementsOf(all());
        assertThat(arrivedAfter(0)).isBetween(4_800, 5_200);
        assertThat(arrivals).allMatch(arrival -> arrival.atMillis <= MINUTE);
    }

    @Test
    void trouble_adds_up_and_leaves_with_the_fault_that_brought_it() {
        LinkTrouble slow = slow(-1, MINUTE);
        Line<Integer> line = line(NONE, Loss.SENT_AGAIN);

        trouble.begin(slow);
        trouble.begin(slow(-1, 2 * MINUTE));
        line.send(0, 0, 0);
        trouble.end(slow);
        line.send(1, 1, 0);
        kernel.run();

        assertThat(arrivals).containsExactly(new Arrival(1, 2 * MINUTE), new Arrival(0, 3 * MINUTE));
    }

    @Test
    void trouble_at_one_node_leaves_the_messages_of_the_others_alone() {
        trouble.begin(slow(1, MINUTE));
        Line<Integer> line = line(NONE, Loss.SENT_AGAIN);

        for (int node = 0; node < 3; node++) line.send(node, node, node);
        kernel.run();

        assertThat(arrivals).containsExactly(new Arrival(0, 0), new Arrival(2, 0), new Arrival(1, MINUTE));
    }

    private Line<Integer> line(Distribution delayMillis, Loss loss) {
        return new Line<>(
                kernel,
                new Draws(9),
                2,
                delayMillis,
                trouble,
                loss,
                message -> arrivals.add(new Arrival(message, kernel.nowMillis())));
    }

    private static LinkTrouble lossy(double share) {
        return new LinkTrouble(Link.STOCK_FEED, -1, NONE, share, 0, 0, 0);
    }

    private static LinkTrouble slow(int node, long millis) {
        return new LinkTrouble(Link.NODE_EVENTS, node, new Constant(millis), 0, 0, 0, 0);
    }

    private void sendAll(Line<Integer> line) {
        for (int message : all()) line.send(message, message, 0);
        kernel.run();
    }

    private static List<Integer> all() {
        return IntStream.range(0, MESSAGES).boxed().toList();
    }

    private List<Integer> messages() {
        return arrivals.stream().map(Arrival::message).toList();
    }

    private int arrivedAfter(long millis) {
        return (int)
                arrivals.stream().filter(arrival -> arrival.atMillis == millis).count();
    }
}
