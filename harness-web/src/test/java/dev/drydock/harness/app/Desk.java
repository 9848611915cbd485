package dev.drydock.harness.app;

import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.baseline.BaselineFile;
import dev.drydock.harness.rehearsal.ScriptedRunner;
import dev.drydock.harness.rehearsal.SmallShop;
import dev.drydock.simulator.scenario.Scenario;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/** The command line over scripted runs, in a folder of its own, with what it prints. */
final class Desk implements Scenarios {
    final ScriptedRunner runner = new ScriptedRunner();
    final Map<String, Scenario> shop = new LinkedHashMap<>();
    final Path directory;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    Desk(Path directory) {
        this.directory = directory;
        shop.put("small-shop", SmallShop.scenario());
    }

    int execute(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Clock noon = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        CommandLine drydock = Main.commandLine(new Wiring(this, runner, noon, directory, "1.2.3"))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return drydock.execute(args);
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }

    String path(String name) {
        return directory.resolve(name).toString();
    }

    @Override
    public List<Shipped> shipped() {
        return shop.values().stream().map(s -> new Shipped(s.name(), s.title())).toList();
    }

    @Override
    public Loaded load(String nameOrPath) {
        Scenario scenario = shop.get(nameOrPath);
        if (scenario == null) throw new Mistake("no scenario '" + nameOrPath + "'");
        try {
            return new Loaded(
                    scenario, nameOrPath, BaselineFile.at(directory.resolve(scenario.name() + ".baseline.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Workflow workflow(String nameOrPath) {
        return load(nameOrPath).scenario().workflow();
    }

    @Override
    public List<String> check(String nameOrPath) {
        List<String> problems = new ArrayList<>();
        if (!shop.containsKey(nameOrPath)) problems.add(nameOrPath + ":1:1: unknown");
        return problems;
    }
}
