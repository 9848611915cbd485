package dev.drydock.engine.policy;

/**
 * How a condition uses one variable.
 *
 * @param key the quoted name for a variable that is looked up by name, else empty
 * @param thresholds constants that a number is compared with; unordered, may repeat
 * @param exact whether the condition depends on more of a number than on which side of the thresholds it lies
 */
record Use(Variable variable, String key, double[] thresholds, boolean exact) {}
