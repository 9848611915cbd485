package dev.drydock.domain.network;

/** A parcel carrier. @param index position in {@link Network#carriers()} */
public record Carrier(int index, String name, DaysOfWeek workingDays) {}
