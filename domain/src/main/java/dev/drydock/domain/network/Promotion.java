package dev.drydock.domain.network;

/** A discount that runs for a while. @param index position in {@link Network#promotions()} */
public record Promotion(int index, String name, double discountShare, long fromMillis, long untilMillis) {}
