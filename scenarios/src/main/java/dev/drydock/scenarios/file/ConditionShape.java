package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.ConditionChecker;
import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Json;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A CEL condition; what is wrong in it is reported where it stands in the file. */
final class ConditionShape implements Shape<Condition> {
    private static final int LONGEST = 2000;

    @Override
    public @Nullable Condition read(Tree tree, Problems problems) {
        if (!(tree instanceof Tree.Scalar scalar)) {
            problems.add(tree.at(), "found " + tree.kind(), label());
            return null;
        }
        String source = scalar.text().trim();
        if (source.isEmpty() || source.length() > LONGEST) {
            problems.add(tree.at(), "a condition of " + source.length() + " characters", "1 to " + LONGEST);
            return null;
        }
        boolean sound = true;
        for (ConditionChecker.Problem problem : ConditionChecker.check(source)) {
            sound = false;
            Position at = scalar.inFile(source, problem.line(), problem.column());
            problems.add(at, "condition: " + problem.message());
        }
        return sound ? new Condition(source, tree.at()) : null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return Json.object("type", Json.array("string", "boolean"), "maxLength", LONGEST);
    }

    @Override
    public String label() {
        return "condition in CEL";
    }
}
