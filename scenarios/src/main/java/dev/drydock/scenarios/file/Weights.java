package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Definitions;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that only matter relative to each other; at least one is positive. */
final class Weights implements Shape<List<Double>> {
    private static final Listed<Double> LIST = Listed.atLeastOne(Scalars.number(0, 1e12));

    @Override
    public @Nullable List<Double> read(Tree tree, Problems problems) {
        List<Double> weights = LIST.read(tree, problems);
        if (weights == null || weights.stream().anyMatch(weight -> weight > 0)) return weights;
        problems.add(tree.at(), "every weight is 0", "at least one that is more");
        return null;
    }

    @Override
    public Map<String, Object> schema(Definitions definitions) {
        return LIST.schema(definitions);
    }

    @Override
    public String label() {
        return LIST.label();
    }
}
