package dev.drydock.harness.report.page;

import dev.drydock.harness.report.logbook.OperatingModel;
import dev.drydock.harness.result.RunReport;
import dev.drydock.harness.result.Runbook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Exceptions of a type, with what their owner is to do first. @param runbook whether there is one to lead to */
public record ExceptionRow(
        String type, String meaning, String owner, long count, long open, String nextAction, boolean runbook) {

    /** By owner, most first. */
    static List<ExceptionRow> of(RunReport run, OperatingModel model) {
        return run.exceptions().stream()
                .sorted(Comparator.comparing(RunReport.ExceptionTotal::owner)
                        .thenComparing(RunReport.ExceptionTotal::count, Comparator.reverseOrder()))
                .map(total -> row(total, model))
                .toList();
    }

    private static ExceptionRow row(RunReport.ExceptionTotal of, OperatingModel model) {
        Optional<Runbook> runbook = model.runbook("runbooks/" + of.type() + ".md");
        return new ExceptionRow(
                of.type(),
                of.meaning(),
                of.owner(),
                of.count(),
                of.open(),
                runbook.flatMap(Runbook::firstStep).orElse(""),
                runbook.isPresent());
    }
}
