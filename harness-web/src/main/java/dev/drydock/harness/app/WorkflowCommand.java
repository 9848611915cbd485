package dev.drydock.harness.app;

import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Raci;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.app.screen.WorkflowScreen;
import dev.drydock.harness.result.ExitCode;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code drydock workflow}: the declared handoffs, where exceptions go, and who does what. */
@Command(
        name = "workflow",
        description = "Shows the declared handoffs and exception routes, or the matrix of who does what.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: drydock workflow carrier-outage --raci"})
final class WorkflowCommand implements Callable<Integer> {
    private static final String SCHEMA = "drydock/workflow/v1";

    private final Wiring wiring;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1",
            defaultValue = "standard",
            description = "A scenario, or a workflow, by name or file. Default: the standard workflow.")
    private String name;

    @Option(names = "--raci", description = "Who is responsible, accountable, consulted and informed, as a matrix.")
    private boolean raci;

    @Mixin
    private OutputOptions output;

    WorkflowCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    /** What {@code --json} writes. */
    record Declared(
            String schema, String name, List<Handoff> handoffs, List<ExceptionRoute> exceptions, List<Raci.Row> raci) {}

    @Override
    public Integer call() {
        output.check();
        Workflow workflow = wiring.scenarios().workflow(name);
        Raci matrix = Raci.of(workflow);
        Declared declared = new Declared(
                SCHEMA,
                workflow.name(),
                workflow.handoffs(),
                List.copyOf(workflow.routes().values()),
                matrix.rows());
        output.show(declared, () -> raci ? WorkflowScreen.of(matrix, workflow.name()) : WorkflowScreen.of(workflow));
        return ExitCode.PASS;
    }
}
