package dev.drydock.engine.policy;

import java.util.Arrays;

/** Beliefs a test sets by hand. */
final class FixedBeliefs implements Beliefs {
    long nowMillis;
    final double[] backlogHours = new double[3];
    final boolean[] carrierHealthy = {true, true};
    final int[][] availableUnits = new int[3][3];

    FixedBeliefs() {
        for (int[] byProduct : availableUnits) Arrays.fill(byProduct, 100);
    }

    @Override
    public long nowMillis() {
        return nowMillis;
    }

    @Override
    public double backlogHours(int node) {
        return backlogHours[node];
    }

    @Override
    public boolean carrierHealthy(int carrier) {
        return carrierHealthy[carrier];
    }

    @Override
    public int availableUnits(int node, int product) {
        return availableUnits[node][product];
    }
}
