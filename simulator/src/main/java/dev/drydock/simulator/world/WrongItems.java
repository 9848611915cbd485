package dev.drydock.simulator.world;

import dev.drydock.domain.event.ReturnEvent;
import dev.drydock.domain.order.OrderTable;
import java.util.function.Consumer;

/** Parcels with a wrong item in them: the customer says so, sends it back, and keeps the rest. Such a parcel is not sent back for another reason. */
final class WrongItems {
    private final Surroundings here;
    private final Warehouse[] warehouses;
    private final Consumer<Parcel> moved;
    private final int reportHandler;
    private final int backHandler;

    /** @param moved hears of each parcel whose wrong item is back */
    WrongItems(Surroundings here, OrderTable<Parcel> parcels, Warehouse[] warehouses, Consumer<Parcel> moved) {
        this.here = here;
        this.warehouses = warehouses;
        this.moved = moved;
        this.reportHandler = here.kernel().register(number -> report(parcels.require(number)));
        this.backHandler = here.kernel().register(number -> {
            Parcel parcel = parcels.get(number);
            if (parcel != null) back(parcel); // else it was never paid for, and nobody cares any more
        });
    }

    /** It is at the door, and will be opened some time. */
    void delivered(Parcel parcel) {
        long millis = (long) here.world()
                .customers()
                .contactAfterMillis()
                .sample(here.draws().on(parcel.entity(), Purpose.WRONG_ITEM_REPORT));
        here.kernel().after(Math.max(0, millis), reportHandler, parcel.number());
    }

    private void report(Parcel parcel) {
        Parcel.WrongItem wrong = of(parcel);
        ReturnEvent event = new ReturnEvent.WrongItemReported(
                parcel.shipment,
                wrong.line(),
                wrong.product(),
                here.world().customers().contactCostCents(),
                here.nowMillis());
        here.happened(event);
        here.lines().returns().send(event, parcel.entity(), -1);
        long travelMillis = (long) here.world()
                .returns()
                .travelMillis()
                .sample(here.draws().on(parcel.entity(), Purpose.WRONG_ITEM_TRAVEL));
        here.kernel().after(Math.max(0, travelMillis), backHandler, parcel.number());
    }

    private void back(Parcel parcel) {
        Parcel.WrongItem wrong = of(parcel);
        ReturnEvent event = new ReturnEvent.WrongItemReceived(
                parcel.shipment, wrong.product(), here.world().returns().costCents(), here.nowMillis());
        here.happened(event);
        here.lines().nodeEvents().send(event, parcel.nextMessage(), parcel.node());
        warehouses[parcel.node()].wrongItemBack(
                wrong.product(), parcel.shipment.order().product(wrong.line()));
        parcel.shelved = true;
        moved.accept(parcel);
    }

    private static Parcel.WrongItem of(Parcel parcel) {
        Parcel.WrongItem wrong = parcel.wrong;
        if (wrong == null) throw new IllegalStateException("shipment " + parcel.number() + " holds no wrong item");
        return wrong;
    }
}
