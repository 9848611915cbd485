package dev.drydock.scenarios.file;

import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.product.NamedProduct;
import dev.drydock.scenarios.product.ProductFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the product file of a world, which lies beside the document that is read. */
final class ProductReader {
    private static final int MOST_BYTES = 64 << 20;

    private final Folder beside;
    private final Library library;
    private final Problems problems;

    ProductReader(Folder beside, Library library, Problems problems) {
        this.beside = beside;
        this.library = library;
        this.problems = problems;
    }

    /** Its products with units by node of the world; empty when the world names no file, null when it cannot be read. */
    @Nullable
    List<NamedProduct> products(WorldForm form, Filled world, Fingerprint fingerprint) {
        Reference file = world.find(form.productFile);
        if (file == null) return world.has(form.productFile) ? null : List.of();
        if (!library.fileBeside(file, beside)) return null;
        int before = problems.count();
        try {
            byte[] bytes = beside.read(file.name(), MOST_BYTES);
            if (bytes.length > MOST_BYTES) {
                problems.add(file.at(), "'" + file.name() + "' is too large", "at most " + (MOST_BYTES >> 20) + " MiB");
                return null;
            }
            fingerprint.add(bytes);
            List<String> nodes = world.or(form.nodes, Roster.empty()).names();
            List<NamedProduct> products =
                    ProductFile.read(new ByteArrayInputStream(bytes), beside.label(file.name()), nodes, problems);
            return problems.count() > before ? null : products;
        } catch (IOException unreadable) {
            problems.add(file.at(), "'" + file.name() + "' cannot be read");
            return null;
        }
    }
}
