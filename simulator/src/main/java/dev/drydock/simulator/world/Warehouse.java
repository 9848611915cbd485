package dev.drydock.simulator.world;

import dev.drydock.domain.event.StockEvent;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.scenario.World.NodeWork;

/**
 * One node at work: shipments are received, picked, carried to packing, packed and staged for the carrier. Picking finds what is truly on the shelf.
 */
final class Warehouse {
    /** Where parcels wait that are packed, labelled and staged. */
    interface Dock {
        void staged(Parcel parcel);
    }

    private final Surroundings here;
    private final Node node;
    private final NodeWork work;
    private final OpenOrders openOrders;
    private final OrderTable<Parcel> parcels;
    private final Dock dock;
    private final Shelves shelves;
    private final Station pickers;
    private final Station packers;
    private final int atPackingHandler;
    private final int stagedHandler;
    private int toPickUp;

    Warehouse(Surroundings here, Node node, OpenOrders openOrders, OrderTable<Parcel> parcels, Dock dock) {
        this.here = here;
        this.node = node;
        this.work = here.world().nodes().get(node.index());
        this.openOrders = openOrders;
        this.parcels = parcels;
        this.dock = dock;
        this.shelves = new Shelves(work.stockUnits());
        int picked = here.kernel().register(number -> picked(parcels.require(number)));
        int packed = here.kernel().register(number -> packed(parcels.require(number)));
        this.atPackingHandler = here.kernel().register(number -> atPacking(parcels.require(number)));
        this.stagedHandler = here.kernel().register(number -> staged(parcels.require(number)));
        this.pickers = new Station(here.kernel(), node.hours(), work.pickers(), picked, this::beginPicking);
        this.packers = new Station(here.kernel(), node.hours(), work.packers(), packed, this::beginPacking);
    }

    Shelves shelves() {
        return shelves;
    }

    int toPick() {
        return pickers.queued();
    }

    int toPack() {
        return packers.queued();
    }

    int toPickUp() {
        return toPickUp;
    }

    long oldestMillis() {
        return Math.min(pickers.oldestMillis(), packers.oldestMillis());
    }

    /** Only this share of its people is at work. */
    void staff(double presentShare) {
        pickers.staff(presentShare);
        packers.staff(presentShare);
    }

    /** The order to ship has arrived here; a second copy changes nothing. */
    void receive(Parcel parcel) {
        if (parcel.received) return;
        parcel.received = true;
        if (parcel.stage == Parcel.Stage.STOPPED) {
            parcels.remove(parcel.number());
            return;
        }
        parcel.stage = Parcel.Stage.TO_PICK;
        tell(new WarehouseEvent.ShipmentReceived(parcel.shipment, here.nowMillis()), parcel);
        pickers.join(parcel.number());
    }

    /** Stops work when that is still possible, and says how it went. */
    void stop(Parcel parcel) {
        long now = here.nowMillis();
        switch (parcel.stage) {
            case STOPPED -> {}
            case ON_THE_WAY, DELIVERED -> tell(new WarehouseEvent.StopRefused(parcel.shipment, now), parcel);
            case ORDERED, TO_PICK, PICKING -> {
                parcel.stage = Parcel.Stage.STOPPED;
                tell(new WarehouseEvent.ShipmentStopped(parcel.shipment, false, shelves.next(), now), parcel);
                ended(parcel);
            }
            case TO_PACK, PACKING, TO_LABEL, TO_PICK_UP -> {
                if (parcel.stage == Parcel.Stage.TO_PICK_UP) toPickUp--;
                if (parcel.stage == Parcel.Stage.TO_LABEL) parcels.remove(parcel.number());
                parcel.stage = Parcel.Stage.STOPPED;
                for (int line = 0; line < parcel.unitsByLine.length; line++) {
                    int product = parcel.shipment.order().product(line);
                    shelves.changeShelf(product, parcel.unitsByLine[line]);
                    shelves.changeRecord(product, parcel.unitsByLine[line]);
                }
                if (parcel.wrong != null) swapBack(parcel, parcel.wrong);
                tell(new WarehouseEvent.ShipmentStopped(parcel.shipment, true, shelves.next(), now), parcel);
                ended(parcel);
            }
        }
    }

    /** The carrier has issued a label: the parcel goes to the dock. */
    void labelled(Parcel parcel) {
        if (parcel.stage != Parcel.Stage.TO_LABEL) return;
        parcel.stage = Parcel.Stage.TO_PICK_UP;
        toPickUp++;
        long stagingMillis = (long) work.stagingMillis().sample(here.draws().on(parcel.entity(), Purpose.STAGING));
        here.kernel().after(stagingMillis, stagedHandler, parcel.number());
    }

    /** The lorry took the parcel. */
    void handedOver(Parcel parcel) {
        toPickUp--;
        parcel.stage = Parcel.Stage.ON_THE_WAY;
        parcel.handedOverMillis = here.nowMillis();
        tell(new WarehouseEvent.ShipmentHandedOver(parcel.shipment, parcel.service, here.nowMillis()), parcel);
    }

    /** Units come or go for another reason than a pick: on the shelf, in the record, or both. */
    void stockMoves(int product, int shelfDelta, int recordDelta, StockCause cause) {
        long now = here.nowMillis();
        if (shelfDelta != 0) {
            shelves.changeShelf(product, shelfDelta);
            here.happened(new StockEvent.ShelfChanged(node.index(), product, shelfDelta, cause, now));
        }
        if (recordDelta != 0) {
            shelves.changeRecord(product, recordDelta);
            StockEvent.StockChanged message =
                    new StockEvent.StockChanged(node.index(), product, shelves.next(), recordDelta, cause, now);
            here.happened(message);
            here.lines().stockFeed().send(message, (long) node.index() << 40 | message.sequence(), node.index());
        }
    }

    /** Goods come in and lie on the shelf; their papers are booked some other time. */
    void receiveUnbooked(int product, int units) {
        shelves.leaveUnbooked(product, units);
        stockMoves(product, units, 0, StockCause.RECEIPT);
    }

    /** Their papers are booked, for as many as nobody has counted since. */
    void book(int product, int units) {
        stockMoves(product, 0, shelves.takeUnbooked(product, units), StockCause.RECEIPT);
    }

    /** A wrong item came back: the node puts it on its shelf, and counts what should have been sent, which still lies there. */
    void wrongItemBack(int wrong, int right) {
        stockMoves(wrong, 1, 0, StockCause.RESTOCK);
        count(right);
    }

    /** People count the shelf and correct the record. */
    void count(int product) {
        shelves.counted(product);
        stockMoves(product, 0, shelves.shelfUnits(product) - shelves.recordUnits(product), StockCause.COUNT);
    }

    /** Tells the order desk what it starts with; nothing can go wrong with that. */
    void introduce() {
        StockEvent.StockSnapshot snapshot = snapshot();
        here.happened(snapshot);
        here.lines().storefront().send(snapshot, node.index(), -1);
    }

    void sendSnapshot() {
        StockEvent.StockSnapshot snapshot = snapshot();
        here.happened(snapshot);
        here.lines().nodeEvents().send(snapshot, (long) node.index() << 40 | snapshot.sequence(), node.index());
    }

    private StockEvent.StockSnapshot snapshot() {
        return new StockEvent.StockSnapshot(node.index(), shelves.sequence(), shelves.record(), here.nowMillis());
    }

    private long beginPicking(int number, long waitedMillis) {
        Parcel parcel = parcels.require(number);
        if (parcel.stage == Parcel.Stage.STOPPED) return 0;
        parcel.stage = Parcel.Stage.PICKING;
        parcel.waitedMillis = waitedMillis;
        double factor = work.pickFactor().sample(here.draws().on(parcel.entity(), Purpose.PICK));
        return (long) ((work.pickBaseMillis() + work.pickPerUnitMillis() * parcel.totalUnits()) * factor);
    }

    private void picked(Parcel parcel) {
        pickers.leave();
        if (parcel.stage == Parcel.Stage.STOPPED) {
            parcels.remove(parcel.number());
            return;
        }
        boolean inFull = takeFromShelf(parcel);
        if (work.misPickShare() > 0) misPick(parcel);
        long now = here.nowMillis();
        long sequence = shelves.next();
        if (inFull) {
            tell(new WarehouseEvent.ShipmentPicked(parcel.shipment, sequence, parcel.waitedMillis, now), parcel);
        } else {
            tell(
                    new WarehouseEvent.ShipmentPickedShort(parcel.shipment, sequence, parcel.unitsByLine.clone(), now),
                    parcel);
            writeOffRecord(parcel);
            if (parcel.totalUnits() == 0) {
                parcel.stage = Parcel.Stage.STOPPED;
                parcels.remove(parcel.number());
                ended(parcel);
                return;
            }
        }
        parcel.stage = Parcel.Stage.TO_PACK;
        if (work.conveyorMillis() instanceof Constant fixed && fixed.value() == 0) atPacking(parcel);
        else
            here.kernel()
                    .after(sample(work.conveyorMillis(), parcel, Purpose.CONVEYOR), atPackingHandler, parcel.number());
    }

    /** It will never be delivered: its order no longer waits for it. */
    private void ended(Parcel parcel) {
        parcel.order.parcelsUnderWay--;
        openOrders.settle(parcel.order);
    }

    /** Takes what is there; afterwards the parcel holds what was found. @return whether it was all */
    private boolean takeFromShelf(Parcel parcel) {
        Shipment shipment = parcel.shipment;
        boolean inFull = true;
        int[] found = parcel.unitsByLine;
        for (int line = 0; line < found.length; line++) {
            int wanted = shipment.unitsByLine()[line];
            if (wanted == 0) continue;
            int product = shipment.order().product(line);
            int there = Math.min(wanted, shelves.shelfUnits(product));
            if (there < wanted) {
                if (inFull) found = found.clone();
                inFull = false;
                found[line] = there;
            }
            shelves.changeShelf(product, -there);
            shelves.changeRecord(product, -there);
        }
        if (!inFull) parcel.holds(found);
        return inFull;
    }

    /** For one line the picker may reach into the next bin: the first of the following products that is there. */
    private void misPick(Parcel parcel) {
        for (int line = 0; line < parcel.unitsByLine.length; line++) {
            if (parcel.unitsByLine[line] == 0) continue;
            long entity = parcel.entity() << 4 | line & 15;
            if (!here.draws().on(entity, Purpose.MIS_PICK).chance(work.misPickShare())) continue;
            int right = parcel.shipment.order().product(line);
            int wrong = nextBin(right);
            if (wrong == right) continue;
            shelfMoves(wrong, -1);
            shelfMoves(right, 1);
            parcel.wrong = new Parcel.WrongItem(line, wrong);
            return;
        }
    }

    private int nextBin(int product) {
        int next = product;
        do next = (next + 1) % shelves.products();
        while (next != product && shelves.shelfUnits(next) == 0);
        return next;
    }

    /** Called when all that was wanted has been put back: it was not quite that. */
    private void swapBack(Parcel parcel, Parcel.WrongItem item) {
        shelfMoves(parcel.shipment.order().product(item.line()), -1);
        shelfMoves(item.product(), 1);
        parcel.wrong = null;
    }

    private void shelfMoves(int product, int delta) {
        shelves.changeShelf(product, delta);
        here.happened(new StockEvent.ShelfChanged(node.index(), product, delta, StockCause.MIS_PICK, here.nowMillis()));
    }

    /** The picker stood before an empty shelf: the record of what was missing goes to zero. */
    private void writeOffRecord(Parcel parcel) {
        Shipment shipment = parcel.shipment;
        for (int line = 0; line < parcel.unitsByLine.length; line++) {
            if (parcel.unitsByLine[line] == shipment.unitsByLine()[line]) continue;
            count(shipment.order().product(line));
        }
    }

    private void atPacking(Parcel parcel) {
        if (parcel.stage == Parcel.Stage.STOPPED) parcels.remove(parcel.number());
        else packers.join(parcel.number());
    }

    private long beginPacking(int number, long waitedMillis) {
        Parcel parcel = parcels.require(number);
        if (parcel.stage == Parcel.Stage.STOPPED) return 0;
        parcel.stage = Parcel.Stage.PACKING;
        parcel.waitedMillis = waitedMillis;
        double factor = work.packFactor().sample(here.draws().on(parcel.entity(), Purpose.PACK));
        return (long) ((work.packBaseMillis() + work.packPerUnitMillis() * parcel.totalUnits()) * factor);
    }

    private void packed(Parcel parcel) {
        packers.leave();
        if (parcel.stage == Parcel.Stage.STOPPED) {
            parcels.remove(parcel.number());
            return;
        }
        parcel.stage = Parcel.Stage.TO_LABEL;
        tell(new WarehouseEvent.ShipmentPacked(parcel.shipment, parcel.waitedMillis, here.nowMillis()), parcel);
    }

    private void staged(Parcel parcel) {
        if (parcel.stage == Parcel.Stage.STOPPED) parcels.remove(parcel.number());
        else dock.staged(parcel);
    }

    private long sample(Distribution distribution, Parcel parcel, int purpose) {
        return (long) distribution.sample(here.draws().on(parcel.entity(), purpose));
    }

    private void tell(WarehouseEvent event, Parcel parcel) {
        here.happened(event);
        here.lines().nodeEvents().send(event, parcel.nextMessage(), node.index());
    }
}
