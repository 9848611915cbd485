package dev.drydock.simulator.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.journal.Journal;
import dev.drydock.simulator.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplicationsTest {
    private static final int REPLICATIONS = 5;

    private final SmallWorld world = small();

    @Test
    void results_are_the_same_on_one_thread_and_on_two() {
        List<Replication> alone = run(1, RunOptions.FIGURES_ONLY, Progress.NONE);
        List<Replication> together = run(2, RunOptions.FIGURES_ONLY, Progress.NONE);

        assertThat(seeds(together)).containsExactly(20L, 21L, 22L, 23L, 24L).isEqualTo(seeds(alone));
        assertThat(digests(together)).doesNotHaveDuplicates().isEqualTo(digests(alone));
        for (int i = 0; i < REPLICATIONS; i++)
            assertThat(together.get(i).figures().kpis())
                    .isEqualTo(alone.get(i).figures().kpis());
    }

    @Test
    void progress_counts_every_replication_once_and_in_order_on_any_number_of_threads() {
        for (int threads = 1; threads <= 3; threads++) {
            List<Integer> done = new ArrayList<>();

            run(threads, RunOptions.FIGURES_ONLY, (count, total) -> {
                assertThat(total).isEqualTo(REPLICATIONS);
                done.add(count);
            });

            assertThat(done).containsExactly(1, 2, 3, 4, 5);
        }
    }

    @Test
    void the_failure_of_a_replication_names_its_seed_however_many_threads_there_are() {
        for (int threads = 1; threads <= 2; threads++) {
            int on = threads;

            assertThatExceptionOfType(SimulationFailure.class)
                    .isThrownBy(() -> run(on, new RunOptions(false, null, -1, 0, new Breaking()), Progress.NONE))
                    .withMessageContaining("seed 20")
                    .withMessageContaining("no paper left")
                    .satisfies(failure ->
                            assertThat(failure.replayCommand()).contains("run small-world --policy test --seed 20"));
        }
    }

    private static SmallWorld small() {
        SmallWorld world = new SmallWorld();
        world.orders = 150;
        return world;
    }

    private List<Replication> run(int threads, RunOptions options, Progress progress) {
        return Replications.run(world.scenario(), world.policy, 20, REPLICATIONS, threads, options, progress);
    }

    private static List<Long> seeds(List<Replication> replications) {
        return replications.stream().map(Replication::seed).toList();
    }

    private static List<String> digests(List<Replication> replications) {
        return replications.stream().map(each -> each.figures().digest()).toList();
    }

    private static final class Breaking implements Journal {
        @Override
        public void fact(FulfilmentEvent event) {
            throw new IllegalStateException("no paper left");
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {}
    }
}
