package dev.drydock.simulator.fault;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.SimulationEvent.FaultEnded;
import dev.drydock.domain.event.SimulationEvent.FaultStarted;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.connect.Lines;
import dev.drydock.simulator.kernel.Kernel;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Exponential;
import dev.drydock.simulator.scenario.Fault;
import dev.drydock.simulator.scenario.Fault.CarrierOutage;
import dev.drydock.simulator.scenario.Fault.CarrierTrouble;
import dev.drydock.simulator.scenario.Fault.LabourShortage;
import dev.drydock.simulator.scenario.Fault.When;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FaultInjectorTest {
    private static final CarrierOutage OUTAGE = new CarrierOutage(1, new int[0], CarrierTrouble.API_DOWN, 1, 1);

    private record Staffing(int node, double presentShare, long atMillis) {}

    private final Kernel kernel = new Kernel(START);
    private final Conditions conditions = new Conditions();
    private final List<Fault> faults = new ArrayList<>();
    private final List<FulfilmentEvent> facts = new ArrayList<>();
    private final List<FulfilmentEvent> heard = new ArrayList<>();
    private final List<Staffing> staffings = new ArrayList<>();
    private final List<Long> losses = new ArrayList<>();
    private final Lines lines = new Lines(kernel, new Draws(1), SmallWorld.links(0), heard::add);

    @Test
    void a_fault_begins_and_ends_on_schedule() {
        fault(new When.At(2 * HOUR, 5 * HOUR), OUTAGE);

        start(1);
        kernel.runUntil(START + 2 * HOUR);
        assertThat(conditions.outage(CarrierTrouble.API_DOWN, 1, 0)).isEqualTo(OUTAGE);
        assertThat(conditions.endsMillis(CarrierTrouble.API_DOWN, 1, 0)).isEqualTo(START + 7 * HOUR);
        kernel.run();

        assertThat(facts)
                .containsExactly(
                        new FaultStarted(0, "fault 0", 1, START + 2 * HOUR),
                        new FaultEnded(0, "fault 0", 1, START + 7 * HOUR));
        assertThat(conditions.calm()).isTrue();
    }

    @Test
    void a_random_fault_comes_again_and_again_until_the_end_of_demand() {
        fault(new When.Randomly(new Exponential(10 * HOUR), new Exponential(2 * HOUR)), OUTAGE);

        start(600);
        kernel.run();

        List<Long> starts = times(FaultStarted.class);
        List<Long> ends = times(FaultEnded.class);
        assertThat(starts).hasSameSizeAs(ends).allMatch(at -> at < START + 600 * DAY);
        assertThat((double) starts.size()).isCloseTo(600 * 24 / 12.0, within(160.0));
        double lastedMillis = 0;
        for (int i = 0; i < starts.size(); i++) {
            lastedMillis += ends.get(i) - starts.get(i);
            if (i > 0) assertThat(starts.get(i)).isGreaterThanOrEqualTo(ends.get(i - 1));
        }
        assertThat(lastedMillis / starts.size() / HOUR).isCloseTo(2, within(0.3));
    }

    @Test
    void random_times_are_those_of_the_seed() {
        fault(new When.Randomly(new Exponential(10 * HOUR), new Exponential(2 * HOUR)), OUTAGE);
        start(30);
        kernel.run();

        FaultInjectorTest again = new FaultInjectorTest();
        again.faults.add(faults.get(0));
        again.fault(new When.At(DAY, HOUR), new Fault.DemandShock(2));
        again.start(30);
        again.kernel.run();

        assertThat(again.facts)
                .filteredOn(each -> !each.toString().contains("fault 1"))
                .isEqualTo(facts);
    }

    @Test
    void a_chained_fault_begins_a_while_after_the_one_it_follows() {
        fault(new When.At(HOUR, 10 * HOUR), OUTAGE);
        fault(new When.After(0, 3 * HOUR, HOUR), new Fault.NodeOutage(2));
        fault(new When.After(1, 0, HOUR), new Fault.DemandShock(2));

        start(1);
        kernel.runUntil(START + 4 * HOUR);
        assertThat(conditions.demandFactor()).isEqualTo(2);
        kernel.run();

        assertThat(times(FaultStarted.class)).containsExactly(START + HOUR, START + 4 * HOUR, START + 4 * HOUR);
        assertThat(staffings)
                .containsExactly(new Staffing(2, 0, START + 4 * HOUR), new Staffing(2, 1, START + 5 * HOUR));
        assertThat(conditions.demandFactor()).isEqualTo(1);
    }

    @Test
    void of_several_shortages_at_a_node_the_worst_counts() {
        fault(new When.At(HOUR, 10 * HOUR), new LabourShortage(1, 0.5));
        fault(new When.At(2 * HOUR, 2 * HOUR), new Fault.NodeOutage(1));
        fault(new When.At(3 * HOUR, 9 * HOUR), new LabourShortage(1, 0.8));
        fault(new When.At(3 * HOUR, HOUR), new LabourShortage(0, 0.1));

        start(1);
        kernel.run();

        assertThat(staffings)
                .containsExactly(
                        new Staffing(1, 0.5, START + HOUR),
                        new Staffing(1, 0, START + 2 * HOUR),
                        new Staffing(1, 0, START + 3 * HOUR),
                        new Staffing(0, 0.1, START + 3 * HOUR),
                        new Staffing(1, 0.5, START + 4 * HOUR),
                        new Staffing(0, 1, START + 4 * HOUR),
                        new Staffing(1, 0.8, START + 11 * HOUR),
                        new Staffing(1, 1, START + 12 * HOUR));
    }

    @Test
    void two_outages_that_do_the_same_end_each_at_their_time() {
        fault(new When.At(HOUR, 10 * HOUR), OUTAGE);
        fault(new When.At(2 * HOUR, HOUR), OUTAGE);

        start(1);
        kernel.runUntil(START + 5 * HOUR);
        assertThat(conditions.outage(CarrierTrouble.API_DOWN, 1, 0)).isNotNull();
        kernel.run();

        assertThat(conditions.calm()).isTrue();
    }

    @Test
    void a_chained_fault_that_overlaps_itself_lasts_until_its_last_occurrence_ends() {
        fault(new When.Randomly(new Constant(HOUR), new Constant(HOUR)), new Fault.DemandShock(2));
        fault(new When.After(0, 0, 3 * HOUR), new Fault.NodeOutage(0));
        fault(new When.After(0, 0, 3 * HOUR), OUTAGE);

        start(1);
        for (int hour = 1; hour < 24; hour++) {
            kernel.runUntil(START + hour * HOUR);
            assertThat(conditions.calm()).as("hour %s", hour).isFalse();
            assertThat(staffings.get(staffings.size() - 1).presentShare)
                    .as("hour %s", hour)
                    .isZero();
        }
        kernel.run();

        assertThat(conditions.calm()).isTrue();
        assertThat(staffings.get(staffings.size() - 1).presentShare).isEqualTo(1);
    }

    @Test
    void trouble_lies_on_its_line_while_it_lasts() {
        fault(new When.At(HOUR, HOUR), new Fault.LinkTrouble(Fault.Link.STOCK_FEED, 0, new Constant(0), 1, 0, 0, 0));

        start(1);
        for (int sequence = 0; sequence < 3; sequence++) {
            kernel.runUntil(START + sequence * HOUR + 1);
            for (int node = 0; node < 2; node++)
                lines.stockFeed()
                        .send(new StockChanged(node, 0, sequence, 1, StockCause.RECEIPT, START), sequence, node);
        }

        kernel.run();
        assertThat(heard).extracting(message -> ((StockChanged) message).node()).containsExactly(0, 1, 1, 0, 1);
    }

    @Test
    void stock_goes_missing_once_and_does_not_come_back() {
        fault(new When.At(HOUR, 4 * HOUR), new Fault.StockDivergence(0, StockCause.SHRINKAGE, 0.5, 0.2));

        start(1);
        kernel.run();

        assertThat(losses).containsExactly(4 * HOUR);
        assertThat(times(FaultEnded.class)).containsExactly(START + 5 * HOUR);
    }

    private void fault(When when, Fault.Effect effect) {
        faults.add(new Fault("fault " + faults.size(), when, effect));
    }

    private void start(int days) {
        new FaultInjector(
                        kernel,
                        new Draws(5),
                        new Facts(),
                        faults,
                        START + days * DAY,
                        conditions,
                        lines,
                        new Floor(),
                        3)
                .start();
    }

    private List<Long> times(Class<? extends FulfilmentEvent> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(FulfilmentEvent::atMillis)
                .toList();
    }

    private final class Floor implements FaultInjector.Nodes {
        @Override
        public void staff(int node, double presentShare) {
            staffings.add(new Staffing(node, presentShare, kernel.nowMillis()));
        }

        @Override
        public void receiptsLate(Fault.LateReceipts fault, boolean late) {}

        @Override
        public void lose(Fault.StockDivergence divergence, Draws draws, long durationMillis) {
            losses.add(durationMillis);
        }
    }

    private final class Facts implements Journal {
        @Override
        public void fact(FulfilmentEvent event) {
            facts.add(event);
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {}
    }
}
