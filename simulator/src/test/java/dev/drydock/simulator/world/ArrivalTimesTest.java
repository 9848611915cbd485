package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.network.Network;
import dev.drydock.domain.network.Promotion;
import dev.drydock.simulator.fault.Conditions;
import dev.drydock.simulator.fault.FaultInjector;
import dev.drydock.simulator.random.ChiSquare;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.scenario.Demand;
import dev.drydock.simulator.scenario.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalTimesTest {
    private static final int WEEKS = 8;
    private static final long END = START + WEEKS * 7 * DAY;
    private static final double ORDERS_PER_DAY = 600;

    private Network network = Bench.promoting();
    private double[] uplift = {};
    private double dayFactorSd;
    private int utcOffsetMinutes;
    private Conditions conditions = new Conditions();

    @Test
    void as_many_orders_come_as_the_curve_says() {
        List<Long> times = times(flat());

        assertThat((double) times.size()).isCloseTo(ORDERS_PER_DAY * 7 * WEEKS, within(4 * Math.sqrt(600 * 56)));
        assertThat(times).isSorted().allMatch(at -> at >= START && at < END);
    }

    @Test
    void each_hour_of_the_week_gets_its_share() {
        double[] share = new double[168];
        for (int hour = 0; hour < 168; hour++) share[hour] = 1 + hour % 24;

        List<Long> times = times(normed(share));

        int[] counts = new int[168];
        for (long at : times) counts[(int) ((at - START) / HOUR % 168)]++;
        assertThat(ChiSquare.of(counts, share)).isLessThan(ChiSquare.critical(167));
    }

    @Test
    void the_hours_of_the_week_are_local() {
        double[] tuesdayAtOne = new double[168];
        tuesdayAtOne[24 + 13] = 1;
        utcOffsetMinutes = -300;

        List<Long> times = times(tuesdayAtOne);

        assertThat(times)
                .hasSizeGreaterThan(1_000)
                .allMatch(at -> (at - START) % (7 * DAY) / HOUR == 24 + 18, "at 18 h UTC on a Tuesday");
    }

    @Test
    void the_days_differ_as_much_as_they_should_around_the_same_mean() {
        dayFactorSd = 0.4;

        double[] byDay = countsByDay(times(flat()));

        double mean = Arrays.stream(byDay).average().orElseThrow();
        double variance = Arrays.stream(byDay).map(n -> (n - mean) * (n - mean)).sum() / (byDay.length - 1);
        double sdOfFactor = Math.sqrt(variance - mean) / mean; // Poisson adds the mean
        assertThat(mean).isCloseTo(ORDERS_PER_DAY, within(4 * 0.4 * ORDERS_PER_DAY / Math.sqrt(byDay.length)));
        assertThat(sdOfFactor).isBetween(0.2, 0.7);
    }

    @Test
    void a_promotion_lifts_demand_while_it_runs() {
        network = Bench.promoting(new Promotion(0, "spring", 0.2, START + 7 * DAY, START + 14 * DAY));
        uplift = new double[] {3};

        double[] byDay = countsByDay(times(flat()));

        for (int day = 0; day < byDay.length; day++) {
            double expected = day / 7 == 1 ? 3 * ORDERS_PER_DAY : ORDERS_PER_DAY;
            assertThat(byDay[day]).as("day %s", day).isCloseTo(expected, within(5 * Math.sqrt(expected)));
        }
    }

    @Test
    void promotions_at_the_same_time_lift_each_other() {
        Promotion spring = new Promotion(0, "spring", 0.2, START, END);
        network = Bench.promoting(spring, new Promotion(1, "loyal", 0.1, START, END));
        uplift = new double[] {2, 1.5};

        List<Long> times = times(flat());

        assertThat(times.size() / (7.0 * WEEKS * ORDERS_PER_DAY)).isCloseTo(3, within(0.05));
    }

    @Test
    void a_shock_multiplies_demand() {
        conditions = shocked(2.5);

        List<Long> times = times(flat());

        assertThat(times.size() / (7.0 * WEEKS * ORDERS_PER_DAY)).isCloseTo(2.5, within(0.05));
        assertThat(times).allMatch(at -> at < END);
    }

    @Test
    void once_demand_has_ended_there_is_no_next_order() {
        ArrivalTimes times = curve(flat());

        assertThat(times.nextMillis(5, END - 1)).isEqualTo(ArrivalTimes.NEVER);
        assertThat(times.nextMillis(5, END)).isEqualTo(ArrivalTimes.NEVER);
        assertThat(times.nextMillis(5, END + DAY)).isEqualTo(ArrivalTimes.NEVER);
    }

    @Test
    void demand_by_gaps_ends_after_its_orders() {
        ArrivalTimes times =
                ArrivalTimes.renewal(new Demand.Renewal(new Constant(HOUR), 3, basket()), 3, new Draws(1), 1);

        assertThat(times.nextMillis(0, START)).isEqualTo(START + HOUR);
        assertThat(times.nextMillis(2, START + 2 * HOUR)).isEqualTo(START + 3 * HOUR);
        assertThat(times.nextMillis(3, START + 3 * HOUR)).isEqualTo(ArrivalTimes.NEVER);
    }

    private ArrivalTimes curve(double[] hourOfWeekShare) {
        Demand.Curve demand =
                new Demand.Curve(ORDERS_PER_DAY, hourOfWeekShare, utcOffsetMinutes, dayFactorSd, basket());
        return new ArrivalTimes.ByCurve(demand, network, new Draws(2), conditions, END, 1);
    }

    private List<Long> times(double[] hourOfWeekShare) {
        ArrivalTimes times = curve(hourOfWeekShare);
        List<Long> all = new ArrayList<>();
        for (long at = times.nextMillis(0, START); at != ArrivalTimes.NEVER; at = times.nextMillis(all.size(), at))
            all.add(at);
        return all;
    }

    private Demand.Basket basket() {
        double[] one = {1};
        return new Demand.Basket(one, one, one, one, one, one, one, uplift, new double[uplift.length], 10);
    }

    private static double[] flat() {
        double[] share = new double[168];
        Arrays.fill(share, 1);
        return normed(share);
    }

    private static double[] normed(double[] share) {
        double sum = Arrays.stream(share).sum();
        return Arrays.stream(share).map(each -> each / sum).toArray();
    }

    private static double[] countsByDay(List<Long> times) {
        double[] byDay = new double[WEEKS * 7];
        for (long at : times) byDay[(int) ((at - START) / DAY)]++;
        return byDay;
    }

    /** Conditions in the middle of a demand shock. */
    private static Conditions shocked(double factor) {
        Bench bench = new Bench();
        Conditions conditions = new Conditions();
        FaultInjector.Nodes noNodes = new FaultInjector.Nodes() {
            @Override
            public void staff(int node, double presentShare) {}

            @Override
            public void receiptsLate(Fault.LateReceipts fault, boolean late) {}

            @Override
            public void lose(Fault.StockDivergence divergence, Draws draws, long durationMillis) {}
        };
        Fault shock = new Fault("rush", new Fault.When.At(0, DAY), new Fault.DemandShock(factor));
        new FaultInjector(
                        bench.kernel,
                        new Draws(1),
                        bench,
                        List.of(shock),
                        END,
                        conditions,
                        bench.here.lines(),
                        noNodes,
                        1)
                .start();
        bench.kernel.runUntil(START + HOUR);
        return conditions;
    }
}
