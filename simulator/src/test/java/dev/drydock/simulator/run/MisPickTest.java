package dev.drydock.simulator.run;

import static dev.drydock.simulator.SmallWorld.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.ReturnEvent.WrongItemReceived;
import dev.drydock.domain.event.ReturnEvent.WrongItemReported;
import dev.drydock.domain.event.StockEvent.ShelfChanged;
import dev.drydock.domain.journal.Journal;
import dev.drydock.domain.kpi.Kpi;
import dev.drydock.domain.kpi.RunFigures;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.simulator.SmallWorld;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisPickTest {
    private final List<FulfilmentEvent> facts = new ArrayList<>();

    @Test
    void a_wrong_product_leaves_the_shelf_and_the_right_one_stays() {
        SmallWorld world = new SmallWorld();
        world.misPickShare = 0.03;

        RunFigures figures = run(world);

        List<ShelfChanged> swaps = of(ShelfChanged.class).stream()
                .filter(change -> change.cause() == StockCause.MIS_PICK)
                .toList();
        assertThat(swaps).hasSizeGreaterThan(50);
        assertThat(swaps.stream().mapToInt(ShelfChanged::deltaUnits).sum()).isZero();
        assertThat(figures.invariants())
                .allSatisfy(invariant ->
                        assertThat(invariant.broken()).as(invariant.example()).isZero());
    }

    @Test
    void each_customer_with_a_wrong_item_says_so_sends_it_back_and_is_paid_back_that_unit() {
        SmallWorld world = new SmallWorld();
        world.misPickShare = 0.03;
        world.returnShare = 0;

        RunFigures figures = run(world);

        List<WrongItemReported> reports = of(WrongItemReported.class);
        assertThat(reports).hasSizeGreaterThan(20);
        assertThat(of(WrongItemReceived.class)).hasSameSizeAs(reports);
        assertThat(of(RefundIssued.class).stream()
                        .mapToLong(RefundIssued::cents)
                        .sum())
                .isEqualTo(reports.stream()
                        .mapToLong(report -> report.shipment().order().unitPriceCents(report.line()))
                        .sum());
        assertThat(figures.kpis().get(Kpi.WRONG_ITEM)).isBetween(0.01, 0.06);
        assertThat(figures.kpis().get(Kpi.STOCK_ACCURACY)).isLessThan(1);
    }

    @Test
    void without_mis_picks_nothing_is_sampled_and_nobody_gets_a_wrong_item() {
        RunFigures figures = run(new SmallWorld());

        assertThat(of(WrongItemReported.class)).isEmpty();
        assertThat(figures.kpis()).containsEntry(Kpi.WRONG_ITEM, 0.0).doesNotContainKey(Kpi.STOCK_ACCURACY);
    }

    private RunFigures run(SmallWorld world) {
        world.demandMillis = 2 * DAY;
        world.orders = 1_200;
        Journal recorder = new Journal() {
            @Override
            public void fact(FulfilmentEvent event) {
                facts.add(event);
            }

            @Override
            public void heard(FulfilmentEvent event, long nowMillis) {}

            @Override
            public void decided(dev.drydock.domain.decision.Decision decision, long nowMillis) {}
        };
        return Simulation.run(world.scenario(), world.policy, 5, new RunOptions(false, null, -1, 0, recorder))
                .figures();
    }

    private <T> List<T> of(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
