package dev.drydock.engine.policy;

import java.util.Arrays;

/**
 * One variable as a set of rules uses it. Its code says all that conditions depend on which only compare it: a number's position among the constants it is
 * compared with, the index of a text, a truth value.
 */
final class Slot {
    private final Variable variable;
    private final String key;
    private final int keyIndex;
    private final Names names;
    private final double[] thresholds;

    /** @param thresholds ascending, each once */
    Slot(Variable variable, String key, int keyIndex, Names names, double[] thresholds) {
        this.variable = variable;
        this.key = key;
        this.keyIndex = keyIndex;
        this.names = names;
        this.thresholds = thresholds;
    }

    Variable variable() {
        return variable;
    }

    String key() {
        return key;
    }

    /** How many codes there are; they count from 0. */
    int codes() {
        if (variable.type().numeric()) return 2 * thresholds.length + 1;
        return variable.type() == Variable.Type.STRING ? Math.max(1, names.size()) : 2;
    }

    double read(OrderFacts facts) {
        double value = variable.read(facts, keyIndex);
        return Double.isNaN(value) ? 0 : value;
    }

    int code(double value) {
        if (!variable.type().numeric()) return (int) value;
        int below = 0;
        while (below < thresholds.length && thresholds[below] < value) below++;
        boolean on = below < thresholds.length && thresholds[below] == value;
        return 2 * below + (on ? 1 : 0);
    }

    /** The value as conditions see it. */
    Object valueOf(double value) {
        if (variable.type() == Variable.Type.STRING) return names.get((int) value);
        return switch (variable.type()) {
            case INT -> (Object) (long) value;
            case BOOL, BOOL_BY_CARRIER -> (Object) (value != 0);
            default -> (Object) value;
        };
    }

    static double[] ascending(double[] thresholds) {
        return Arrays.stream(thresholds).map(t -> t + 0.0).sorted().distinct().toArray();
    }
}
