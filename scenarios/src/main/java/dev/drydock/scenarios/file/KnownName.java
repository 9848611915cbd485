package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A name from a long list that other parts of the product keep, such as the event stream. */
record KnownName(String what, Set<String> names) implements Shape<String> {
    @Override
    public @Nullable String read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) {
            problems.add(tree.at(), "found " + tree.kind(), label());
            return null;
        }
        if (names.contains(scalar.text())) return scalar.text();
        problems.unknown(tree.at(), what, scalar.text(), new TreeSet<>(names));
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object("type", "string");
    }

    @Override
    public String label() {
        return "name of a known " + what;
    }
}
