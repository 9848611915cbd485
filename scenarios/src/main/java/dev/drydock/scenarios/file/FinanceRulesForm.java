package dev.drydock.scenarios.file;

import dev.drydock.domain.network.ServiceLevel;
import dev.drydock.engine.policy.FinanceRules;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Share;
import java.util.List;
import java.util.Set;

/** Reconciliation, invoices, disputes and expired authorisations. */
final class FinanceRulesForm extends Form<FinanceRules> {
    private final Field<FinanceRules.Reconcile> reconcile = optional(
            "reconcile",
            Scalars.choice(FinanceRules.Reconcile.class),
            "never",
            "Never: every bill is paid; sample: people look at some lines; continuous: every line and event, and everything open each night.",
            "continuous");
    private final Field<Double> sample =
            optional("sample", Share.PART, "0", "Share of bill lines that people look at, when it is a sample.", "2 %");
    private final Field<Integer> linesPerReview = optional(
            "linesPerReview",
            Scalars.integer(1, 10_000),
            "10",
            "Lines of the sample that make one piece of work.",
            "8");
    private final Field<Long> tolerance = optional(
            "tolerance", Money.ANY_CURRENCY, "0", "By so much a line may be off without anybody caring.", "0.05");
    private final Field<Boolean> autoContest = optional(
            "autoContest",
            Scalars.FLAG,
            "false",
            "Wrong lines are contested by rule, with the label as evidence, and missing credits claimed.",
            "true");
    private final Field<Integer> sweepAt = optional(
            "sweepAt",
            Calendars.TIME_OF_DAY,
            "00:00",
            "Time of the day, UTC, when everything open is gone through.",
            "03:00");
    private final Field<List<ServiceLevel>> guaranteed = optional(
            "guaranteed",
            Listed.of(Scalars.choice(ServiceLevel.class)),
            "[]",
            "Levels for which carriers owe a credit when a parcel comes late.",
            "[expedited, express]");
    private final Field<Long> captureAfter = optional(
            "captureAfter",
            Measure.DURATION.whole(),
            "0",
            "So long after hand-over the money is collected though nothing was scanned; 0: never.",
            "3 d");
    private final Field<Long> reauthoriseBefore = optional(
            "reauthoriseBefore",
            Measure.DURATION.whole(),
            "0",
            "So long before an authorisation expires a new one is asked for, looked at once a day; 0: never.",
            "36 h");
    private final Field<FinanceRules.Answer> disputes = optional(
            "disputes",
            Scalars.choice(FinanceRules.Answer.class),
            "accept",
            "How card disputes are answered.",
            "automatic");
    private final Field<Long> acceptBelow =
            optional("acceptBelow", Money.ANY_CURRENCY, "0", "Disputes of less are not worth an answer.", "20.00");

    FinanceRulesForm() {
        super("finance rules", "Reconciliation, invoices, disputes and expired authorisations.");
    }

    @Override
    protected FinanceRules build(Filled filled, Problems problems) {
        return new FinanceRules(
                filled.get(reconcile),
                filled.get(sample),
                filled.get(linesPerReview),
                filled.get(tolerance),
                filled.get(autoContest),
                filled.get(sweepAt),
                Set.copyOf(filled.get(guaranteed)),
                filled.get(captureAfter),
                filled.get(reauthoriseBefore),
                filled.get(disputes),
                filled.get(acceptBelow));
    }
}
