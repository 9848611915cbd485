package dev.drydock.engine;

import dev.drydock.engine.belief.StockBelief;
import dev.drydock.engine.policy.Constraints;
import dev.drydock.engine.routing.Plan;

/** One order that waits to be released, and the stock set aside for it. */
final class HeldOrder {
    final OrderState state;
    final Constraints constraints;
    final long releaseMillis;
    int[] nodes = {};
    int[][] unitsByLine = {};
    /** Units of its products at all nodes when it was last looked at, those set aside included. */
    long unitsSeen = -1;
    /** It is new, or more stock is there than last time. */
    boolean changed;
    /** It would have a better plan if nothing were set aside for others. */
    boolean suffers;

    private int[] wishedNodes = {};
    private int[][] wishedUnits = {};

    HeldOrder(OrderState state, Constraints constraints, long releaseMillis) {
        this.state = state;
        this.constraints = constraints;
        this.releaseMillis = releaseMillis;
    }

    void plan(Plan plan) {
        nodes = new int[plan.size()];
        unitsByLine = new int[nodes.length][];
        for (int i = 0; i < nodes.length; i++) {
            nodes[i] = plan.node(i);
            unitsByLine[i] = plan.unitsByLine(i);
        }
    }

    void plan(int[] newNodes, int[][] newUnitsByLine) {
        nodes = newNodes;
        unitsByLine = newUnitsByLine;
    }

    /** The plan it would have if nothing were set aside for others. */
    void wish(Plan plan) {
        wishedNodes = new int[plan.size()];
        wishedUnits = new int[wishedNodes.length][];
        for (int i = 0; i < wishedNodes.length; i++) {
            wishedNodes[i] = plan.node(i);
            wishedUnits[i] = plan.unitsByLine(i);
        }
    }

    /** Whether something it wishes to take is set aside for the other. */
    boolean wishesFor(HeldOrder other) {
        for (int i = 0; i < wishedNodes.length; i++)
            for (int line = 0; line < wishedUnits[i].length; line++)
                if (wishedUnits[i][line] > 0 && other.holds(wishedNodes[i], state.order.product(line))) return true;
        return false;
    }

    private boolean holds(int node, int product) {
        for (int i = 0; i < nodes.length; i++) {
            if (nodes[i] != node) continue;
            for (int line = 0; line < unitsByLine[i].length; line++)
                if (unitsByLine[i][line] > 0 && state.order.product(line) == product) return true;
        }
        return false;
    }

    /** Whether its plan sends from where it wished. */
    boolean hasItsWish() {
        return java.util.Arrays.equals(nodes, wishedNodes);
    }

    /** @param sign 1: sets the plan's units aside, -1: gives them back */
    void setAside(StockBelief stock, int sign) {
        for (int i = 0; i < nodes.length; i++)
            for (int line = 0; line < unitsByLine[i].length; line++)
                if (unitsByLine[i][line] > 0)
                    stock.setAside(nodes[i], state.order.product(line), sign * unitsByLine[i][line]);
    }
}
