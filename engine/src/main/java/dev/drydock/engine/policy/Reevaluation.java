package dev.drydock.engine.policy;

/**
 * Whether plans are looked at again before they are carried out: an order's stock is set aside at once, its shipments are released late, and until then it may be
 * planned anew together with the others that wait.
 *
 * @param holdMillis how long an order may be held; 0: off
 * @param everyMillis how often the orders held are planned anew
 * @param marginMillis by which a shipment must be ready before the pick-up it was planned for: what is held is released in time for it
 * @param leastGainCents saved in all, below which plans stay as they are
 * @param stopUnpicked takes back released shipments that nobody has begun to pick when one parcel can replace several
 */
public record Reevaluation(
        long holdMillis, long everyMillis, long marginMillis, long leastGainCents, boolean stopUnpicked) {
    public static final Reevaluation OFF = new Reevaluation(0, 0, 0, 0, false);

    public boolean on() {
        return holdMillis > 0;
    }
}
