package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays one document over another: mappings are merged name by name, everything else is replaced, and a name without value (~) takes
 * the thing out.
 */
public final class Overlay {
    private Overlay() {}

    public static Tree of(Tree base, @Nullable Tree over) {
        if (over == null) return base;
        if (base instanceof Tree.Mapping below && over instanceof Tree.Mapping above) return of(below, above);
        return over;
    }

    public static Tree.Mapping of(Tree.Mapping below, Tree.Mapping above) {
        List<Tree.Entry> merged = new ArrayList<>();
        for (Tree.Entry entry : below.entries()) {
            Tree change = above.get(entry.name());
            if (change == null) merged.add(entry);
            else if (!isNull(change)) merged.add(new Tree.Entry(entry.at(), entry.name(), of(entry.value(), change)));
        }
        for (Tree.Entry entry : above.entries()) if (below.get(entry.name()) == null) merged.add(entry);
        return Tree.Mapping.of(above.at(), merged);
    }

    /** The mapping without some of its names. */
    public static Tree.Mapping without(Tree.Mapping mapping, Set<String> names) {
        return Tree.Mapping.of(
                mapping.at(),
                mapping.entries().stream()
                        .filter(entry -> !names.contains(entry.name()))
                        .toList());
    }

    private static boolean isNull(Tree tree) {
        return tree instanceof Tree.Scalar scalar && scalar.isNull();
    }
}
