package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A shape whose value is taken as something else. The function may refuse with {@link IllegalArgumentException}. */
public record Mapped<A, B>(Shape<A> written, Function<A, B> meaning) implements Shape<B> {
    @Override
    public @Nullable B read(Tree tree, Problems problems) {
        A value = written.read(tree, problems);
        if (value == null) return null;
        try {
            return meaning.apply(value);
        } catch (IllegalArgumentException refused) {
            problems.add(tree.at(), String.valueOf(refused.getMessage()), written.label());
            return null;
        }
    }

    @Override
    public Tree overlay(Tree below, Tree above) {
        return written.overlay(below, above);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return written.schema(definitions);
    }

    @Override
    public List<Form<?>> parts() {
        return written.parts();
    }

    @Override
    public String label() {
        return written.label();
    }
}
