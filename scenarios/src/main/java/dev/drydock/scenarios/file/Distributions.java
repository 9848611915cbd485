package dev.drydock.scenarios.file;

import dev.drydock.scenarios.form.Either;
import dev.drydock.scenarios.form.Field;
import dev.drydock.scenarios.form.Filled;
import dev.drydock.scenarios.form.Form;
import dev.drydock.scenarios.form.Listed;
import dev.drydock.scenarios.form.Mapped;
import dev.drydock.scenarios.form.Measure;
import dev.drydock.scenarios.form.Named;
import dev.drydock.scenarios.form.Problems;
import dev.drydock.scenarios.form.Roster;
import dev.drydock.scenarios.form.Scalars;
import dev.drydock.scenarios.form.Shape;
import dev.drydock.scenarios.form.Tree;
import dev.drydock.simulator.random.AtLeast;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Distribution;
import dev.drydock.simulator.random.Empirical;
import dev.drydock.simulator.random.Erlang;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.random.Lognormal;
import dev.drydock.simulator.random.Normal;
import dev.drydock.simulator.random.Scaled;
import dev.drydock.simulator.random.Shifted;
import dev.drydock.simulator.random.Triangular;
import dev.drydock.simulator.random.Uniform;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A distribution: a value alone is always that value, a mapping names a family. */
final class Distributions extends Form<Distribution> {
    /** Of durations, in milliseconds. */
    static final Shape<Distribution> DURATION = of(Measure.DURATION, "duration distribution", "2 min");

    /** Of factors without unit. */
    static final Shape<Distribution> FACTOR = of(Measure.PLAIN.atLeast(0), "factor distribution", "1");

    private final Field<Double> constant;
    private final Field<List<Double>> uniform;
    private final Field<Double> exponential;
    private final Field<Distribution> lognormal;
    private final Field<List<Double>> triangular;
    private final Field<Distribution> normal;
    private final Field<Distribution> erlang;
    private final Field<Roster<Double>> quantiles;
    private final Field<Double> times;
    private final Field<Double> plus;
    private final Field<Double> atLeast;

    private static Shape<Distribution> of(Measure measure, String name, String x) {
        return new Either<>(new Mapped<>(measure, Constant::new), new Distributions(measure, name, x));
    }

    private Distributions(Measure measure, String name, String x) {
        super(
                name,
                "A random " + (measure == Measure.DURATION ? "duration" : "factor") + ": one family, then changed.");
        boolean duration = measure == Measure.DURATION;
        String three = duration ? "[1 min, 2 min, 5 min]" : "[0.5, 1, 2]";
        constant = maybe("constant", measure, "Always this value.", x);
        uniform = maybe(
                "uniform",
                Listed.exactly(2, measure),
                "Any value between the two, all equally likely.",
                duration ? "[1 min, 5 min]" : "[0.8, 1.2]");
        exponential = maybe("exponential", measure, "Time to the next of independent events; its mean.", x);
        lognormal = maybe(
                "lognormal",
                new LognormalForm(measure, "lognormal " + name, x),
                "Skewed to the right, the usual shape of people's work.",
                "{mean: " + x + ", sigma: 0.5}");
        triangular = maybe("triangular", Listed.exactly(3, measure), "At least, most likely, at most.", three);
        normal = maybe(
                "normal",
                new NormalForm(measure, "normal " + name, x),
                "The bell curve; values below 0 count as 0.",
                "{mean: " + x + ", sd: " + (duration ? "20 s" : "0.2") + "}");
        erlang = maybe(
                "erlang",
                new ErlangForm(measure, "erlang " + name, x),
                "Several exponential steps.",
                "{steps: 3, mean: " + x + "}");
        quantiles = maybe(
                "quantiles",
                Named.of("probability", measure),
                "Known quantiles from 0 % to 100 %, straight lines between them.",
                duration ? "{0 %: 1 h, 50 %: 20 h, 100 %: 4 d}" : "{0 %: 0.5, 50 %: 1, 100 %: 2}");
        times = maybe("times", Scalars.number(1e-6, 1e6), "Every value is multiplied by it, first.", "1.5");
        plus = maybe("plus", measure, "Added to every value, second.", duration ? "1 min" : "0.1");
        atLeast = maybe("atLeast", measure, "Smaller values count as this, last.", duration ? "30 s" : "0.1");
        exactlyOne(constant, uniform, exponential, lognormal, triangular, normal, erlang, quantiles);
    }

    /** A distribution replaces another as a whole. */
    @Override
    public Tree overlay(Tree below, Tree above) {
        return above;
    }

    @Override
    protected @Nullable Distribution build(Filled filled, Problems problems) {
        Distribution family = family(filled, problems);
        if (family == null) return null;
        Double factor = filled.find(times);
        if (factor != null) family = new Scaled(factor, family);
        Double more = filled.find(plus);
        if (more != null) family = new Shifted(more, family);
        Double floor = filled.find(atLeast);
        return floor == null ? family : new AtLeast(floor, family);
    }

    private @Nullable Distribution family(Filled filled, Problems problems) {
        Double value = filled.find(constant);
        if (value != null) return new Constant(value);
        List<Double> two = filled.find(uniform);
        if (two != null) return new Uniform(two.get(0), two.get(1));
        Double mean = filled.find(exponential);
        if (mean != null) return new Exponential(mean);
        List<Double> three = filled.find(triangular);
        if (three != null) return new Triangular(three.get(0), three.get(1), three.get(2));
        Roster<Double> points = filled.find(quantiles);
        if (points != null) return empirical(points, problems);
        Distribution skewed = filled.find(lognormal);
        if (skewed != null) return skewed;
        Distribution steps = filled.find(erlang);
        return steps != null ? steps : filled.find(normal);
    }

    private static @Nullable Distribution empirical(Roster<Double> written, Problems problems) {
        List<Empirical.Point> points = new ArrayList<>();
        for (Roster.Entry<Double> entry : written.entries()) {
            Double value = entry.value();
            if (!entry.name().matches("[0-9]{1,3}(\\.[0-9]{1,6})? ?%") || value == null) {
                problems.add(entry.at(), "'" + entry.name() + "' is not a probability", "a percentage such as 50 %");
                return null;
            }
            double percent = Double.parseDouble(entry.name().replace("%", "").trim());
            points.add(new Empirical.Point(percent / 100, value));
        }
        points.sort(Comparator.comparingDouble(Empirical.Point::probability));
        return new Empirical(points);
    }

    /** {@code {mean: 2 min, sigma: 0.5}} */
    private static final class LognormalForm extends Form<Distribution> {
        private final Field<Double> mean;
        private final Field<Double> median;
        private final Field<Double> sigma = required(
                "sigma",
                Scalars.number(0, 5),
                "Standard deviation of the logarithm; 0.5 is usual for manual work.",
                "0.5");

        LognormalForm(Measure measure, String name, String x) {
            super(name, "A lognormal distribution by its mean or its median.");
            mean = maybe("mean", measure, "Expected value.", x);
            median = maybe("median", measure, "Half of the values are smaller.", x);
            exactlyOne(mean, median);
        }

        @Override
        protected Distribution build(Filled filled, Problems problems) {
            Double expected = filled.find(mean);
            double spread = filled.get(sigma);
            return expected != null
                    ? Lognormal.ofMean(expected, spread)
                    : Lognormal.ofMedian(filled.get(median), spread);
        }
    }

    /** {@code {mean: 2 min, sd: 20 s}} */
    private static final class NormalForm extends Form<Distribution> {
        private final Field<Double> mean;
        private final Field<Double> sd;

        NormalForm(Measure measure, String name, String x) {
            super(name, "A normal distribution, cut off at 0.");
            mean = required("mean", measure, "Centre.", x);
            sd = required("sd", measure, "Standard deviation.", measure == Measure.DURATION ? "20 s" : "0.2");
        }

        @Override
        protected Distribution build(Filled filled, Problems problems) {
            return new AtLeast(0, new Normal(filled.get(mean), filled.get(sd)));
        }
    }

    /** {@code {steps: 3, mean: 2 min}} */
    private static final class ErlangForm extends Form<Distribution> {
        private final Field<Integer> steps =
                required("steps", Scalars.integer(1, Erlang.MAX_SHAPE), "Number of exponential steps.", "3");
        private final Field<Double> mean;

        ErlangForm(Measure measure, String name, String x) {
            super(name, "A task of several exponential steps.");
            mean = required("mean", measure, "Expected value of the whole.", x);
        }

        @Override
        protected Distribution build(Filled filled, Problems problems) {
            return new Erlang(filled.get(steps), filled.get(mean));
        }
    }
}
