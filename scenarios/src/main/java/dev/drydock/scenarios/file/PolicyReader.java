package dev.drydock.scenarios.file;

import dev.drydock.engine.policy.Policy;
import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Tree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads policies: shipped ones, those in files, and those written out in a scenario. */
final class PolicyReader {
    private static final PolicyForm DOCUMENT = PolicyForm.DOCUMENT;
    private static final PolicyForm INLINE = PolicyForm.INLINE;

    private final Library library;
    private final Folder beside;
    private final Problems problems;

    PolicyReader(Library library, Folder beside, Problems problems) {
        this.library = library;
        this.beside = beside;
        this.problems = problems;
    }

    /** A whole file. */
    @Nullable
    PolicyDraft document(Tree.Mapping tree) {
        return read(tree.at(), library.withUsed(tree, beside, "Policy"), DOCUMENT);
    }

    /** Those that can be read, each under a name of its own. */
    List<PolicyDraft> choices(List<Tree> choices) {
        List<PolicyDraft> drafts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Tree choice : choices) {
            PolicyDraft draft = choice(choice);
            if (draft == null) continue;
            drafts.add(draft);
            if (!draft.name().isEmpty() && !names.add(draft.name()))
                problems.add(
                        choice.at(), "two policies are named '" + draft.name() + "'", "a name of its own for each");
        }
        return drafts;
    }

    /** A name, or a policy written out, perhaps over another. */
    @Nullable
    PolicyDraft choice(Tree choice) {
        if (choice instanceof Tree.Scalar scalar) {
            Tree.Mapping named = library.policy(new Reference(scalar.text(), scalar.at()), beside);
            return read(choice.at(), named, DOCUMENT);
        }
        if (!(choice instanceof Tree.Mapping mapping)) {
            problems.add(choice.at(), "found " + choice.kind(), new PolicyChoice().label());
            return null;
        }
        Tree.Mapping whole = library.withUsed(mapping, beside, "Policy");
        return read(choice.at(), whole, INLINE);
    }

    private @Nullable PolicyDraft read(Position at, Tree.@Nullable Mapping tree, PolicyForm form) {
        if (tree == null) return null;
        int before = problems.count();
        Filled filled = form.fill(tree, problems);
        if (filled == null) return null;
        Policy policy = problems.count() > before ? null : form.finish(filled, tree, problems);
        return new PolicyDraft(at, filled.or(form.name, ""), policy, filled.or(form.rules, List.of()), tree);
    }
}
