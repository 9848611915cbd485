package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a value may look like: reads it, and describes itself to editors and people. */
public interface Shape<T> {

    /** The value, or null when it was not right; then the problems say why. */
    @Nullable
    T read(Tree tree, Problems problems);

    /** Its JSON Schema. */
    Map<String, Object> schema(Definitions definitions);

    /** In a few words, for the reference: {@code duration}. */
    String label();

    /** The value when one document is laid over another: the upper one, unless parts of both can be kept. */
    default Tree overlay(Tree below, Tree above) {
        return above;
    }

    /** Forms that stand inside, each of which has a page of its own in the reference. */
    default List<Form<?>> parts() {
        return List.of();
    }
}
