package dev.drydock.simulator.connect;

import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Fault.LinkTrouble;
import java.util.ArrayList;
import java.util.List;

/** The faults that lie on one line now. Several add up. */
public final class LineTrouble {
    private final List<LinkTrouble> active = new ArrayList<>();

    public void begin(LinkTrouble fault) {
        active.add(fault);
    }

    public void end(LinkTrouble fault) {
        active.remove(fault);
    }

    boolean activeFor(int node) {
        if (active.isEmpty()) return false;
        for (LinkTrouble fault : active) if (concerns(fault, node)) return true;
        return false;
    }

    boolean loses(Draws draws, int node) {
        boolean lost = false;
        for (LinkTrouble fault : active) if (concerns(fault, node)) lost |= draws.chance(fault.lossShare());
        return lost;
    }

    /** How often a message comes once more than it should. */
    int furtherCopies(Draws draws, int node) {
        int further = 0;
        for (LinkTrouble fault : active)
            if (concerns(fault, node) && draws.chance(fault.duplicateShare()))
                further = Math.max(further, fault.copies() - 1);
        return further;
    }

    long extraMillis(Draws draws, int node) {
        long millis = 0;
        for (LinkTrouble fault : active) {
            if (!concerns(fault, node)) continue;
            millis += Math.max(0, (long) fault.extraMillis().sample(draws));
            if (draws.chance(fault.reorderShare())) millis += (long) (draws.nextDouble() * fault.reorderMillis());
        }
        return millis;
    }

    private static boolean concerns(LinkTrouble fault, int node) {
        return fault.node() < 0 || fault.node() == node;
    }
}
