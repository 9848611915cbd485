package dev.drydock.scenarios.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One shape for a single value, another for a mapping. Lists go to the one that is given for them. */
public record Either<T>(Shape<? extends T> scalar, Shape<? extends T> collection) implements Shape<T> {
    @Override
    public @Nullable T read(Tree tree, Problems problems) {
        return tree instanceof Tree.Scalar ? scalar.read(tree, problems) : collection.read(tree, problems);
    }

    @Override
    public Tree overlay(Tree below, Tree above) {
        return collection.overlay(below, above);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object("anyOf", List.of(scalar.schema(definitions), collection.schema(definitions)));
    }

    @Override
    public List<Form<?>> parts() {
        List<Form<?>> parts = new ArrayList<>(scalar.parts());
        parts.addAll(collection.parts());
        return parts;
    }

    @Override
    public String label() {
        return scalar.label() + ", or " + collection.label();
    }
}
