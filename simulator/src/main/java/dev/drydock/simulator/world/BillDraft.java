package dev.drydock.simulator.world;

import dev.drydock.domain.money.Biller;
import dev.drydock.domain.money.Invoice;
import java.util.Arrays;

/** Lines that one biller will put on its next bill, with what each should have said. */
final class BillDraft {
    private int[] shipments = new int[64];
    private int[] services = new int[64];
    private int[] zones = new int[64];
    private int[] measures = new int[64];
    private int[] cents = new int[64];
    private int[] dueCents = new int[64];
    private int lines;

    void add(int shipment, int service, int zone, int measure, long asked, long due) {
        if (lines == shipments.length) grow();
        shipments[lines] = shipment;
        services[lines] = service;
        zones[lines] = zone;
        measures[lines] = measure;
        cents[lines] = Math.toIntExact(asked);
        dueCents[lines] = Math.toIntExact(due);
        lines++;
    }

    boolean isEmpty() {
        return lines == 0;
    }

    Invoice invoice(int number, Biller biller, int party) {
        return new Invoice(
                number,
                biller,
                party,
                Arrays.copyOf(shipments, lines),
                Arrays.copyOf(services, lines),
                Arrays.copyOf(zones, lines),
                Arrays.copyOf(measures, lines),
                Arrays.copyOf(cents, lines));
    }

    /** What each line should have said. */
    int[] due() {
        return Arrays.copyOf(dueCents, lines);
    }

    void clear() {
        lines = 0;
    }

    private void grow() {
        int length = shipments.length * 2;
        shipments = Arrays.copyOf(shipments, length);
        services = Arrays.copyOf(services, length);
        zones = Arrays.copyOf(zones, length);
        measures = Arrays.copyOf(measures, length);
        cents = Arrays.copyOf(cents, length);
        dueCents = Arrays.copyOf(dueCents, length);
    }
}
