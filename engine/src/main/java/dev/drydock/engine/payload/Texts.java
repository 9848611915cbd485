package dev.drydock.engine.payload;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;

/** How amounts, instants and parcels are written in payloads. */
final class Texts {
    private Texts() {}

    /** {@code 1235} as {@code 12.35}. */
    static String amount(long cents) {
        return BigDecimal.valueOf(cents, 2).toPlainString();
    }

    static long cents(String amount) {
        return new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    /** ISO 8601 in UTC. */
    static String instant(long atMillis) {
        return Instant.ofEpochMilli(atMillis).toString();
    }

    /** @throws java.time.DateTimeException when there is no such day or time */
    static long millis(String instant) {
        return OffsetDateTime.parse(instant).toInstant().toEpochMilli();
    }

    /** The shipment's number as carriers print it: {@code DD0000000015}. */
    static String trackingCode(int shipment) {
        String digits = Integer.toString(shipment);
        return "DD" + "0".repeat(10 - digits.length()) + digits;
    }

    /** @throws NumberFormatException when it is beyond any shipment's number */
    static int shipment(String trackingCode) {
        return Integer.parseInt(trackingCode.substring(2));
    }
}
