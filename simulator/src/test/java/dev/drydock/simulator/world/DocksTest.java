package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lorries of both carriers leave every node at 12 h and 18 h. */
class DocksTest {
    private record Loaded(int parcel, long atMillis) {}

    private final Bench bench = new Bench();
    private final List<Loaded> loaded = new ArrayList<>();
    private final Docks docks = new Docks(
            bench.here, bench.parcels, parcel -> loaded.add(new Loaded(parcel.number(), bench.kernel.nowMillis())));

    @Test
    void a_parcel_leaves_with_the_next_lorry() {
        stage(0, 9 * HOUR);
        stage(1, 13 * HOUR);
        stage(2, 20 * HOUR);
        bench.kernel.run();

        assertThat(loaded)
                .containsExactly(
                        new Loaded(0, START + 12 * HOUR),
                        new Loaded(1, START + 18 * HOUR),
                        new Loaded(2, START + 36 * HOUR));
    }

    @Test
    void a_parcel_staged_as_the_lorry_leaves_has_missed_it() {
        stage(0, 12 * HOUR - 1);
        stage(1, 12 * HOUR);
        bench.kernel.run();

        assertThat(loaded).containsExactly(new Loaded(0, START + 12 * HOUR), new Loaded(1, START + 18 * HOUR));
    }

    @Test
    void one_lorry_takes_all_that_wait_in_the_order_in_which_they_were_staged() {
        for (int number = 0; number < 20; number++) stage(19 - number, HOUR + number);
        assertThat(bench.kernel.pendingEvents()).isEqualTo(1);
        bench.kernel.run();

        assertThat(loaded).extracting(Loaded::parcel).startsWith(19, 18, 17).endsWith(1, 0);
        assertThat(loaded).hasSize(20).allMatch(each -> each.atMillis == START + 12 * HOUR);
    }

    @Test
    void every_node_and_carrier_has_a_lorry_of_its_own() {
        bench.kernel.runUntil(START + HOUR);
        for (int node = 0; node < 3; node++) {
            for (int service = 0; service < 4; service++) {
                Parcel parcel = bench.parcel(node * 4 + service, node, 1);
                parcel.service = service;
                docks.staged(parcel);
            }
        }

        assertThat(bench.kernel.pendingEvents()).isEqualTo(6);
        bench.kernel.run();
        assertThat(loaded).hasSize(12);
    }

    @Test
    void a_stopped_parcel_is_left_behind_and_forgotten() {
        stage(0, HOUR);
        stage(1, HOUR);
        bench.parcels.require(0).stage = Parcel.Stage.STOPPED;
        bench.kernel.run();

        assertThat(loaded).containsExactly(new Loaded(1, START + 12 * HOUR));
        assertThat(bench.parcels.get(0)).isNull();
        assertThat(bench.parcels.get(1)).isNotNull();
    }

    private void stage(int number, long afterStartMillis) {
        bench.kernel.runUntil(START + afterStartMillis);
        docks.staged(bench.parcel(number, 1, 1));
    }
}
