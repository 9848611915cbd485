package dev.drydock.harness.report.page;

import dev.drydock.harness.result.IncidentReport;
import dev.drydock.harness.result.RunReport;
import java.util.List;
import java.util.Locale;

/** Where and when queues began to back up, in a sentence. @param share replications that name the same place, empty when there is but one */
public record IncidentRow(String place, String owner, String sentence, String share) {

    public static List<IncidentRow> of(RunReport run) {
        return run.incidents().stream()
                .map(incident -> row(incident, run.replications()))
                .toList();
    }

    private static IncidentRow row(IncidentReport of, int replications) {
        String with = of.others().isEmpty() ? "" : " With it backed up " + String.join(", ", of.others()) + ".";
        return new IncidentRow(
                of.place(),
                of.owner(),
                String.format(
                        Locale.ROOT,
                        "began to back up at %s; that could be told at %s, and it was as usual again at %s.%s",
                        HandoffRow.instant(of.since()),
                        HandoffRow.instant(of.noticed()),
                        HandoffRow.instant(of.until()),
                        with),
                replications == 1 || of.namedIn() == 0
                        ? ""
                        : "gravest in " + of.namedIn() + " of " + replications + " replications");
    }
}
