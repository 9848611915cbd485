package dev.drydock.harness.app;

import dev.drydock.harness.store.Database;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which harness database. */
final class StoreOptions {
    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "JDBC URL or path of the database. Default: .drydock/harness")
    private @Nullable String url;

    boolean given() {
        return url != null;
    }

    Database open(Path directory) {
        return Database.open(url == null ? Database.defaultUrl(directory) : url);
    }
}
