package dev.drydock.domain.kpi;

import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.order.Order;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MessageWatchTest {
    private final CaseFile cases = new CaseFile(atHour(0));
    private final MessageWatch watch = new MessageWatch(cases);

    @Test
    void without_trouble_there_is_nothing_to_report() {
        watch.placed(order(1));

        assertThat(report()).isEmpty();
    }

    @Test
    void an_order_placed_while_intake_was_down_is_stuck_until_its_payment_is_decided() {
        watch.wentDown(BusinessSystem.OMS);
        watch.placed(order(1));
        watch.placed(order(2));
        watch.moved(order(1), atHour(1));
        watch.cameBack(BusinessSystem.OMS, atHour(2));
        watch.placed(order(3));
        watch.moved(order(2), atHour(5));
        watch.moved(order(3), atHour(9));

        assertThat(report()).containsEntry(Kpi.STUCK_DRAIN, 3.0);
    }

    @Test
    void an_order_with_a_failed_call_is_stuck_too_and_calls_are_counted() {
        watch.wentDown(BusinessSystem.WMS);
        watch.placed(order(1));
        watch.failed(new CallFailed(new AuthorisePayment(order(2), 1, EveryEntry.REASON), 1, atHour(1)));
        watch.cameBack(BusinessSystem.WMS, atHour(2));
        watch.moved(order(2), atHour(3));

        assertThat(report()).containsEntry(Kpi.STUCK_DRAIN, 1.0).containsEntry(Kpi.CALLS_FAILED, 1000.0);
    }

    @Test
    void an_outage_that_leaves_nothing_stuck_drains_in_no_time() {
        watch.wentDown(BusinessSystem.PAYMENT);
        watch.cameBack(BusinessSystem.PAYMENT, atHour(2));

        assertThat(report()).containsEntry(Kpi.STUCK_DRAIN, 0.0);
    }

    private Map<Kpi, Double> report() {
        cases.place(order(9));
        Map<Kpi, Double> kpis = new EnumMap<>(Kpi.class);
        watch.report(kpis);
        return kpis;
    }

    private static Order order(int number) {
        return SmallShop.order(number, 1, 1, 0);
    }
}
