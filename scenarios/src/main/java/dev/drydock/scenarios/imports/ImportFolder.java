package dev.drydock.scenarios.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The folder an import writes: filled beside its final place and moved there once it is complete, so that nobody ever sees half of it. What
 * an earlier import wrote is replaced as long as nobody has edited it.
 */
final class ImportFolder implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final Thread onExit = new Thread(this::abandon);

    /** @throws IOException when nothing can be written beside the target */
    ImportFolder(Path target) throws IOException {
        this.target = target.toAbsolutePath().normalize();
        Path above = Objects.requireNonNull(this.target.getParent(), "a folder above");
        Files.createDirectories(above);
        this.draft = Files.createDirectory(beside("draft"));
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** A hidden neighbour of the target that no other process uses. */
    private Path beside(String purpose) {
        return target.resolveSibling("." + target.getFileName() + "-" + purpose + "-"
                + ProcessHandle.current().pid() + "-" + System.nanoTime());
    }

    /** Why the target must not be replaced; null when it may be. */
    static @Nullable String objection(Path target) throws IOException {
        if (!Files.exists(target)) return null;
        if (!Files.isDirectory(target)) return "is a file";
        try (var files = Files.list(target)) {
            if (files.findAny().isEmpty()) return null;
        }
        Path report = target.resolve(ReportText.JSON_FILE);
        if (!Files.isRegularFile(report)) return "is there already, and is not an import";
        String written = Files.readString(report, StandardCharsets.UTF_8);
        for (Map.Entry<String, String> file : fingerprints(target).entrySet())
            if (!written.contains(WorldText.quoted(file.getKey()) + ": " + WorldText.quoted(file.getValue())))
                return "is an import whose " + file.getKey() + " has been edited";
        return null;
    }

    Path draft() {
        return draft;
    }

    void write(String name, String text) throws IOException {
        Files.writeString(draft.resolve(name), text, StandardCharsets.UTF_8);
    }

    /** SHA-256 of each file, by name, the reports left out. */
    Map<String, String> fingerprints() throws IOException {
        return fingerprints(draft);
    }

    private static Map<String, String> fingerprints(Path folder) throws IOException {
        Map<String, String> byName = new TreeMap<>();
        try (var files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = Objects.toString(file.getFileName());
                if (!name.equals(ReportText.JSON_FILE) && Files.isRegularFile(file)) byName.put(name, sha256(file));
            }
        }
        return byName;
    }

    private static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Puts the complete folder in its place. */
    void publish() throws IOException {
        if (!Files.exists(target)) {
            Files.move(draft, target);
            return;
        }
        Path old = beside("old");
        Files.move(target, old);
        Files.move(draft, target);
        delete(old);
    }

    /** Leaves nothing behind when it was not published. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException onTheWayOut) {
            return; // the hook does it
        }
        if (Files.exists(draft)) delete(draft);
    }

    /** Somebody pressed Ctrl-C. */
    private void abandon() {
        try {
            if (Files.exists(draft)) delete(draft);
        } catch (IOException failed) {
            System.err.println("drydock: could not remove " + draft);
        }
    }

    private static void delete(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failed) throws IOException {
                if (failed != null) throw failed;
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
