package dev.drydock.engine.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.OrderDecision.Allocate;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent.OrderPlaced;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.StockEvent.StockSnapshot;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.network.Network;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import dev.drydock.engine.Engine;
import dev.drydock.engine.Networks;
import dev.drydock.engine.Policies;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events come in, are journaled, handled, and their decisions carried out: one at a time. */
final class EngineLoopTest {
    private static final long NOW = 20_000 * Networks.DAY;

    private final List<String> journal = new ArrayList<>();
    private final List<Decision> executed = new ArrayList<>();
    private final Network network = Networks.network().build();
    private EngineLoop loop;

    @Test
    void an_answer_within_the_call_is_handled_after_the_event_that_asked() {
        Engine engine = new Engine(network, Policies.policy(), 1, -1);
        loop = new EngineLoop(engine, () -> NOW, new Lines(), this::execute);
        loop.start();
        for (int node = 0; node < 2; node++) loop.hear(new StockSnapshot(node, 0, new int[] {5, 5}, NOW));
        journal.clear();

        loop.hear(new OrderPlaced(order(), NOW));

        assertThat(journal)
                .containsExactly(
                        "heard order.placed",
                        "decided payment.authorise-requested",
                        "heard payment.authorised",
                        "decided order.accepted",
                        "decided order.allocated",
                        "decided shipment.released");
        assertThat(executed).last().isNotInstanceOf(Allocate.class);
    }

    @Test
    void the_first_timers_are_set_at_the_start() {
        loop = new EngineLoop(new Engine(network, Policies.policy(), 1, -1), () -> NOW, new Lines(), executed::add);

        loop.start();

        assertThat(journal).containsOnly("decided timer.set").isNotEmpty();
        assertThat(executed).hasSameSizeAs(journal);
    }

    private void execute(Decision decision) {
        executed.add(decision);
        if (decision instanceof AuthorisePayment authorise)
            loop.hear(new PaymentAuthorised(authorise.order(), authorise.order().totalCents(), NOW));
    }

    private static Order order() {
        return new Order(
                0,
                "",
                NOW,
                0,
                0,
                0,
                Cohort.NEW,
                PaymentMethod.CARD,
                -1,
                new int[] {0},
                new int[] {1},
                new long[] {2000},
                0,
                NOW,
                NOW + 5 * Networks.DAY);
    }

    private final class Lines implements Journal {
        @Override
        public void fact(FulfilmentEvent event) {}

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {
            journal.add("heard " + event.type());
        }

        @Override
        public void decided(Decision decision, long nowMillis) {
            journal.add("decided " + decision.type());
        }
    }
}
