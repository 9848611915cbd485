package dev.drydock.harness.app;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** A log in a file: compressed when its name ends in {@code .gz}, and there only once it is whole. */
final class EventsFile {
    private static final int BUFFER_BYTES = 1 << 16;

    private EventsFile() {}

    static <T> T write(Path file, Function<OutputStream, T> run) {
        try {
            Path part = OutputFile.part(file);
            try {
                T result;
                try (OutputStream out = open(part, file)) {
                    result = run.apply(out);
                }
                OutputFile.put(part, file);
                return result;
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in, BUFFER_BYTES) : in;
    }

    private static OutputStream open(Path part, Path file) throws IOException {
        OutputStream out = Files.newOutputStream(part);
        return file.toString().endsWith(".gz")
                ? new BufferedOutputStream(new GZIPOutputStream(out, BUFFER_BYTES), BUFFER_BYTES)
                : new BufferedOutputStream(out, BUFFER_BYTES);
    }
}
