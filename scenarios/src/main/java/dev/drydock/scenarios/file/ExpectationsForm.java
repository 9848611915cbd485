package dev.drydock.scenarios.file;

import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.Unit;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Money;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Share;
import dev.drydock.simulator.scenario.Expectation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Which KPIs are judged, and how: one field for each KPI, its margin in the KPI's own unit. */
final class ExpectationsForm extends Form<List<Expectation>> {
    private static final double MINUTE_MILLIS = 60_000;
    private static final double HOUR_MILLIS = 3_600_000;

    private record Judged(double margin, boolean critical) {}

    private final Map<Kpi, Field<Judged>> kpis = new EnumMap<>(Kpi.class);

    ExpectationsForm() {
        super("expectations", "KPIs that are judged, by key.");
        for (Kpi kpi : Kpi.values()) {
            JudgedForm form = new JudgedForm(kpi.unit());
            String doc = kpi.label() + ": " + kpi.definition() + ".";
            kpis.put(kpi, maybe(kpi.key(), form, doc, "{margin: " + form.example() + "}"));
        }
    }

    @Override
    protected List<Expectation> build(Filled filled, Problems problems) {
        List<Expectation> expectations = new ArrayList<>();
        kpis.forEach((kpi, field) -> {
            Judged judged = filled.find(field);
            if (judged != null) expectations.add(new Expectation(kpi, judged.margin(), judged.critical()));
        });
        return expectations;
    }

    private static final class JudgedForm extends Form<Judged> {
        private final Unit unit;
        private final Field<Double> margin;
        private final Field<Boolean> critical =
                optional("critical", Scalars.FLAG, "false", "Whether the verdict fails when this KPI fails.", "true");

        JudgedForm(Unit unit) {
            super("expectation in " + unit.label(), "How a KPI is judged.");
            this.unit = unit;
            this.margin = required("margin", shape(unit), "Smallest change that matters.", example());
        }

        String example() {
            return switch (unit) {
                case SHARE -> "1 %";
                case CENTS -> "0.10 USD";
                case MINUTES -> "30 s";
                case HOURS -> "1 h";
                case COUNT, UNITS, PER_THOUSAND_ORDERS, PER_THOUSAND_CHECKOUTS -> "5";
            };
        }

        private static Shape<Double> shape(Unit unit) {
            return switch (unit) {
                case SHARE -> Share.PART;
                case CENTS -> new Mapped<>(Money.AMOUNT, Long::doubleValue);
                case MINUTES -> new Mapped<>(Measure.DURATION, millis -> millis / MINUTE_MILLIS);
                case HOURS -> new Mapped<>(Measure.DURATION, millis -> millis / HOUR_MILLIS);
                case COUNT, UNITS, PER_THOUSAND_ORDERS, PER_THOUSAND_CHECKOUTS -> Scalars.number(0, 1e12);
            };
        }

        @Override
        protected Judged build(Filled filled, Problems problems) {
            return new Judged(filled.get(margin), filled.get(critical));
        }
    }
}
