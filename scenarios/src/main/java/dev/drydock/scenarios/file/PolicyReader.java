package dev.drydock.scenarios.file;

import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Tree;
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
    PolicyForm.@Nullable Draft document(Tree tree) {
        if (!(tree instanceof Tree.Mapping mapping)) return DOCUMENT.read(tree, problems);
        Tree.Mapping whole = library.withUsed(mapping, beside, "Policy");
        return read(whole, DOCUMENT);
    }

    /** A name, or a policy written out, perhaps over another. */
    PolicyForm.@Nullable Draft choice(Tree choice) {
        if (choice instanceof Tree.Scalar scalar) {
            Tree.Mapping named = library.policy(new Reference(scalar.text(), scalar.at()), beside);
            return read(named, DOCUMENT);
        }
        if (!(choice instanceof Tree.Mapping mapping)) {
            problems.add(choice.at(), "found " + choice.kind(), new PolicyChoice().label());
            return null;
        }
        Tree.Mapping whole = library.withUsed(mapping, beside, "Policy");
        return read(whole, INLINE);
    }

    private PolicyForm.@Nullable Draft read(Tree.@Nullable Mapping tree, PolicyForm form) {
        PolicyForm.Draft draft = tree == null ? null : form.read(tree, problems);
        return draft == null || tree == null ? null : new PolicyForm.Draft(draft.policy(), draft.rules(), tree);
    }
}
