package dev.drydock.domain.kpi;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many orders came to which end; together they are all that were placed, warm-up included. */
final class Endings {
    private long inFull;
    private long inPart;
    private long cancelled;
    private long notPaid;

    void ended(OrderCase now) {
        if (now.inFull()) inFull++;
        else if (now.deliveredUnits > 0) inPart++;
        else if (now.notPaid()) notPaid++;
        else cancelled++;
    }

    /** By end, in the order they are reported. */
    Map<String, Long> counts(long placed) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("delivered in full", inFull);
        counts.put("delivered in part", inPart);
        counts.put("cancelled", cancelled);
        counts.put("not paid", notPaid);
        counts.put("still open", placed - inFull - inPart - cancelled - notPaid);
        return counts;
    }
}
