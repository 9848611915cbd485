package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.List;
import java.util.Map;

/** A policy by name or written out, kept as it is until its file has been found. */
final class PolicyChoice implements Shape<Tree> {
    @Override
    public Tree read(Tree tree, Problems problems) {
        return tree;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object(
                "anyOf",
                Json.array(
                        Reference.to("policy").schema(definitions), PolicyForm.INLINE.schema(definitions.partially())));
    }

    @Override
    public List<Form<?>> parts() {
        return List.of(PolicyForm.INLINE);
    }

    @Override
    public String label() {
        return "name of a policy, a file beside the scenario, or a policy written out";
    }
}
