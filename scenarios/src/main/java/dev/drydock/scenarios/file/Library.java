package dev.drydock.scenarios.file;

import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Document;
import dev.drydock.scenarios.catalogue.Folder;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Position;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Reference;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.scenarios.form.YamlText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Opens documents and those they use. A document from a stranger reads nothing but the catalogue and its own folder: names that
 * lead elsewhere are refused.
 */
final class Library {
    private static final int LONGEST_CHAIN = 8;

    private final Catalogue catalogue;
    private final Problems problems;
    private final Deque<String> open = new ArrayDeque<>();

    Library(Catalogue catalogue, Problems problems) {
        this.catalogue = catalogue;
        this.problems = problems;
    }

    /** The document as a tree, or null when it cannot be read. */
    @Nullable
    Tree load(Document document) {
        Position start = new Position(document.label(), 1, 1);
        try {
            long size = document.folder().size(document.name());
            if (size > YamlText.MOST_BYTES) return tooLarge(start);
            byte[] bytes = document.folder().read(document.name(), YamlText.MOST_BYTES);
            if (bytes.length > YamlText.MOST_BYTES) return tooLarge(start);
            return YamlText.read(document.label(), bytes, problems);
        } catch (IOException unreadable) {
            problems.add(start, "cannot be read: " + unreadable.getClass().getSimpleName());
            return null;
        }
    }

    private @Nullable Tree tooLarge(Position start) {
        problems.add(start, "the file is too large", "at most " + (YamlText.MOST_BYTES >> 20) + " MiB");
        return null;
    }

    /** The kind a document says it is; empty when it says nothing. */
    static String kind(@Nullable Tree tree) {
        Tree kind = tree instanceof Tree.Mapping mapping ? mapping.get("kind") : null;
        return kind instanceof Tree.Scalar scalar ? scalar.text() : "";
    }

    /** A world with those it uses laid below it, without their headers; null when one of them cannot be read. */
    Tree.@Nullable Mapping world(Reference reference, Folder beside) {
        return used(reference, beside, "World");
    }

    /** A policy with those it uses laid below it. */
    Tree.@Nullable Mapping policy(Reference reference, Folder beside) {
        return used(reference, beside, "Policy");
    }

    /** A workflow with those it uses laid below it. */
    Tree.@Nullable Mapping workflow(Reference reference, Folder beside) {
        return used(reference, beside, "Workflow");
    }

    /** Whether the catalogue has a runbook of that name: {@code runbooks/short-pick.md}. */
    boolean hasRunbook(String name) {
        return catalogue.runbook(name).isPresent();
    }

    private Tree.@Nullable Mapping used(Reference reference, Folder beside, String kind) {
        Document document = find(reference, beside, kind);
        if (document == null) return null;
        if (open.contains(document.label()) || open.size() >= LONGEST_CHAIN) {
            problems.add(reference.at(), "'" + reference.name() + "' uses itself, or too many others", "a short chain");
            return null;
        }
        Tree tree = load(document);
        if (tree == null) return null;
        if (!(tree instanceof Tree.Mapping mapping)) {
            problems.add(tree.at(), "found " + tree.kind(), "a document of kind " + kind);
            return null;
        }
        if (!kind(tree).equals(kind)) {
            problems.add(reference.at(), "'" + reference.name() + "' is not a " + kind, "a document of kind " + kind);
            return null;
        }
        open.push(document.label());
        Tree.Mapping whole = withUsed(mapping, document.folder(), kind);
        open.pop();
        return whole;
    }

    /** The mapping laid over what its own {@code use} names. */
    Tree.@Nullable Mapping withUsed(Tree.Mapping mapping, Folder beside, String kind) {
        Tree use = mapping.get("use");
        if (use == null) return mapping;
        if (!(use instanceof Tree.Scalar scalar)) {
            problems.add(use.at(), "found " + use.kind(), "the name of a " + kind);
            return null;
        }
        Tree.Mapping base = used(new Reference(scalar.text(), use.at()), beside, kind);
        if (base == null) return null;
        Set<String> own = kind.equals("Policy") ? Set.of("apiVersion", "kind", "title", "story", "use") : Header.FIELDS;
        Tree whole = form(kind).overlay(base.without(own), mapping.without(Set.of("use")));
        return whole instanceof Tree.Mapping merged ? merged : null;
    }

    private static Form<?> form(String kind) {
        return switch (kind) {
            case "World" -> WorldForm.DOCUMENT;
            case "Policy" -> PolicyForm.DOCUMENT;
            case "Workflow" -> WorkflowForm.DOCUMENT;
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private List<String> shipped(String kind) {
        return switch (kind) {
            case "World" -> catalogue.worlds();
            case "Policy" -> catalogue.policies();
            case "Workflow" -> catalogue.workflows();
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private Optional<Document> shipped(String kind, String name) {
        return switch (kind) {
            case "World" -> catalogue.world(name);
            case "Policy" -> catalogue.policy(name);
            case "Workflow" -> catalogue.workflow(name);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private @Nullable Document find(Reference reference, Folder beside, String kind) {
        String name = reference.name();
        List<String> shipped = shipped(kind);
        Optional<Document> found = shipped(kind, name);
        if (found.isPresent()) return found.get();
        String what = kind.toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) {
            problems.add(
                    reference.at(),
                    "there is no " + what + " '" + shortened(name) + "'",
                    "one of " + String.join(", ", shipped) + ", or a .yaml file beside this one",
                    NearestName.of(name, shipped));
            return null;
        }
        return fileBeside(reference, beside) ? new Document(beside, name) : null;
    }

    /** Whether a file lies in the folder; adds a problem when not. */
    boolean fileBeside(Reference reference, Folder beside) {
        String name = reference.name();
        boolean plain = name.indexOf('\0') < 0
                && name.indexOf('\\') < 0
                && !name.startsWith("/")
                && !("/" + name + "/").contains("/../")
                && name.length() < 200;
        try {
            if (plain && beside.has(name) && beside.holds(name)) return true;
            if (plain && !beside.has(name)) {
                problems.add(reference.at(), "there is no file '" + shortened(name) + "' beside this one");
                return false;
            }
        } catch (IOException unreadable) {
            problems.add(reference.at(), "'" + shortened(name) + "' cannot be read");
            return false;
        }
        problems.add(
                reference.at(),
                "'" + shortened(name) + "' lies outside this file's folder",
                "a file in the same folder");
        return false;
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }
}
