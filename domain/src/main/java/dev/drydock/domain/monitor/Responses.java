package dev.drydock.domain.monitor;

/** When someone first and last did something about an order. Kept for some ten thousand orders back, so that memory stays flat. */
final class Responses {
    private static final int ORDERS_KEPT = 1 << 16;

    private final OpenWork first = new OpenWork();
    private int newest;

    void note(int order, long atMillis) {
        if (order < 0) return;
        if (order > newest) {
            for (int old = newest - ORDERS_KEPT + 1; old <= order - ORDERS_KEPT; old++)
                if (old >= 0 && first.isOpen(old)) first.end(old);
            newest = order;
        }
        long earliest = atMillis;
        if (first.isOpen(order)) {
            earliest = first.sinceMillis(order);
            first.end(order);
        }
        first.begin(order, earliest, atMillis);
    }

    /** The first response known that is no earlier than the given instant; 0 without one. */
    long since(int order, long fromMillis) {
        if (order < 0 || !first.isOpen(order)) return 0;
        long earliest = first.sinceMillis(order);
        if (earliest >= fromMillis) return earliest;
        long latest = first.about(order);
        return latest >= fromMillis ? latest : 0;
    }
}
