package dev.drydock.domain.network;

/** What one carrier sells: a speed at a price. @param index position in {@link Network#services()} */
public record Service(
        int index,
        String name,
        int carrier,
        ServiceLevel level,
        RateCard rates,
        TransitTable transit,
        DaysOfWeek deliveryDays) {}
