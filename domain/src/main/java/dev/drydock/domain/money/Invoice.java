package dev.drydock.domain.money;

/**
 * A bill of a carrier or a third party, a line for each parcel it says it carried or packed. Parallel arrays, one entry a line, not to be changed.
 *
 * @param number counts from 0 within a run
 * @param party carrier index or node index, by kind of biller
 * @param shipments shipment numbers; negative where the bill names a parcel that nobody here knows
 * @param services service index a carrier says it was sent by; -1 on bills of third parties
 * @param zones zone a carrier says it was sent to; 0 on bills of third parties
 * @param measures billed weight in grams, or units on bills of third parties
 * @param cents what is asked for; negative where something is credited, as for a parcel that came late
 */
public record Invoice(
        int number,
        Biller biller,
        int party,
        int[] shipments,
        int[] services,
        int[] zones,
        int[] measures,
        int[] cents) {

    public int lines() {
        return shipments.length;
    }

    /** The sum of all lines. */
    public long totalCents() {
        long sum = 0;
        for (int amount : cents) sum += amount;
        return sum;
    }
}
