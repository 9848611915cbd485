package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.event.WarehouseEvent.ShipmentHandedOver;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPickedShort;
import dev.drydock.domain.event.WarehouseEvent.ShipmentReceived;
import dev.drydock.domain.event.WarehouseEvent.ShipmentStopped;
import dev.drydock.domain.event.WarehouseEvent.StopRefused;
import dev.drydock.domain.stock.StockCause;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Node 1 of the small world holds 400 of each product and never closes. */
class WarehouseTest {
    private static final int NODE = 1;
    private static final int STOCK = 400;

    private final Bench bench = new Bench();
    private final List<Parcel> staged = new ArrayList<>();
    private final Warehouse warehouse =
            new Warehouse(bench.here, bench.network().nodes().get(NODE), bench.openOrders, bench.parcels, staged::add);

    @Test
    void a_shipment_is_received_picked_packed_and_staged() {
        Parcel parcel = bench.parcel(0, NODE, 2, 1);

        warehouse.receive(parcel);
        bench.kernel.run();
        assertThat(parcel.stage).isEqualTo(Parcel.Stage.TO_LABEL);
        assertThat(staged).isEmpty();
        warehouse.labelled(parcel);
        assertThat(warehouse.toPickUp()).isEqualTo(1);
        bench.kernel.run();

        assertThat(bench.facts())
                .hasExactlyElementsOfTypes(ShipmentReceived.class, ShipmentPicked.class, ShipmentPacked.class);
        assertThat(bench.heard).isEqualTo(bench.facts());
        assertThat(staged).containsExactly(parcel);
        assertStock(0, STOCK - 2, STOCK - 2);
        assertStock(1, STOCK - 1, STOCK - 1);
        assertThat(bench.kernel.nowMillis()).isGreaterThan(START);
    }

    @Test
    void a_second_copy_of_a_release_changes_nothing() {
        Parcel parcel = bench.parcel(0, NODE, 2);

        warehouse.receive(parcel);
        warehouse.receive(parcel);
        bench.kernel.run();
        warehouse.receive(parcel);
        bench.kernel.run();

        assertThat(bench.facts())
                .hasExactlyElementsOfTypes(ShipmentReceived.class, ShipmentPicked.class, ShipmentPacked.class);
        assertStock(0, STOCK - 2, STOCK - 2);
    }

    @Test
    void a_short_pick_takes_what_is_there_and_writes_the_record_off() {
        warehouse.stockMoves(0, -(STOCK - 1), 0, StockCause.PHANTOM);
        Parcel parcel = bench.parcel(0, NODE, 3, 2);

        warehouse.receive(parcel);
        bench.kernel.run();

        assertThat(bench.facts(ShipmentPickedShort.class).get(0).foundByLine()).containsExactly(1, 2);
        assertStock(0, 0, 0);
        assertStock(1, STOCK - 2, STOCK - 2);
        StockChanged correction = bench.facts(StockChanged.class).get(0);
        assertThat(correction.cause()).isEqualTo(StockCause.COUNT);
        assertThat(correction.deltaUnits()).isEqualTo(-(STOCK - 1));
        assertThat(bench.facts(ShipmentPacked.class))
                .as("what was found goes on")
                .hasSize(1);
        assertThat(parcel.totalUnits()).isEqualTo(3);
        assertThat(parcel.shipment.totalUnits()).as("the plan stays").isEqualTo(5);
    }

    @Test
    void a_shipment_of_which_nothing_is_found_ends_there() {
        warehouse.stockMoves(0, -STOCK, 0, StockCause.PHANTOM);

        warehouse.receive(bench.parcel(0, NODE, 3));
        bench.kernel.run();

        assertThat(bench.facts(ShipmentPickedShort.class).get(0).foundByLine()).containsExactly(0);
        assertThat(bench.facts(ShipmentPacked.class)).isEmpty();
        assertThat(bench.parcels.size()).isZero();
        assertStock(0, 0, 0);
    }

    @Test
    void a_stop_before_the_pick_leaves_the_shelf_as_it_is() {
        Parcel parcel = bench.parcel(0, NODE, 2);

        warehouse.receive(parcel);
        warehouse.stop(parcel);
        bench.kernel.run();

        assertThat(bench.facts(ShipmentStopped.class)).hasSize(1).noneMatch(ShipmentStopped::picked);
        assertThat(bench.facts(ShipmentPicked.class)).isEmpty();
        assertStock(0, STOCK, STOCK);
        assertThat(bench.parcels.size()).isZero();
    }

    @Test
    void a_stop_that_overtakes_the_release_prevents_all_work() {
        Parcel parcel = bench.parcel(0, NODE, 2);

        warehouse.stop(parcel);
        warehouse.receive(parcel);
        bench.kernel.run();

        assertThat(bench.facts()).hasExactlyElementsOfTypes(ShipmentStopped.class);
        assertThat(bench.parcels.size()).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = Parcel.Stage.class,
            names = {"TO_PACK", "PACKING", "TO_LABEL"})
    void a_stop_after_the_pick_puts_the_units_back(Parcel.Stage stage) {
        Parcel parcel = bench.parcel(0, NODE, 2, 1);
        warehouse.receive(parcel);
        workUntil(parcel, stage);
        assertStock(0, STOCK - 2, STOCK - 2);

        warehouse.stop(parcel);
        bench.kernel.run();

        assertThat(bench.facts(ShipmentStopped.class)).hasSize(1).allMatch(ShipmentStopped::picked);
        assertStock(0, STOCK, STOCK);
        assertStock(1, STOCK, STOCK);
        assertThat(bench.parcels.size()).isZero();
        assertThat(staged).isEmpty();
    }

    @Test
    void a_labelled_parcel_that_is_stopped_waits_for_no_lorry() {
        Parcel parcel = bench.parcel(0, NODE, 2);
        warehouse.receive(parcel);
        bench.kernel.run();
        warehouse.labelled(parcel);

        warehouse.stop(parcel);
        bench.kernel.run();

        assertThat(warehouse.toPickUp()).isZero();
        assertThat(staged).isEmpty();
        assertThat(bench.parcels.size()).isZero();
        assertStock(0, STOCK, STOCK);
    }

    @Test
    void a_stop_after_a_short_pick_puts_back_what_was_found_and_no_more() {
        warehouse.stockMoves(0, -(STOCK - 1), 0, StockCause.PHANTOM);
        Parcel parcel = bench.parcel(0, NODE, 3, 2);
        warehouse.receive(parcel);
        bench.kernel.run();

        warehouse.stop(parcel);

        assertStock(0, 1, 1);
        assertStock(1, STOCK, STOCK);
    }

    @Test
    void a_parcel_that_has_left_is_not_stopped_and_one_stopped_twice_is_stopped_once() {
        Parcel gone = bench.parcel(0, NODE, 2);
        Parcel stopped = bench.parcel(1, NODE, 1);
        warehouse.receive(gone);
        bench.kernel.run();
        warehouse.labelled(gone);
        warehouse.handedOver(gone);

        warehouse.stop(gone);
        warehouse.stop(stopped);
        warehouse.stop(stopped);

        assertThat(bench.facts(ShipmentHandedOver.class)).hasSize(1);
        assertThat(bench.facts(StopRefused.class)).hasSize(1);
        assertThat(bench.facts(ShipmentStopped.class)).hasSize(1);
        assertStock(0, STOCK - 2, STOCK - 2);
    }

    @Test
    void an_order_does_not_wait_for_a_shipment_of_which_nothing_was_found() {
        warehouse.stockMoves(0, -STOCK, 0, StockCause.PHANTOM);
        Parcel parcel = bench.parcel(0, NODE, 3);

        warehouse.receive(parcel);
        bench.kernel.run();

        assertCancelsAndSettles(parcel);
    }

    @ParameterizedTest
    @EnumSource(
            value = Parcel.Stage.class,
            names = {"TO_PICK", "PICKING", "TO_PACK", "PACKING", "TO_LABEL"})
    void an_order_does_not_wait_for_a_shipment_that_was_stopped(Parcel.Stage stage) {
        Parcel parcel = bench.parcel(0, NODE, 3);
        warehouse.staff(stage == Parcel.Stage.TO_PICK ? 0 : 1);
        warehouse.receive(parcel);
        workUntil(parcel, stage);

        warehouse.stop(parcel);
        warehouse.stop(parcel);

        assertCancelsAndSettles(parcel);
    }

    @Test
    void all_stock_movements_of_a_node_are_numbered_without_a_gap() {
        warehouse.introduce();
        warehouse.receive(bench.parcel(0, NODE, 1));
        warehouse.stockMoves(2, 5, 5, StockCause.RECEIPT);
        bench.kernel.run();
        warehouse.stop(bench.parcels.require(0));
        warehouse.sendSnapshot();

        assertThat(bench.facts(StockChanged.class))
                .extracting(StockChanged::sequence)
                .containsExactly(1L);
        assertThat(bench.facts(ShipmentPicked.class))
                .extracting(ShipmentPicked::stockSequence)
                .containsExactly(2L);
        assertThat(bench.facts(ShipmentStopped.class))
                .extracting(ShipmentStopped::stockSequence)
                .containsExactly(3L);
        assertThat(bench.facts(StockSnapshot.class))
                .extracting(StockSnapshot::sequence)
                .containsExactly(0L, 3L);
        assertThat(bench.facts(StockSnapshot.class).get(1).recordUnits()[2]).isEqualTo(STOCK + 5);
    }

    @Test
    void what_goes_missing_from_the_shelf_is_heard_by_nobody_until_it_is_counted() {
        warehouse.stockMoves(4, -30, 0, StockCause.SHRINKAGE);
        assertThat(bench.facts()).hasExactlyElementsOfTypes(ShelfChanged.class);
        assertThat(bench.heard).isEmpty();
        assertStock(4, STOCK - 30, STOCK);

        warehouse.count(4);
        warehouse.count(4);

        assertThat(bench.heard).hasExactlyElementsOfTypes(StockChanged.class);
        assertStock(4, STOCK - 30, STOCK - 30);
    }

    @Test
    void while_nobody_is_there_shipments_wait() {
        warehouse.staff(0);
        for (int number = 0; number < 9; number++) warehouse.receive(bench.parcel(number, NODE, 1));
        bench.kernel.runUntil(START + 10 * HOUR);
        assertThat(warehouse.toPick()).isEqualTo(9);
        assertThat(warehouse.oldestMillis()).isEqualTo(START);

        warehouse.staff(1);
        bench.kernel.run();

        assertThat(bench.facts(ShipmentPacked.class)).hasSize(9);
        assertThat(bench.facts(ShipmentPicked.class))
                .allMatch(picked -> picked.waitedMillis() >= 10 * HOUR, "waited for someone to come back");
    }

    private void workUntil(Parcel parcel, Parcel.Stage stage) {
        while (parcel.stage != stage && bench.kernel.pendingEvents() > 0)
            bench.kernel.runUntil(bench.kernel.nowMillis() + 500);
        assertThat(parcel.stage).isEqualTo(stage);
    }

    private void assertCancelsAndSettles(Parcel parcel) {
        assertThat(parcel.order.parcelsUnderWay).isZero();
        assertThat(bench.openOrders.size()).as("its units are still owed").isEqualTo(1);
        parcel.order.unitsOwed = 0;
        bench.openOrders.settle(parcel.order);
        assertThat(bench.openOrders.size()).isZero();
    }

    private void assertStock(int product, int shelfUnits, int recordUnits) {
        assertThat(warehouse.shelves().shelfUnits(product)).as("shelf").isEqualTo(shelfUnits);
        assertThat(warehouse.shelves().recordUnits(product)).as("record").isEqualTo(recordUnits);
    }
}
