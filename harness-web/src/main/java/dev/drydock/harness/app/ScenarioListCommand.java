package dev.drydock.harness.app;

import dev.drydock.harness.result.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code drydock scenario list}. */
@Command(
        name = "list",
        description = "Lists the scenarios that come with Drydock.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock scenario list"})
final class ScenarioListCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Mixin
    private OutputOptions output;

    ScenarioListCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        output.check();
        List<Scenarios.Shipped> shipped = wiring.scenarios().shipped();
        output.show(shipped, () -> screen(shipped));
        return ExitCode.PASS;
    }

    private static String screen(List<Scenarios.Shipped> shipped) {
        int width = shipped.stream().mapToInt(s -> s.name().length()).max().orElse(0);
        StringBuilder text = new StringBuilder();
        for (Scenarios.Shipped s : shipped) {
            text.append(s.name())
                    .append(" ".repeat(width - s.name().length() + 2))
                    .append(s.title())
                    .append('\n');
        }
        return text.toString();
    }
}
