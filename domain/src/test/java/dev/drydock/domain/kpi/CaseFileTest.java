package dev.drydock.domain.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.order.Order;
import org.junit.jupiter.api.Test;

final class CaseFileTest {
    private final Folds folds = new Folds(SmallShop.network(), SmallShop.START_MILLIS, 0, false);
    private final Story story = new Story(new Journal() {
        private final FactReader facts = new FactReader(folds);
        private final DecisionReader decisions = new DecisionReader(folds);

        @Override
        public void fact(FulfilmentEvent event) {
            event.accept(facts);
        }

        @Override
        public void heard(FulfilmentEvent event, long nowMillis) {}

        @Override
        public void decided(Decision decision, long nowMillis) {
            decisions.at(nowMillis);
            decision.accept(decisions);
        }
    });

    private int open() {
        int[] count = {0};
        folds.cases.forEachOpen(one -> count[0]++);
        return count[0];
    }

    @Test
    void a_case_is_dropped_once_the_order_is_over() {
        for (int i = 0; i < 5000; i++) story.at(i / 10.0).wholeOrder(20);

        assertThat(open()).isZero();
        assertThat(folds.cases.placed()).isEqualTo(5000);
    }

    @Test
    void a_case_stays_until_the_money_is_settled() {
        Order order = story.at(0).placed(1, 0);
        story.authorised(order);
        story.cancelled(order, "no-stock", 1);

        int before = open();
        story.voided(order);

        assertThat(before).isEqualTo(1);
        assertThat(open()).isZero();
    }
}
