package dev.drydock.harness.app;

import dev.drydock.harness.app.screen.SuiteScreen;
import dev.drydock.harness.rehearsal.Plan;
import dev.drydock.harness.result.SuiteReport;
import dev.drydock.harness.suite.JUnitXml;
import dev.drydock.harness.suite.Shard;
import dev.drydock.harness.suite.Suite;
import dev.drydock.harness.suite.SuiteSummary;
import dev.drydock.harness.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock suite}: the regression suite. */
@Command(
        name = "suite",
        description = "Runs every scenario against its approved baseline.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock suite scenarios --junit build/suite.xml --shard 1/4"})
final class SuiteCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description = "Folder of scenario folders. Default: the shipped scenarios.")
    private @Nullable Path directory;

    @Option(names = "--junit", paramLabel = "FILE", description = "Write JUnit XML.")
    private @Nullable Path junit;

    @Option(names = "--summary", paramLabel = "FILE", description = "Write a Markdown summary.")
    private @Nullable Path summary;

    @Option(names = "--shard", paramLabel = "i/n", description = "Run part i of n only.")
    private @Nullable String shard;

    @Option(
            names = "--fail-on",
            paramLabel = "VERDICT",
            split = ",",
            description = "marginal or inconclusive: end with 1 for it too.")
    private List<String> failOn = List.of();

    @Mixin
    private OutputOptions output;

    SuiteCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Shard part = part();
        Set<Verdict> failing = failing();
        output.check();
        if (junit != null) OutputFile.check(junit);
        if (summary != null) OutputFile.check(summary);
        List<Suite.Entry> entries = entries();

        SuiteReport suite;
        try (ProgressLine progress = output.progress()) {
            suite = wiring.suite().run(entries, part, failing, command(), progress);
        }
        if (junit != null) OutputFile.write(junit, JUnitXml.of(suite));
        if (summary != null) OutputFile.write(summary, SuiteSummary.of(suite));
        output.show(suite, () -> SuiteScreen.of(suite));
        return suite.exitCode();
    }

    private Shard part() {
        try {
            return shard == null ? Shard.WHOLE : Shard.parse(shard);
        } catch (IllegalArgumentException e) {
            throw new Mistake("--shard: " + e.getMessage());
        }
    }

    private Set<Verdict> failing() {
        Set<Verdict> failing = EnumSet.noneOf(Verdict.class);
        for (String word : failOn) {
            if (word.equals("marginal")) failing.add(Verdict.MARGINAL);
            else if (word.equals("inconclusive")) failing.add(Verdict.INCONCLUSIVE);
            else throw new Mistake("--fail-on is marginal or inconclusive, not '" + word + "'");
        }
        return failing;
    }

    /** Every scenario read, or the problems of all of them at once. */
    private List<Suite.Entry> entries() {
        List<Suite.Entry> entries = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (String name : names()) {
            try {
                Scenarios.Loaded loaded = wiring.scenarios().load(name);
                entries.add(new Suite.Entry(Plan.of(loaded.scenario(), loaded.named()), Baselines.read(loaded)));
            } catch (Mistake mistake) {
                problems.add(mistake.getMessage());
            }
        }
        if (!problems.isEmpty()) throw new Mistake(problems);
        return entries;
    }

    private List<String> names() {
        if (directory == null) {
            return wiring.scenarios().shipped().stream()
                    .map(Scenarios.Shipped::name)
                    .toList();
        }
        if (!Files.isDirectory(directory)) throw new Mistake("there is no folder " + directory);
        try (Stream<Path> folders = Files.list(directory)) {
            List<String> names = folders.filter(folder -> Files.isRegularFile(folder.resolve("scenario.yaml")))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            if (names.isEmpty()) {
                throw new Mistake("folder " + directory + " has no scenario: expected folders with a scenario.yaml");
            }
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the folder " + directory + ": " + e.getMessage(), e);
        }
    }

    private String command() {
        return "drydock suite" + (directory == null ? "" : " " + directory)
                + (shard == null ? "" : " --shard " + shard);
    }
}
