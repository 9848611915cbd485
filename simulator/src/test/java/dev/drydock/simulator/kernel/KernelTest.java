package dev.drydock.simulator.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KernelTest {
    private static final long START = 1_770_000_000_000L;
    private static final long MONTH = 30 * 86_400_000L;

    private final Kernel kernel = new Kernel(START);
    private final List<String> fired = new ArrayList<>();
    private final int log = kernel.register(argument -> fired.add(argument + "@" + (kernel.nowMillis() - START)));

    @Test
    void ties_fire_in_the_order_of_scheduling_however_they_were_scheduled() {
        long cutOff = START + 43_200_000;
        kernel.at(cutOff, log, 1);
        int scheduleAnother = kernel.register(argument -> kernel.at(cutOff, log, argument));
        kernel.at(START + 10, scheduleAnother, 2);
        kernel.at(cutOff - 5000, scheduleAnother, 3);
        kernel.at(cutOff - 1, scheduleAnother, 4);
        kernel.at(cutOff, scheduleAnother, 5);

        kernel.run();

        assertThat(fired).containsExactly("1@43200000", "2@43200000", "3@43200000", "4@43200000", "5@43200000");
    }

    @Test
    void an_event_for_now_fires_after_those_already_waiting_for_now() {
        int spawn = kernel.register(argument -> kernel.after(0, log, argument));
        kernel.after(7, spawn, 1);
        kernel.after(7, log, 2);
        kernel.after(8, log, 3);

        kernel.run();

        assertThat(fired).containsExactly("2@7", "1@7", "3@8");
    }

    @Test
    void the_past_is_refused() {
        kernel.runUntil(START + 100);

        assertThatIllegalArgumentException().isThrownBy(() -> kernel.at(START + 99, log, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> kernel.after(-1, log, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> kernel.after(Long.MAX_VALUE, log, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> kernel.runUntil(START + 99));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kernel(-1));
        assertThat(kernel.pendingEvents()).isZero();
    }

    @Test
    void an_unknown_handler_is_refused() {
        assertThatThrownBy(() -> kernel.after(1, log + 1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> kernel.after(1, -1, 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThat(kernel.pendingEvents()).isZero();
    }

    @Test
    void a_run_until_a_bound_fires_the_bound_itself_and_leaves_the_clock_there() {
        kernel.after(10, log, 1);
        kernel.after(20, log, 2);
        kernel.after(21, log, 3);

        kernel.runUntil(START + 20);

        assertThat(fired).containsExactly("1@10", "2@20");
        assertThat(kernel.nowMillis()).isEqualTo(START + 20);
        assertThat(kernel.pendingEvents()).isOne();
        assertThat(kernel.firedEvents()).isEqualTo(2);

        kernel.runUntil(START + 20 + MONTH);

        assertThat(fired).last().isEqualTo("3@21");
        assertThat(kernel.nowMillis()).isEqualTo(START + 20 + MONTH);
    }

    @Test
    void a_run_leaves_the_clock_at_the_last_event_and_not_at_a_cancelled_one() {
        kernel.after(10, log, 1);
        long cancelled = kernel.after(50_000, log, 2);
        kernel.cancel(cancelled);

        kernel.run();

        assertThat(kernel.nowMillis()).isEqualTo(START + 10);

        kernel.after(1, log, 3);
        kernel.run();

        assertThat(fired).containsExactly("1@10", "3@11");
    }

    @Test
    void a_cancelled_event_does_not_fire_and_cannot_be_cancelled_twice() {
        long id = kernel.after(10, log, 1);
        kernel.after(10, log, 2);

        assertThat(kernel.cancel(id)).isTrue();
        assertThat(kernel.cancel(id)).isFalse();
        assertThat(kernel.pendingEvents()).isOne();

        kernel.run();

        assertThat(fired).containsExactly("2@10");
        assertThat(kernel.firedEvents()).isOne();
    }

    @Test
    void an_event_can_be_cancelled_by_an_earlier_one_of_the_same_instant() {
        long[] victim = new long[1];
        int cancel =
                kernel.register(argument -> assertThat(kernel.cancel(victim[0])).isTrue());
        kernel.after(10, cancel, 0);
        victim[0] = kernel.after(10, log, 1);
        kernel.after(10, log, 2);

        kernel.run();

        assertThat(fired).containsExactly("2@10");
    }

    @Test
    void an_event_cannot_cancel_itself_while_it_fires() {
        long[] self = new long[1];
        boolean[] cancelled = {true};
        self[0] = kernel.after(10, kernel.register(argument -> cancelled[0] = kernel.cancel(self[0])), 0);

        kernel.run();

        assertThat(cancelled[0]).isFalse();
    }

    @Test
    void an_old_id_does_not_cancel_the_event_that_reuses_its_row() {
        long firstId = kernel.after(1, log, 1);
        kernel.run();
        long secondId = kernel.after(1, log, 2);

        assertThat((int) secondId).as("row").isEqualTo((int) firstId);
        assertThat(secondId).isNotEqualTo(firstId);
        assertThat(kernel.cancel(firstId)).isFalse();

        kernel.run();

        assertThat(fired).containsExactly("1@1", "2@2");
    }

    @Test
    void nothing_is_cancelled_by_an_id_that_was_never_given() {
        kernel.after(1, log, 1);

        assertThat(kernel.cancel(Kernel.NO_EVENT)).isFalse();
        assertThat(kernel.cancel(-1)).isFalse();
        assertThat(kernel.cancel(77)).isFalse();
        assertThat(kernel.cancel(Long.MAX_VALUE)).isFalse();
        assertThat(kernel.pendingEvents()).isOne();
    }

    @Test
    void times_reach_from_now_to_the_end_of_the_long_range() {
        kernel.at(Long.MAX_VALUE, log, 3);
        kernel.at(START, log, 1);
        kernel.at(START + 1000 * MONTH, log, 2);

        kernel.run();

        assertThat(fired).extracting(entry -> entry.substring(0, 1)).containsExactly("1", "2", "3");
        assertThat(kernel.nowMillis()).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void a_handler_that_throws_leaves_the_others_pending() {
        int fail = kernel.register(argument -> {
            throw new IllegalStateException("no label printer");
        });
        kernel.after(10, fail, 0);
        kernel.after(10, log, 1);
        kernel.after(20, log, 2);

        assertThatIllegalStateException().isThrownBy(kernel::run).withMessage("no label printer");
        assertThat(kernel.nowMillis()).isEqualTo(START + 10);
        assertThat(kernel.pendingEvents()).isEqualTo(2);

        kernel.run();

        assertThat(fired).containsExactly("1@10", "2@20");
    }

    @Test
    void a_handler_cannot_run_the_kernel() {
        kernel.after(1, kernel.register(argument -> kernel.run()), 0);

        assertThatIllegalStateException().isThrownBy(kernel::run).withMessageContaining("already running");
    }
}
