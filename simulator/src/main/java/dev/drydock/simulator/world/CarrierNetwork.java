package dev.drydock.simulator.world;

import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Product;
import dev.drydock.domain.network.Service;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.OrderTable;
import dev.drydock.domain.order.Shipment;
import dev.drydock.simulator.fault.Conditions;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.scenario.Fault.CarrierOutage;
import dev.drydock.simulator.scenario.Fault.CarrierTrouble;
import dev.drydock.simulator.scenario.World.Transit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The carriers: labels, scans and delivery, and what an outage does to each. */
final class CarrierNetwork {
    /** Hears of parcels that have arrived. */
    interface Doorstep {
        void delivered(Parcel parcel);
    }

    private final Surroundings here;
    private final Network network;
    private final Conditions conditions;
    private final Doorstep doorstep;
    private final @Nullable Assortment assortment;
    private final Service[] services;
    private final Transit[] transit;
    private final boolean[] scannedAtOnce;
    private final int firstScanHandler;
    private final int hubScanHandler;
    private final int deliveredHandler;

    /** @param assortment what the goods truly weigh; null when it never changes */
    CarrierNetwork(
            Surroundings here,
            Conditions conditions,
            OrderTable<Parcel> parcels,
            @Nullable Assortment assortment,
            Doorstep doorstep) {
        this.assortment = assortment;
        this.here = here;
        this.network = here.network();
        this.conditions = conditions;
        this.doorstep = doorstep;
        this.services = network.services().toArray(Service[]::new);
        List<Transit> truth = here.world().transit();
        this.transit = truth.toArray(Transit[]::new);
        this.scannedAtOnce = new boolean[transit.length];
        for (int i = 0; i < transit.length; i++)
            scannedAtOnce[i] = transit[i].firstScanMillis() instanceof Constant fixed && fixed.value() == 0;
        this.firstScanHandler = here.kernel().register(number -> scan(parcels.require(number), true));
        this.hubScanHandler = here.kernel().register(number -> scan(parcels.require(number), false));
        this.deliveredHandler = here.kernel().register(number -> deliver(parcels.require(number)));
    }

    /** Answers a request for a label. @return whether a label was issued */
    boolean label(Parcel parcel, int service, int attempt) {
        long entity = parcel.entity() << 8 | Math.min(attempt, 255);
        int carrier = services[service].carrier();
        int region = region(parcel);
        CarrierEvent answer;
        boolean issued = false;
        if (affects(CarrierTrouble.API_DOWN, carrier, region, entity, Purpose.LABEL_TROUBLE)
                || here.lines().labels().fails(entity, attempt, parcel.node())) {
            answer = new CarrierEvent.LabelCallFailed(parcel.shipment, service, here.nowMillis());
        } else if (affects(CarrierTrouble.REJECTS_LABELS, carrier, region, entity, Purpose.LABEL_TROUBLE)) {
            answer = new CarrierEvent.LabelRejected(parcel.shipment, service, here.nowMillis());
        } else {
            parcel.service = service;
            parcel.postageCents = postageCents(parcel, service);
            issued = true;
            answer = new CarrierEvent.LabelIssued(parcel.shipment, service, parcel.postageCents, here.nowMillis());
        }
        here.happened(answer);
        here.lines().labels().send(answer, entity, parcel.node());
        return issued;
    }

    /** The lorry has left with the parcel. */
    void takeOver(Parcel parcel) {
        Transit truth = transit[parcel.service];
        Service service = services[parcel.service];
        int zone = network.zone(parcel.node(), parcel.place);
        double transitMillis = truth.millisByZone()[zone].sample(here.draws().on(parcel.entity(), Purpose.TRANSIT));
        CarrierOutage slow = conditions.calm()
                ? null
                : conditions.outage(CarrierTrouble.SLOWS_DOWN, service.carrier(), region(parcel));
        if (slow != null
                && here.draws().on(parcel.entity(), Purpose.SLOW_TROUBLE).chance(slow.share()))
            transitMillis *= slow.slowFactor();
        long now = here.nowMillis();
        long way = Math.max(1, (long) transitMillis);
        int number = parcel.number();
        if (scannedAtOnce[parcel.service]) scan(parcel, true);
        else {
            long firstMillis =
                    (long) truth.firstScanMillis().sample(here.draws().on(parcel.entity(), Purpose.FIRST_SCAN));
            here.kernel().after(Math.min(Math.max(0, firstMillis), way - 1), firstScanHandler, number);
        }
        if (truth.hubScanShare() > 0) here.kernel().after((long) (way * truth.hubScanShare()), hubScanHandler, number);
        here.kernel().at(service.deliveryDays().rollForwardMillis(now + way), deliveredHandler, number);
    }

    /** A scan that is made; one that an outage swallows was never made. */
    private void scan(Parcel parcel, boolean atPickUp) {
        if (!conditions.calm() && affects(CarrierTrouble.LOSES_SCANS, parcel, Purpose.SCAN_TROUBLE)) return;
        boolean first = !parcel.scanned;
        parcel.scanned = true;
        CarrierEvent scan = new CarrierEvent.ParcelScanned(parcel.shipment, parcel.service, first, here.nowMillis());
        tell(scan, parcel, atPickUp ? 1 : 2);
    }

    private void deliver(Parcel parcel) {
        parcel.stage = Parcel.Stage.DELIVERED;
        CarrierEvent delivered = new CarrierEvent.ParcelDelivered(parcel.shipment, parcel.service, here.nowMillis());
        here.happened(delivered);
        doorstep.delivered(parcel);
        long silentMillis = conditions.calm() ? 0 : silentMillis(parcel);
        long entity = parcel.entity() << 2 | 3;
        if (silentMillis > 0) here.lines().carrierScans().sendLater(delivered, entity, silentMillis);
        else here.lines().carrierScans().send(delivered, entity, parcel.node());
    }

    /** How long the carrier keeps quiet about a delivery made now. */
    private long silentMillis(Parcel parcel) {
        if (!affects(CarrierTrouble.LOSES_SCANS, parcel, Purpose.SCAN_TROUBLE)) return 0;
        int carrier = services[parcel.service].carrier();
        return conditions.endsMillis(CarrierTrouble.LOSES_SCANS, carrier, region(parcel)) - here.nowMillis();
    }

    private boolean affects(CarrierTrouble trouble, Parcel parcel, int purpose) {
        return affects(trouble, services[parcel.service].carrier(), region(parcel), parcel.entity(), purpose);
    }

    private boolean affects(CarrierTrouble trouble, int carrier, int region, long entity, int purpose) {
        CarrierOutage outage = conditions.outage(trouble, carrier, region);
        return outage != null && here.draws().on(entity, purpose).chance(outage.share());
    }

    private int region(Parcel parcel) {
        return network.places().get(parcel.place).region();
    }

    private long postageCents(Parcel parcel, int service) {
        Order order = parcel.shipment.order();
        int grams = 0;
        int cm3 = 0;
        for (int line = 0; line < parcel.unitsByLine.length; line++) {
            int units = parcel.unitsByLine[line];
            if (units == 0) continue;
            int number = order.product(line);
            Product product = network.products().get(number);
            grams += units * (assortment == null ? product.weightGrams() : assortment.weightGrams(number));
            cm3 += units * (assortment == null ? product.volumeCm3() : assortment.volumeCm3(number));
        }
        Shipment shipment = parcel.shipment;
        return network.postageCents(service, shipment.node(), order.place(), grams, cm3, here.nowMillis());
    }

    private void tell(CarrierEvent event, Parcel parcel, int step) {
        here.happened(event);
        here.lines().carrierScans().send(event, parcel.entity() << 2 | step, parcel.node());
    }
}
