package dev.drydock.domain.kpi;

import dev.drydock.domain.decision.Reason;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.money.Money;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Shipment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person should look at first: late orders, cancellations, dearer labels and the like, with owner and cost. */
final class Findings {
    private static final int SHOWN = 3;

    /** Orders given up for one reason. */
    private static final class Cancellations {
        private final Reason reason;
        private final long[] byShortNode;
        private long orders;
        private long cents;

        private Cancellations(Reason reason, int nodes) {
            this.reason = reason;
            this.byShortNode = new long[nodes];
        }
    }

    private final Network network;
    private final Map<String, Cancellations> cancellations = new LinkedHashMap<>();
    private final long[] lateByCarrier;
    private final long[] lateByNode;
    private final long[] unscannedByCarrier;
    private long late;
    private long lateCents;
    private long dearer;
    private long dearerCents;
    private long unscanned;

    Findings(Network network) {
        this.network = network;
        this.lateByCarrier = new long[network.carriers().size()];
        this.lateByNode = new long[network.nodes().size()];
        this.unscannedByCarrier = new long[network.carriers().size()];
    }

    void late(OrderCase done, long goodwillCents) {
        if (!done.counted) return;
        late++;
        lateCents += goodwillCents;
        lateByCarrier[done.lastCarrier]++;
        lateByNode[done.lastNode]++;
    }

    /** A declined payment is the customer's affair. @param first whether nothing of the order was cancelled before */
    void cancelled(OrderCase now, Reason reason, int[] unitsByLine, boolean first) {
        if (!now.counted || now.notPaid()) return;
        Cancellations group = cancellations.get(reason.code());
        if (group == null) {
            group = new Cancellations(reason, lateByNode.length);
            cancellations.put(reason.code(), group);
        }
        for (int line = 0; line < unitsByLine.length; line++)
            group.cents += unitsByLine[line] * now.order.unitPriceCents(line);
        if (!first) return;
        group.orders++;
        if (now.shortPickNode >= 0) group.byShortNode[now.shortPickNode]++;
    }

    void handedOver(OrderCase now, Shipment shipment, long labelCents) {
        if (!now.counted || labelCents <= shipment.postageCents()) return;
        dearer++;
        dearerCents += labelCents - shipment.postageCents();
    }

    void neverScanned(OrderCase now, int carrier) {
        if (!now.counted) return;
        unscanned++;
        unscannedByCarrier[carrier]++;
    }

    List<RunFigures.Finding> worst(ExceptionDesk desk, CarrierWatch carriers, ReturnTally returns) {
        List<RunFigures.Finding> all = new ArrayList<>();
        if (late > 0) all.add(late());
        for (Cancellations group : cancellations.values()) all.add(cancelled(group));
        if (dearer > 0)
            all.add(new RunFigures.Finding(
                    counted(dearer, "parcel") + " went by a dearer label than planned: "
                            + new Money(dearerCents, network.currency()) + " more.",
                    Team.FULFILMENT_OPS,
                    dearer,
                    dearerCents));
        if (unscanned > 0) {
            int carrier = largest(unscannedByCarrier);
            all.add(new RunFigures.Finding(
                    counted(unscanned, "parcel") + " handed over and never scanned: "
                            + some(unscannedByCarrier[carrier], unscanned) + " travelled with "
                            + network.carriers().get(carrier).name() + ".",
                    Team.FULFILMENT_OPS,
                    unscanned,
                    0));
        }
        if (returns.unpaid() > 0)
            all.add(new RunFigures.Finding(
                    counted(returns.unpaid(), "returned shipment") + " back and not refunded: "
                            + new Money(returns.unpaidCents(), network.currency()) + ".",
                    Team.FINANCE,
                    returns.unpaid(),
                    returns.unpaidCents()));
        for (CarrierWatch.Trouble trouble : carriers.unnoticed())
            all.add(new RunFigures.Finding(
                    network.carriers().get(trouble.carrier).name() + " was never suspended during " + trouble.name
                            + ".",
                    Team.FULFILMENT_OPS,
                    lateByCarrier[trouble.carrier],
                    0));
        for (RunFigures.ExceptionCount count : desk.counts())
            all.add(new RunFigures.Finding(
                    counted(count.count(), "exception") + " \"" + count.type().meaning() + "\" for "
                            + count.owner().label() + ", " + (count.open() == 0 ? "none" : count.open())
                            + " still open.",
                    count.owner(),
                    count.count(),
                    desk.labourCents(count.type())));
        all.sort(Comparator.comparingLong(RunFigures.Finding::costCents)
                .thenComparingLong(RunFigures.Finding::orders)
                .reversed()
                .thenComparing(RunFigures.Finding::sentence));
        return List.copyOf(all.subList(0, Math.min(SHOWN, all.size())));
    }

    /** Names the carrier or the node, whichever stands out more. */
    private RunFigures.Finding late() {
        int carrier = largest(lateByCarrier);
        int node = largest(lateByNode);
        boolean carrierStandsOut =
                lateByCarrier[carrier] * lateByCarrier.length >= lateByNode[node] * lateByNode.length;
        String where = carrierStandsOut
                ? some(lateByCarrier[carrier], late) + " travelled with "
                        + network.carriers().get(carrier).name()
                : some(lateByNode[node], late) + " shipped from "
                        + network.nodes().get(node).name();
        return new RunFigures.Finding(
                counted(late, "order") + " late: " + where + ".",
                carrierStandsOut ? Team.CUSTOMER_CARE : Team.FULFILMENT_OPS,
                late,
                lateCents);
    }

    private RunFigures.Finding cancelled(Cancellations group) {
        int node = largest(group.byShortNode);
        String where = group.byShortNode[node] == 0
                ? ""
                : "; " + some(group.byShortNode[node], group.orders) + " after a short pick at "
                        + network.nodes().get(node).name();
        return new RunFigures.Finding(
                counted(group.orders, "order") + " cancelled in full or in part: " + group.reason.sentence() + where
                        + ".",
                Team.REVENUE_OPS,
                group.orders,
                group.cents);
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String some(long part, long all) {
        if (all == 1) return "it";
        return part == all ? "all of them" : part + " of them";
    }

    private static int largest(long[] counts) {
        int largest = 0;
        for (int i = 1; i < counts.length; i++) if (counts[i] > counts[largest]) largest = i;
        return largest;
    }
}
