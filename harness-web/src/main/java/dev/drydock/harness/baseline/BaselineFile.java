package dev.drydock.harness.baseline;

import dev.drydock.harness.result.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The file of an approved baseline, beside its scenario.
 *
 * @param label how messages name it
 * @param text its content, or null when there is none
 * @param path where it can be written, or null when the scenario is packaged
 */
public record BaselineFile(
        String label, @Nullable String text, @Nullable Path path) {

    /** A file on disk, there or not. */
    public static BaselineFile at(Path path) throws IOException {
        return new BaselineFile(
                path.toString(),
                Files.isRegularFile(path) ? Files.readString(path, StandardCharsets.UTF_8) : null,
                path);
    }

    /** @throws IllegalArgumentException when the file is there and is no baseline */
    public Optional<Baseline> read() {
        if (text == null) return Optional.empty();
        try {
            return Optional.of(Json.read(text, Baseline.class));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(label + ": " + e.getMessage(), e);
        }
    }

    /** Writes it whole or not at all. @throws IllegalStateException when it is packaged */
    public void write(Baseline baseline) throws IOException {
        if (path == null) throw new IllegalStateException(label + " is packaged and cannot be written");
        Path whole = path.toAbsolutePath();
        Path part = Files.createTempFile(whole.getParent(), ".baseline", ".part");
        try {
            Files.writeString(part, Json.write(baseline), StandardCharsets.UTF_8);
            Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
