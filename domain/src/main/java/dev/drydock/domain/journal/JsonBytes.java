package dev.drydock.domain.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing buffer of UTF-8 JSON text. */
final class JsonBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final long DAY_MILLIS = 86_400_000L;

    private final byte[] digits = new byte[20];
    private byte[] bytes;
    private int length;

    JsonBytes(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    void drainTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
        length = 0;
    }

    /** Text that is plain ASCII and needs no escaping. */
    JsonBytes raw(String ascii) {
        int size = ascii.length();
        room(size);
        for (int i = 0; i < size; i++) bytes[length++] = (byte) ascii.charAt(i);
        return this;
    }

    /** Any text, in quotes and escaped. Unpaired surrogates become question marks. */
    JsonBytes string(String text) {
        put('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                put('\\');
                put(c);
            } else if (c < 0x20) {
                raw("\\u00");
                put(HEX[c >> 4]);
                put(HEX[c & 15]);
            } else if (c < 0x80) {
                put(c);
            } else {
                int end = i + 1;
                while (end < text.length() && text.charAt(end) >= 0x80) end++;
                byte[] encoded = text.substring(i, end).getBytes(StandardCharsets.UTF_8);
                room(encoded.length);
                System.arraycopy(encoded, 0, bytes, length, encoded.length);
                length += encoded.length;
                i = end - 1;
            }
        }
        put('"');
        return this;
    }

    JsonBytes number(long value) {
        if (value == Long.MIN_VALUE) return raw("-9223372036854775808");
        if (value < 0) put('-');
        long left = Math.abs(value);
        int at = digits.length;
        do {
            digits[--at] = (byte) ('0' + left % 10);
            left /= 10;
        } while (left > 0);
        room(digits.length - at);
        while (at < digits.length) bytes[length++] = digits[at++];
        return this;
    }

    /** RFC 3339, UTC, milliseconds: {@code 2026-03-01T09:30:00.000Z}. Years 0 to 9999. */
    JsonBytes instant(long epochMillis) {
        long day = Math.floorDiv(epochMillis, DAY_MILLIS);
        int millis = (int) Math.floorMod(epochMillis, DAY_MILLIS);
        // Days to a civil date: eras of 400 years from 1 March of year 0 (H. Hinnant, chrono-compatible low-level date
        // algorithms).
        long shifted = day + 719_468;
        long era = Math.floorDiv(shifted, 146_097);
        long dayOfEra = shifted - era * 146_097;
        long yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        long dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long marchMonth = (5 * dayOfYear + 2) / 153;
        int dayOfMonth = (int) (dayOfYear - (153 * marchMonth + 2) / 5 + 1);
        int month = (int) (marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        int year = (int) (yearOfEra + era * 400 + (month <= 2 ? 1 : 0));
        padded(year, 1000).put('-');
        padded(month, 10).put('-');
        padded(dayOfMonth, 10).put('T');
        padded(millis / 3_600_000, 10).put(':');
        padded(millis / 60_000 % 60, 10).put(':');
        padded(millis / 1000 % 60, 10).put('.');
        return padded(millis % 1000, 100).put('Z');
    }

    private JsonBytes padded(int value, int place) {
        for (int unit = place; unit > 0; unit /= 10) put('0' + value / unit % 10);
        return this;
    }

    private JsonBytes put(int ascii) {
        room(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    private void room(int more) {
        if (length + more > bytes.length) bytes = Arrays.copyOf(bytes, Math.max(length + more, bytes.length * 2));
    }
}
