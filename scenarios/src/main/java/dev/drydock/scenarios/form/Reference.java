package dev.drydock.scenarios.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The name of something that stands elsewhere, and where it was written. */
public record Reference(String name, Position at) {

    /** @param what it names: {@code carrier} */
    public static Shape<Reference> to(String what) {
        return new Shape<>() {
            @Override
            public @Nullable Reference read(Tree tree, Problems problems) {
                if (tree instanceof Tree.Scalar scalar && !scalar.isNull())
                    return new Reference(scalar.text(), tree.at());
                problems.add(tree.at(), "found " + tree.kind(), "the name of a " + what);
                return null;
            }

            @Override
            public Map<String, Object> schema(Definitions definitions) {
                return Json.object("type", "string");
            }

            @Override
            public String label() {
                return "name of a " + what;
            }
        };
    }
}
