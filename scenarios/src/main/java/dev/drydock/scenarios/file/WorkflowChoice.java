package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A workflow by name or written out, kept as it is until its file has been found. Changes without a {@code use} are laid over what stands below. */
final class WorkflowChoice implements Shape<Tree> {
    @Override
    public Tree read(Tree tree, Problems problems) {
        return tree;
    }

    @Override
    public Tree overlay(Tree below, Tree above) {
        if (!(above instanceof Tree.Mapping changes) || changes.get("use") != null) return above;
        if (!(below instanceof Tree.Scalar)) return WorkflowForm.PART.overlay(below, above);
        List<Tree.Entry> entries = new ArrayList<>();
        entries.add(new Tree.Entry(below.at(), "use", below));
        entries.addAll(changes.entries());
        return Tree.Mapping.of(changes.at(), entries);
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object(
                "anyOf",
                Json.array(
                        Reference.to("workflow").schema(definitions),
                        WorkflowForm.PART.schema(definitions.partially())));
    }

    @Override
    public List<Form<?>> parts() {
        return List.of(WorkflowForm.PART);
    }

    @Override
    public String label() {
        return "name of a workflow, a file beside the scenario, or a workflow with its changes";
    }
}
