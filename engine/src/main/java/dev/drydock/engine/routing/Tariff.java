package dev.drydock.engine.routing;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.RateCard;
import java.util.ArrayList;
import java.util.List;

/**
 * The network's postage laid out for look-up: fuel and residential surcharges are in the tables, and services that weigh alike share one billed
 * weight. Agrees with {@link Network#postageCents} to the cent.
 */
final class Tariff {
    private final Network network;
    private final RateCard[] rates;
    private final long[][][] centsByServiceZoneUnits;
    private final int[] weighings;
    private final List<RateCard> kinds = new ArrayList<>();
    private final boolean fixedLanes;

    Tariff(Network network) {
        this.network = network;
        fixedLanes = network.fixedLanes();
        int services = network.services().size();
        rates = new RateCard[services];
        centsByServiceZoneUnits = new long[services][][];
        weighings = new int[services];
        for (int service = 0; service < services; service++) {
            rates[service] = network.services().get(service).rates();
            weighings[service] = weighingOf(rates[service]);
            centsByServiceZoneUnits[service] = layOut(rates[service]);
        }
    }

    /** How many ways of weighing there are: pairs of billing unit and dimensional density. */
    int weighings() {
        return kinds.size();
    }

    /** Billed weight of a parcel in each way of weighing. */
    void weigh(int grams, int cm3, int[] billedUnits) {
        if (fixedLanes) return;
        for (int kind = 0; kind < billedUnits.length; kind++)
            billedUnits[kind] = kinds.get(kind).billedUnits(grams, cm3);
    }

    long postageCents(int service, int node, int place, int zone, int[] billedUnits, long atMillis) {
        if (fixedLanes) return network.postageCents(service, node, place, 0, 0, atMillis);
        RateCard rate = rates[service];
        int units = billedUnits[weighings[service]];
        long[] byUnits = centsByServiceZoneUnits[service][zone];
        if (units >= byUnits.length) return rate.chargeCents(zone, units, atMillis);
        boolean peak = atMillis >= rate.peakFromMillis() && atMillis < rate.peakUntilMillis();
        return peak ? byUnits[units] + rate.peakCents() : byUnits[units];
    }

    private int weighingOf(RateCard card) {
        for (int kind = 0; kind < kinds.size(); kind++) {
            RateCard known = kinds.get(kind);
            if (known.billingUnitGrams() == card.billingUnitGrams() && known.dimGramsPerCm3() == card.dimGramsPerCm3())
                return kind;
        }
        kinds.add(card);
        return kinds.size() - 1;
    }

    private static long[][] layOut(RateCard card) {
        long[][] base = card.centsByZoneAndUnits();
        long[][] cents = new long[base.length][];
        for (int zone = 0; zone < base.length; zone++) {
            cents[zone] = new long[base[zone] == null ? 0 : base[zone].length];
            for (int units = 1; units < cents[zone].length; units++)
                cents[zone][units] = card.chargeCents(zone, units, Long.MIN_VALUE);
        }
        return cents;
    }
}
