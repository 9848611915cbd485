package dev.drydock.domain.monitor;

import java.util.ArrayList;
import java.util.List;

/**
 * Queues that backed up together, and the place where that began.
 *
 * @param place the handoff that was the first to back up
 * @param backUp of that handoff
 * @param others handoffs that backed up with it, by name, in the order of the workflow
 * @param excessHours of all of them: pieces more than usual × hours
 */
public record Incident(String place, BackUp backUp, List<String> others, double excessHours) {
    private static final int MOST = 5;
    /** A queue that is this small beside the gravest explains nothing. */
    private static final double LEAST_SHARE = 0.05;
    /** Change points are no sharper than this. */
    private static final int SHARP_STEPS = 2;

    private record Found(int handoff, BackUp backUp) {
        boolean overlaps(Found other) {
            return backUp.sinceMillis() < other.backUp.untilMillis()
                    && other.backUp.sinceMillis() < backUp.untilMillis();
        }
    }

    public Incident {
        others = List.copyOf(others);
    }

    /**
     * The incidents of a run, gravest first. Each is made of the gravest queue that is not yet explained and those that overlap it. Its place is found by going back from
     * that queue to whichever overlaps it and began before; of queues that began at the same time, within two steps, it is the one furthest upstream, which
     * is the first declared.
     */
    static List<Incident> among(List<HandoffFigures> handoffs) {
        List<Found> left = new ArrayList<>();
        for (int i = 0; i < handoffs.size(); i++)
            for (BackUp backUp : handoffs.get(i).backUps()) left.add(new Found(i, backUp));
        List<Incident> incidents = new ArrayList<>();
        while (!left.isEmpty() && incidents.size() < MOST) {
            Found gravest = gravest(left);
            List<Found> together = left.stream().filter(gravest::overlaps).toList();
            incidents.add(incident(handoffs, gravest, together));
            left.removeAll(together);
        }
        return incidents;
    }

    private static Incident incident(List<HandoffFigures> handoffs, Found gravest, List<Found> together) {
        double leastHours = LEAST_SHARE * gravest.backUp.excessHours();
        Found first = gravest;
        for (Found each : together)
            if (each.backUp.excessHours() >= leastHours && each.backUp.sinceMillis() < first.backUp.sinceMillis())
                first = each;
        long toleranceMillis = SHARP_STEPS * handoffs.get(first.handoff).depth().stepMillis();
        Found place = first;
        for (Found each : together)
            if (each.backUp.excessHours() >= leastHours
                    && each.handoff < place.handoff
                    && each.backUp.sinceMillis() <= first.backUp.sinceMillis() + toleranceMillis) place = each;
        String name = handoffs.get(place.handoff).handoff().name();
        return new Incident(
                name,
                place.backUp,
                together.stream()
                        .map(each -> handoffs.get(each.handoff).handoff().name())
                        .filter(other -> !other.equals(name))
                        .distinct()
                        .toList(),
                together.stream().mapToDouble(each -> each.backUp.excessHours()).sum());
    }

    private static Found gravest(List<Found> all) {
        Found gravest = all.get(0);
        for (Found each : all) if (each.backUp.excessHours() > gravest.backUp.excessHours()) gravest = each;
        return gravest;
    }
}
