package dev.drydock.domain.kpi;

import dev.drydock.domain.network.Network;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is folded from the log of one run, and what happens to all of it when an order ends. */
final class Folds {
    final Network network;
    final CaseFile cases;
    final @Nullable OutcomeColumns outcomes;
    final CostLedger costs;
    final DeliveryTally deliveries;
    final ShippingTally shipping;
    final ReturnTally returns;
    final ExceptionDesk exceptions;
    final PeopleTally people;
    final BacklogWatch backlog;
    final CarrierWatch carriers;
    final Findings findings;
    final Endings endings = new Endings();
    final StockTally stock;
    final MessageWatch messages;
    final AdjustmentTally adjustments = new AdjustmentTally();

    final NoOrderLost orders = new NoOrderLost();
    final UnitsConserved units = new UnitsConserved();
    final MoneyConserved money = new MoneyConserved();
    final NoDoubleShipment shipments = new NoDoubleShipment();
    final NoDoubleRefund refunds = new NoDoubleRefund();
    final NoDoubleCharge charges = new NoDoubleCharge();
    final BillTally bills;
    final DisputeTally disputes;
    final MismatchTally mismatches = new MismatchTally();
    final ExceptionsOwned owners = new ExceptionsOwned();
    final CheckoutsEnd checkoutsEnd = new CheckoutsEnd();
    final CheckoutBacklog checkoutBacklog;
    final CheckoutTally checkouts;

    final HourlyCount placedByHour;
    final HourlyCount handedOverByHour;
    final HourlyCount deliveredByHour;
    final HourlyCount lateByHour;
    final HourlyCount cancelledByHour;
    long contacts;

    private final int[] carrierOfService;
    private final boolean[] expedited;

    Folds(Network network, long startMillis, long warmUpMillis, boolean keepOutcomes) {
        this.network = network;
        this.cases = new CaseFile(startMillis + warmUpMillis);
        this.outcomes = keepOutcomes ? new OutcomeColumns() : null;
        this.costs = new CostLedger(cases, outcomes);
        this.deliveries = new DeliveryTally(cases, outcomes);
        this.shipping = new ShippingTally(cases);
        this.returns = new ReturnTally(cases);
        this.bills = new BillTally(cases, costs);
        this.disputes = new DisputeTally(cases, costs, money);
        this.exceptions = new ExceptionDesk(cases, startMillis);
        this.people = new PeopleTally(cases);
        this.backlog = new BacklogWatch(network, cases, startMillis);
        this.carriers =
                new CarrierWatch(network.carriers().size(), network.regions().size(), cases, startMillis);
        this.findings = new Findings(network);
        this.stock = new StockTally(network, cases);
        this.messages = new MessageWatch(cases);
        this.checkoutBacklog = new CheckoutBacklog(cases, startMillis);
        this.checkouts = new CheckoutTally(network, cases, checkoutsEnd, checkoutBacklog);
        this.placedByHour = new HourlyCount(startMillis);
        this.handedOverByHour = new HourlyCount(startMillis);
        this.deliveredByHour = new HourlyCount(startMillis);
        this.lateByHour = new HourlyCount(startMillis);
        this.cancelledByHour = new HourlyCount(startMillis);
        int services = network.services().size();
        this.carrierOfService = new int[services];
        this.expedited = new boolean[services];
        for (int service = 0; service < services; service++) {
            carrierOfService[service] = network.services().get(service).carrier();
            expedited[service] = network.services().get(service).level().expedited();
        }
    }

    int carrier(int service) {
        return carrierOfService[service];
    }

    boolean expedited(int service) {
        return expedited[service];
    }

    /** Called whenever units were delivered or cancelled. */
    void unitsEnded(OrderCase now, long atMillis) {
        orders.unitsEnded(now);
        if (!now.ended && now.allUnitsEnded()) ended(now, atMillis);
        dropIfOver(now);
    }

    private void ended(OrderCase now, long atMillis) {
        now.ended = true;
        endings.ended(now);
        deliveries.ended(now);
        checkouts.ended(now);
        if (now.deliveredUnits == 0) return;
        deliveredByHour.add(atMillis);
        if (!now.late()) return;
        lateByHour.add(atMillis);
        long goodwillCents = network.channels().get(now.order.channel()).lateCostCents();
        costs.charge(CostKind.GOODWILL, now.order, goodwillCents);
        findings.late(now, goodwillCents);
    }

    void dropIfOver(OrderCase now) {
        if (!now.over()) return;
        money.over(now);
        neverScanned(now);
        cases.drop(now);
    }

    private void neverScanned(OrderCase now) {
        if (now.shipmentsScanned >= now.shipmentsHandedOver) return;
        shipping.neverScanned(now);
        for (ShipmentTrack track = now.lastTrack(); track != null; track = track.next)
            if (track.handedOver && track.firstScanMillis == 0) findings.neverScanned(now, carrier(track.service));
    }

    /** Nothing more will come: what is still open is judged as it stands. */
    void finish(long shelfUnitsAtStart, long shelfUnitsAtEnd) {
        cases.forEachOpen(this::neverScanned);
        backlog.finish();
        orders.finish(cases);
        units.finish(shelfUnitsAtStart, shelfUnitsAtEnd);
        money.finish(cases);
        bills.finish();
        disputes.finish();
        owners.finish();
        checkoutsEnd.finish();
    }

    List<Invariant> invariants() {
        return List.of(orders, units, money, shipments, refunds, charges, owners, checkoutsEnd, bills, disputes);
    }
}
