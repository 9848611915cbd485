package dev.drydock.scenarios.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Passes on bytes as long as they are UTF-8 text of a bearable length (RFC 3629), and knows in which line they stop being that. */
final class TextBytes extends FilterInputStream {
    private final long mostBytes;
    private long bytes;
    private long line = 1;
    private int following; // continuation bytes still due
    private int lead; // the byte that asked for them
    private int lowest = 0x80;
    private int highest = 0xBF;

    TextBytes(InputStream in, long mostBytes) {
        super(in);
        this.mostBytes = mostBytes;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int count = super.read(into, from, length);
        if (count < 0 && following > 0) throw new Refused(line, "the text ends within a character", "UTF-8");
        for (int i = from; i < from + count; i++) check(into[i] & 0xFF);
        bytes += Math.max(0, count);
        if (bytes > mostBytes)
            throw new Refused(line, "the file is too large", "at most " + mostBytes + " bytes, unpacked");
        return count;
    }

    private void check(int octet) throws IOException {
        if (following > 0) {
            if (octet < lowest || octet > highest) throw notText(lead);
            following--;
            lowest = 0x80;
            highest = 0xBF;
        } else if (octet < 0x80) {
            if (octet == '\n') line++;
            if (octet == 0) throw notText(octet);
        } else {
            begin(octet);
        }
    }

    private void begin(int octet) throws IOException {
        if (octet < 0xC2 || octet > 0xF4) throw notText(octet);
        lead = octet;
        following = octet < 0xE0 ? 1 : octet < 0xF0 ? 2 : 3;
        if (octet == 0xE0) lowest = 0xA0; // no overlong forms, no surrogates, nothing beyond U+10FFFF
        if (octet == 0xED) highest = 0x9F;
        if (octet == 0xF0) lowest = 0x90;
        if (octet == 0xF4) highest = 0x8F;
    }

    private Refused notText(int octet) {
        return new Refused(line, String.format("byte 0x%02X is not valid UTF-8", octet), "text saved as UTF-8");
    }

    /** The file is not worth reading on. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;
        final long line;
        final String expected;

        Refused(long line, String message, String expected) {
            super(message);
            this.line = line;
            this.expected = expected;
        }
    }
}
