package dev.drydock.scenarios.form;

import java.util.List;
import java.util.Map;

/** Part of a document to be laid over another: kept as it is, read once it has been merged. */
public record Part(Form<?> form) implements Shape<Tree> {
    @Override
    public Tree read(Tree tree, Problems problems) {
        return tree;
    }

    @Override
    public Tree overlay(Tree below, Tree above) {
        return form.overlay(below, above);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return form.schema(definitions.partially());
    }

    @Override
    public List<Form<?>> parts() {
        return form.parts();
    }

    @Override
    public String label() {
        return form.label();
    }
}
