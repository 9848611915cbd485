package dev.drydock.domain.view;

/**
 * What customer care sees of one order. Instants are epoch milliseconds, 0 when unknown.
 *
 * @param state in plain words
 * @param expectedMillis when it is expected to have arrived, as far as is known now
 * @param lastEvent name of the last thing that happened or was decided about it
 * @param parcels on their way or delivered, out of those planned
 * @param exceptionsOpen tickets of it that nobody has dealt with yet
 * @param message the last that the customer is to be told, or nothing
 */
public record CareRow(
        int order,
        String reference,
        String channel,
        String state,
        long placedMillis,
        long promisedMillis,
        long expectedMillis,
        String lastEvent,
        long lastMillis,
        String parcels,
        int exceptionsOpen,
        CustomerMessage message) {}
