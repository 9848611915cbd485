package dev.drydock.harness.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** The verbs in the order of the help. Each is read from its annotations only when it is needed: reading all takes longer than some run. */
final class Verbs {
    private final Map<String, Supplier<CommandLine>> verbs = new LinkedHashMap<>();

    Verbs(Wiring wiring) {
        verbs.put("demo", () -> new CommandLine(new DemoCommand(wiring)));
        verbs.put("run", () -> new CommandLine(new RunCommand(wiring)));
        verbs.put("compare", () -> new CommandLine(new CompareCommand(wiring)));
        verbs.put("explain", () -> new CommandLine(new ExplainCommand(wiring)));
        verbs.put("stalled", () -> new CommandLine(new StalledCommand(wiring)));
        verbs.put("rebuild", () -> new CommandLine(new RebuildCommand(wiring)));
        verbs.put("suite", () -> new CommandLine(new SuiteCommand(wiring)));
        verbs.put(
                "baseline",
                () -> new CommandLine(new BaselineCommand())
                        .addSubcommand(new BaselineDiffCommand(wiring))
                        .addSubcommand(new BaselineApproveCommand(wiring)));
        verbs.put(
                "scenario",
                () -> new CommandLine(new ScenarioCommand())
                        .addSubcommand(new ScenarioListCommand(wiring))
                        .addSubcommand(new ScenarioCheckCommand(wiring))
                        .addSubcommand(new ScenarioSchemaCommand())
                        .addSubcommand(new ScenarioNewCommand(wiring)));
        verbs.put(
                "contracts", () -> new CommandLine(new ContractsCommand()).addSubcommand(new ContractsCheckCommand()));
        verbs.put("workflow", () -> new CommandLine(new WorkflowCommand(wiring)));
        verbs.put("import", ImportCommand::verb);
        verbs.put(
                "canary",
                () -> new CommandLine(new CanaryCommand())
                        .addSubcommand(new CanaryListCommand(wiring))
                        .addSubcommand(new CanaryAddCommand(wiring))
                        .addSubcommand(new CanaryRunCommand(wiring))
                        .addSubcommand(new CanaryPauseCommand(wiring))
                        .addSubcommand(new CanaryResumeCommand(wiring)));
        verbs.put("serve", () -> new CommandLine(new ServeCommand(wiring)));
    }

    Map<String, CommandLine> all() {
        Map<String, CommandLine> all = new LinkedHashMap<>();
        verbs.forEach((name, verb) -> all.put(name, verb.get()));
        return all;
    }

    /** The verb that the arguments begin with; all when they begin with none, for the help and for suggestions. */
    Map<String, CommandLine> neededFor(String[] args) {
        Supplier<CommandLine> verb = args.length == 0 ? null : verbs.get(args[0]);
        if (verb != null) return Map.of(args[0], verb.get());
        boolean asksVersionAlone = args.length == 1 && args[0].equals("--version");
        return asksVersionAlone ? Map.of() : all();
    }
}
