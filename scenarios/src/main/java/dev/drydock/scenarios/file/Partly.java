package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form of which what could be read is of use for further checks, though some of it could not. */
record Partly(Form<Filled> form) implements Shape<Filled> {
    static Partly of(Form<Filled> form) {
        return new Partly(form);
    }

    @Override
    public @Nullable Filled read(Tree tree, Problems problems) {
        return form.fill(tree, problems);
    }

    @Override
    public Tree overlay(Tree below, Tree above) {
        return form.overlay(below, above);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return form.schema(definitions);
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
