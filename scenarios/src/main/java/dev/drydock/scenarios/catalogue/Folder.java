package dev.drydock.scenarios.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Where files lie: on disk, or packaged with the program. Files are named by relative paths with slashes. */
public sealed interface Folder {

    boolean has(String name);

    /** Size in bytes where it is known without reading, else -1. */
    long size(String name) throws IOException;

    /** At most so many bytes of the file, and one more when it is longer. */
    byte[] read(String name, int most) throws IOException;

    /** How messages name the file. */
    String label(String name);

    Folder folder(String name);

    /** The file on disk, where one could write; empty for packaged files. */
    Optional<Path> path(String name);

    /** Whether the file, links resolved, lies in this folder. */
    boolean holds(String name) throws IOException;

    /** A directory on disk. */
    record OnDisk(Path directory) implements Folder {
        @Override
        public boolean has(String name) {
            return Files.isRegularFile(directory.resolve(name));
        }

        @Override
        public long size(String name) throws IOException {
            return Files.size(directory.resolve(name));
        }

        @Override
        public byte[] read(String name, int most) throws IOException {
            try (InputStream in = Files.newInputStream(directory.resolve(name))) {
                return in.readNBytes(most + 1);
            }
        }

        @Override
        public String label(String name) {
            Path file = directory.resolve(name).normalize();
            if (!file.isAbsolute()) return file.toString();
            Path here = Path.of("").toAbsolutePath();
            return file.startsWith(here) ? here.relativize(file).toString() : file.toString();
        }

        @Override
        public Folder folder(String name) {
            return new OnDisk(directory.resolve(name));
        }

        @Override
        public Optional<Path> path(String name) {
            return Optional.of(directory.resolve(name));
        }

        @Override
        public boolean holds(String name) throws IOException {
            return directory.resolve(name).toRealPath().startsWith(directory.toRealPath());
        }
    }

    /** Resources of the program. @param prefix {@code catalogue/} */
    record Packaged(String prefix) implements Folder {
        @Override
        public boolean has(String name) {
            return holds(name) && Packaged.class.getClassLoader().getResource(prefix + name) != null;
        }

        @Override
        public long size(String name) {
            return -1;
        }

        @Override
        public byte[] read(String name, int most) throws IOException {
            try (InputStream in =
                    Objects.requireNonNull(Packaged.class.getClassLoader().getResourceAsStream(prefix + name), name)) {
                return in.readNBytes(most + 1);
            }
        }

        @Override
        public String label(String name) {
            return prefix + name;
        }

        @Override
        public Folder folder(String name) {
            return new Packaged(prefix + name + "/");
        }

        @Override
        public Optional<Path> path(String name) {
            return Optional.empty();
        }

        @Override
        public boolean holds(String name) {
            return !name.startsWith("/") && !("/" + name + "/").contains("/../");
        }
    }
}
