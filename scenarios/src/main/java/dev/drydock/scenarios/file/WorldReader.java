package dev.drydock.scenarios.file;

import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Tree;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads worlds: those in files, and those that a scenario lays over them or writes out. */
final class WorldReader {
    private final Folder beside;
    private final Library library;
    private final Problems problems;

    WorldReader(Folder beside, Library library, Problems problems) {
        this.beside = beside;
        this.library = library;
        this.problems = problems;
    }

    /** Checks a whole file. */
    void check(Tree.Mapping file) {
        Tree.Mapping whole = library.withUsed(file, beside, "World");
        if (whole == null) return;
        WorldDraft draft = draft("world", whole, WorldForm.DOCUMENT, new Fingerprint());
        if (draft == null) return;
        Filled demand = draft.filled().find(WorldForm.DOCUMENT.demand);
        if (demand != null) new DemandReader(draft, problems).basket(demand, List.of());
    }

    /** The world that a scenario uses with its changes laid over it; null when there is none. */
    Tree.@Nullable Mapping tree(Tree.Mapping scenario) {
        Tree use = scenario.get("use");
        Tree changes = scenario.get("world");
        if (use == null && changes == null) {
            problems.add(scenario.at(), "there is no world", "use: us-network, or world");
            return null;
        }
        Tree.Mapping over = changes instanceof Tree.Mapping mapping ? mapping : null;
        if (changes != null && over == null) {
            problems.add(changes.at(), "found " + changes.kind(), "a mapping with the fields of world");
            return null;
        }
        if (use == null) return over;
        if (!(use instanceof Tree.Scalar scalar)) return null; // the form says what is wrong with it
        Tree.Mapping base = library.world(new Reference(scalar.text(), use.at()), beside);
        if (base == null) return null;
        Tree.Mapping parts = base.without(Header.FIELDS);
        return over != null && WorldForm.PART.overlay(parts, over) instanceof Tree.Mapping whole ? whole : parts;
    }

    /** What could be read of a world, checked. From here on amounts are in its currency. */
    @Nullable
    WorldDraft draft(String name, Tree.Mapping tree, WorldForm form, Fingerprint fingerprint) {
        if (tree.get("currency") instanceof Tree.Scalar currency) problems.expectCurrency(currency.text());
        Filled filled = form.fill(form == WorldForm.PART ? tree.without(Set.of("demand")) : tree, problems);
        if (filled == null) return null;
        ProductReader products = new ProductReader(beside, library, problems);
        WorldDraft draft = new WorldDraft(name, form, filled, products.products(form, filled, fingerprint));
        new WorldChecks(draft, problems).run();
        return draft;
    }
}
