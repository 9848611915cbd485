package dev.drydock.engine;

import dev.drydock.domain.order.Shipment;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** When shipments were delivered, kept while they can be sent back, four bytes each. Pages of {@value #PAGE} that are past it are dropped. */
final class DeliveredShipments {
    private static final int SHIFT = 10;
    private static final int PAGE = 1 << SHIFT;
    private static final long MINUTE_MILLIS = 60_000L;

    private static final class Page {
        final int[] atMinutes = new int[PAGE];
        /** Where fewer units were sent than planned. */
        int @Nullable [] @Nullable [] sentByLine;

        long latestMillis;
    }

    private final long keepMillis;
    private @Nullable Page[] pages = new @Nullable Page[16];
    private int oldest;

    DeliveredShipments(long keepMillis) {
        this.keepMillis = keepMillis;
    }

    void add(Shipment shipment, int[] sentByLine, long atMillis) {
        int number = shipment.number();
        int index = number >> SHIFT;
        if (index >= pages.length) pages = Arrays.copyOf(pages, Math.max(index + 1, pages.length * 2));
        Page page = pages[index];
        if (page == null) {
            page = new Page();
            pages[index] = page;
            oldest = Math.min(oldest, index);
            dropBefore(atMillis - keepMillis);
        }
        page.atMinutes[number & PAGE - 1] = (int) (atMillis / MINUTE_MILLIS);
        page.latestMillis = Math.max(page.latestMillis, atMillis);
        if (sentByLine != shipment.unitsByLine()) {
            if (page.sentByLine == null) page.sentByLine = new int[PAGE][];
            page.sentByLine[number & PAGE - 1] = sentByLine;
        }
    }

    /** When it was delivered, to the minute; 0 when that is unknown or long ago. */
    long atMillis(int number) {
        Page page = page(number);
        return page == null ? 0 : page.atMinutes[number & PAGE - 1] * MINUTE_MILLIS;
    }

    /** Value of the goods that were sent. */
    long goodsCents(Shipment shipment) {
        Page page = page(shipment.number());
        if (page == null || page.sentByLine == null) return shipment.goodsCents();
        int[] sent = page.sentByLine[shipment.number() & PAGE - 1];
        if (sent == null) return shipment.goodsCents();
        long sum = 0;
        for (int line = 0; line < sent.length; line++)
            sum += sent[line] * shipment.order().unitPriceCents(line);
        return sum;
    }

    private @Nullable Page page(int number) {
        int index = number >> SHIFT;
        return index < pages.length ? pages[index] : null;
    }

    private void dropBefore(long millis) {
        while (oldest < pages.length) {
            Page page = pages[oldest];
            if (page != null && (page.latestMillis == 0 || page.latestMillis >= millis)) return;
            if (page == null && laterPagesEmpty()) return;
            pages[oldest++] = null;
        }
    }

    private boolean laterPagesEmpty() {
        for (int index = oldest; index < pages.length; index++) if (pages[index] != null) return false;
        return true;
    }
}
