package dev.drydock.harness.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a result is kept. */
final class KeepOptions {
    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Keep the result and its report in this folder, which is made when it is not there.")
    private @Nullable Path out;

    @Option(names = "--store", description = "Keep the result in the harness database, for the report site.")
    private boolean store;

    @Mixin
    private StoreOptions database;

    /** @throws Mistake when the folder could not be written */
    Keeper open(Wiring wiring) {
        if (out != null && Files.exists(out) && !Files.isDirectory(out)) {
            throw new Mistake(out + " is a file, expected a folder");
        }
        boolean stores = store || database.given();
        return new Keeper(
                out,
                stores ? database.open(wiring.directory()) : null,
                new DeclaredModel(wiring.scenarios()),
                wiring.clock());
    }
}
