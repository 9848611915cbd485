package dev.drydock.harness.app;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.domain.view.MessageTemplates;
import dev.drydock.harness.baseline.BaselineFile;
import dev.drydock.scenarios.catalogue.Catalogue;
import dev.drydock.scenarios.catalogue.Document;
import dev.drydock.scenarios.file.ProblemsFound;
import dev.drydock.scenarios.file.Reading;
import dev.drydock.scenarios.file.ScenarioReader;
import dev.drydock.scenarios.form.NearestName;
import dev.drydock.scenarios.form.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Scenarios from files, and the catalogue that comes with Drydock. A scenario's baseline lies beside it. */
final class CatalogueScenarios implements Scenarios {
    private static final int MOST_BASELINE_BYTES = 16 << 20;

    private final Catalogue catalogue;

    CatalogueScenarios(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public List<Shipped> shipped() {
        return catalogue.shipped().stream()
                .map(s -> new Shipped(s.name(), s.title()))
                .toList();
    }

    @Override
    public Loaded load(String nameOrPath) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        Optional<Document> document = catalogue.find(nameOrPath);
        if (document.isEmpty()) throw notThere(nameOrPath);
        Reading reading = reader.read(document.get());
        if (reading instanceof Reading.Ready ready) {
            return new Loaded(ready.scenario(), nameOrPath, baseline(document.get()));
        }
        throw new Mistake(lines(((Reading.Rejected) reading).problems()));
    }

    private Mistake notThere(String nameOrPath) {
        List<String> names = catalogue.shippedNames();
        String nearest = NearestName.of(nameOrPath, names);
        return new Mistake("no scenario '%s': there is no such file or folder, and none of that name is shipped; %s"
                .formatted(
                        nameOrPath,
                        nearest.isEmpty()
                                ? "there is " + String.join(", ", names)
                                : "did you mean '" + nearest + "'?"));
    }

    @Override
    public Workflow workflow(String nameOrPath) {
        ScenarioReader reader = new ScenarioReader(catalogue);
        try {
            return reader.workflow(nameOrPath);
        } catch (ProblemsFound found) {
            throw new Mistake(lines(found.problems()));
        }
    }

    @Override
    public Optional<String> runbook(String name) {
        return catalogue.runbook(name);
    }

    @Override
    public Workflow workflow() {
        if (catalogue.workflows().isEmpty()) return Workflow.NONE;
        try {
            return new ScenarioReader(catalogue).workflow(catalogue.workflows().get(0));
        } catch (ProblemsFound found) {
            throw new Mistake(lines(found.problems()));
        }
    }

    @Override
    public MessageTemplates templates() {
        try {
            return catalogue.templates();
        } catch (IllegalArgumentException wrong) {
            throw new Mistake(String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public List<String> check(String nameOrPath) {
        return lines(new ScenarioReader(catalogue).check(nameOrPath));
    }

    /** {@code scenario.yaml} has {@code baseline.json}; another file of that folder has one of its own name. */
    private static BaselineFile baseline(Document document) {
        String name = document.name().equals(Catalogue.SCENARIO_FILE)
                ? Catalogue.BASELINE_FILE
                : document.name().replaceFirst("\\.ya?ml$", "") + "." + Catalogue.BASELINE_FILE;
        try {
            String text = document.folder().has(name)
                    ? new String(document.folder().read(name, MOST_BASELINE_BYTES), StandardCharsets.UTF_8)
                    : null;
            return new BaselineFile(
                    document.folder().label(name),
                    text,
                    document.folder().path(name).orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + document.folder().label(name) + ": " + e.getMessage(), e);
        }
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }
}
