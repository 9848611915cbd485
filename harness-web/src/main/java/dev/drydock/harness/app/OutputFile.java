package dev.drydock.harness.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files whole or not at all. */
final class OutputFile {
    private OutputFile() {}

    /** @throws Mistake when the file could not be written where the user wants it */
    static void check(Path file) {
        Path whole = file.toAbsolutePath();
        Path directory = whole.getParent();
        if (Files.isDirectory(whole)) throw new Mistake(file + " is a directory, expected a file");
        if (directory == null || !Files.isDirectory(directory)) {
            throw new Mistake("there is no directory " + directory + " to write " + whole.getFileName() + " into");
        }
        if (!Files.isWritable(directory)) throw new Mistake("the directory " + directory + " cannot be written to");
    }

    static void write(Path file, String text) {
        try {
            Path part = part(file);
            try {
                Files.writeString(part, text, StandardCharsets.UTF_8);
                put(part, file);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** A file beside the one that is to be written, which goes when the process does. */
    static Path part(Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path directory = whole.getParent();
        Path part =
                Files.createTempFile(directory == null ? Path.of(".") : directory, "." + whole.getFileName(), ".part");
        part.toFile().deleteOnExit();
        return part;
    }

    /** Puts the finished part in place of the file. */
    static void put(Path part, Path file) throws IOException {
        Files.move(part, file.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
