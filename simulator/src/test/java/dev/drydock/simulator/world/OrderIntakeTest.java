package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MessageDecision.RequestReplay;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.OrderFound;
import dev.drydock.domain.event.OrderEvent.CustomerContacted;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.order.Order;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.connect.SystemHealth;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.random.Draws;
import dev.drydock.simulator.random.Uniform;
import dev.drydock.simulator.scenario.Fault.Answers;
import dev.drydock.simulator.scenario.Fault.SystemOutage;
import dev.drydock.simulator.scenario.Systems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderIntakeTest {
    private final SystemHealth health = new SystemHealth();
    private final List<FulfilmentEvent> heard = new ArrayList<>();
    private final Bench bench = new Bench();

    @Test
    void without_trouble_an_order_arrives_at_once() {
        OrderIntake intake = intake(Systems.USUAL);

        intake.accept(placed(0));

        assertThat(heard).hasSize(1);
    }

    @Test
    void what_was_not_taken_is_sent_again_and_arrives_once() {
        OrderIntake intake = intake(Systems.USUAL);
        SystemOutage outage = down(Answers.ERRORS, HOUR);
        intake.accept(placed(0));
        bench.kernel.runUntil(START + HOUR);
        health.end(outage);

        bench.kernel.runUntil(START + DAY);

        assertThat(heard).singleElement().isInstanceOf(OrderPlaced.class);
    }

    @Test
    void after_its_last_attempt_the_storefront_keeps_it_until_the_desk_asks() {
        OrderIntake intake = intake(Systems.USUAL);
        SystemOutage outage = down(Answers.TIMEOUTS, 6 * HOUR);
        intake.accept(placed(0));
        bench.kernel.runUntil(START + 6 * HOUR);
        intake.replay(ask());
        assertThat(heard).as("asked too early").singleElement().isInstanceOf(CallFailed.class);
        health.end(outage);
        bench.kernel.runUntil(START + 12 * HOUR);
        assertThat(heard).as("nobody has asked since").hasSize(1);

        intake.replay(ask());
        intake.replay(ask());

        assertThat(heard).hasSize(2);
        assertThat(heard.get(1)).isInstanceOf(OrderFound.class);
    }

    @Test
    void in_the_end_the_customer_asks() {
        OrderIntake intake = intake(Systems.USUAL);
        SystemOutage outage = down(Answers.LOST, HOUR);
        intake.accept(placed(0));
        bench.kernel.runUntil(START + HOUR);
        health.end(outage);

        bench.kernel.runUntil(START + 4 * DAY);

        assertThat(heard).singleElement().isInstanceOf(OrderFound.class);
        assertThat(bench.facts(CustomerContacted.class)).hasSize(1);
    }

    @Test
    void more_than_fits_its_queue_is_turned_away_and_comes_later() {
        OrderIntake intake = intake(new Systems(
                Map.of(BusinessSystem.OMS, new Systems.Capacity(1, new Constant(MINUTE), 2)),
                30_000,
                8,
                4 * HOUR,
                new Uniform(DAY, 2 * DAY)));
        for (int number = 0; number < 10; number++) intake.accept(placed(number));

        bench.kernel.runUntil(START + 3 * MINUTE + 1);
        assertThat(heard).as("one a minute").hasSizeBetween(3, 4);
        bench.kernel.runUntil(START + 5 * HOUR);

        assertThat(heard).hasSize(10).allMatch(OrderPlaced.class::isInstance);
    }

    private OrderIntake intake(Systems systems) {
        SmallWorld world = new SmallWorld();
        world.systems = systems;
        OrderIntake intake = new OrderIntake(
                bench.kernel, new Draws(3), bench, world.scenario().world(), heard::add);
        intake.suffers(health);
        return intake;
    }

    private SystemOutage down(Answers answers, long millis) {
        SystemOutage outage = new SystemOutage(BusinessSystem.OMS, -1, answers);
        health.begin(outage, START + millis);
        return outage;
    }

    private OrderPlaced placed(int number) {
        Order order = bench.order(number, 1);
        return new OrderPlaced(order, bench.kernel.nowMillis());
    }

    private static RequestReplay ask() {
        return new RequestReplay(BusinessSystem.STOREFRONT, 1, Bench.REASON);
    }
}
