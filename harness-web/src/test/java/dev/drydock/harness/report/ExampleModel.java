package dev.drydock.harness.report;

import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.handoff.ExceptionRoute;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.handoff.Handoff;
import dev.drydock.domain.handoff.Team;
import dev.drydock.domain.handoff.Workflow;
import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.Runbook;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workflow of one handoff, with one runbook. */
public final class ExampleModel implements OperatingModel {
    private static final String RUNBOOK =
            "# Labels rejected\n\n1. Ask the desk of the carrier whether it is known.\n2. Move the volume.\n\n<script>alert(1)</script>\n";

    @Override
    public Workflow workflow() {
        return new Workflow(
                "small",
                List.of(new Handoff(
                        "label",
                        "A carrier takes the parcel on",
                        Handoff.Subject.SHIPMENT,
                        "label.requested",
                        List.of("label.issued"),
                        List.of("label.rejected"),
                        BusinessSystem.WMS,
                        BusinessSystem.CARRIER,
                        Team.FULFILMENT_OPS,
                        Team.PLATFORM,
                        "failover",
                        new Handoff.Queue("label", 200, List.of("marketplace")),
                        ExceptionType.LABEL_REJECTED,
                        "The label is for the service asked for",
                        "The parcel may go to the dock",
                        "postagePerOrder",
                        1_800_000,
                        new Handoff.Work(Team.FULFILMENT_OPS, 120_000))),
                Map.of(
                        ExceptionType.LABEL_REJECTED,
                        new ExceptionRoute(
                                ExceptionType.LABEL_REJECTED,
                                ExceptionRoute.Severity.SOFT,
                                Team.FULFILMENT_OPS,
                                Team.PLATFORM,
                                14_400_000,
                                Team.REVENUE_OPS,
                                "runbooks/label-rejected.md")));
    }

    @Override
    public Optional<Runbook> runbook(String name) {
        return name.equals("runbooks/label-rejected.md") ? Optional.of(new Runbook(name, RUNBOOK)) : Optional.empty();
    }
}
