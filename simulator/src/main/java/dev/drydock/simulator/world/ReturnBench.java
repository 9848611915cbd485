package dev.drydock.simulator.world;

import dev.drydock.domain.event.ReturnEvent.ReturnInspected;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.ReturnGrade;
import dev.drydock.domain.order.ReturnReason;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.World;
import java.util.List;
import java.util.function.Consumer;

/**
 * The bench at each node where returns are opened, counted and graded, in the node's hours: what is as good as new goes on the shelf, what can be made good goes there
 * later, the rest is written off.
 */
final class ReturnBench {
    private final Surroundings here;
    private final OrderTable<Parcel> parcels;
    private final Warehouse[] warehouses;
    private final World.Inspection truth;
    private final Station[] benches;
    private final Consumer<Parcel> shelved;
    private final int madeGoodHandler;

    /** @param shelved hears of each return whose goods have arrived where they belong */
    ReturnBench(
            Surroundings here,
            World.Inspection truth,
            OrderTable<Parcel> parcels,
            Warehouse[] warehouses,
            Consumer<Parcel> shelved) {
        this.here = here;
        this.parcels = parcels;
        this.warehouses = warehouses;
        this.truth = truth;
        this.shelved = shelved;
        int done = here.kernel().register(number -> inspected(parcels.require(number)));
        this.madeGoodHandler = here.kernel().register(number -> toShelf(parcels.require(number)));
        List<Node> nodes = here.network().nodes();
        this.benches = new Station[nodes.size()];
        for (Node node : nodes)
            benches[node.index()] = new Station(
                    here.kernel(), node.hours(), truth.people(), done, (number, waited) -> workMillis(number));
    }

    /** What the parcel truly holds. @param draws where the grade is to be drawn from */
    InspectedReturn open(Parcel parcel, boolean resalable, Draws draws) {
        boolean refurbish = draws.chance(truth.refurbishShare());
        boolean missing = draws.chance(truth.missingShare());
        boolean ours = parcel.returnReason == ReturnReason.DAMAGED || parcel.returnReason == ReturnReason.WRONG_ITEM;
        boolean spoiled = draws.chance(truth.spoiledShare()) && !ours;
        boolean good = resalable && !spoiled && parcel.returnReason != ReturnReason.DAMAGED;
        ReturnGrade grade = good ? ReturnGrade.RESTOCK : refurbish ? ReturnGrade.REFURBISH : ReturnGrade.WRITE_OFF;
        return new InspectedReturn(grade, missing ? oneLess(parcel.unitsByLine) : parcel.unitsByLine, spoiled);
    }

    /** A return has been unpacked and waits to be looked at. */
    void join(Parcel parcel) {
        benches[parcel.node()].join(parcel.number());
    }

    private long workMillis(int number) {
        Draws draws = here.draws().on(parcels.require(number).entity(), Purpose.RETURN_BENCH);
        return Math.max(0, (long) truth.workMillis().sample(draws));
    }

    private void inspected(Parcel parcel) {
        benches[parcel.node()].leave();
        InspectedReturn found = found(parcel);
        ReturnInspected event = new ReturnInspected(
                parcel.shipment,
                parcel.node(),
                found.grade(),
                found.foundByLine(),
                found.spoiled(),
                found.grade() == ReturnGrade.REFURBISH ? truth.refurbishCents() : 0,
                here.nowMillis());
        here.happened(event);
        here.lines().nodeEvents().send(event, parcel.nextMessage(), parcel.node());
        switch (found.grade()) {
            case RESTOCK -> toShelf(parcel);
            case REFURBISH -> {
                Draws draws = here.draws().on(parcel.entity(), Purpose.RETURN_BENCH);
                draws.nextLong(); // its first number was the time at the bench
                long millis = Math.max(0, (long) truth.refurbishMillis().sample(draws));
                here.kernel().after(millis, madeGoodHandler, parcel.number());
            }
            case WRITE_OFF -> shelved.accept(parcel);
        }
    }

    private void toShelf(Parcel parcel) {
        Warehouse node = warehouses[parcel.node()];
        int[] units = found(parcel).foundByLine();
        for (int line = 0; line < units.length; line++)
            if (units[line] > 0)
                node.stockMoves(parcel.shipment.order().product(line), units[line], units[line], StockCause.RESTOCK);
        shelved.accept(parcel);
    }

    private InspectedReturn found(Parcel parcel) {
        InspectedReturn found = parcel.inspected;
        if (found == null) throw new IllegalStateException("parcel " + parcel.number() + " was not opened");
        return found;
    }

    private static int[] oneLess(int[] unitsByLine) {
        int[] less = unitsByLine.clone();
        int line = 0;
        while (less[line] == 0) line++;
        less[line]--;
        return less;
    }
}
