package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.DAY;
import static dev.drydock.simulator.SmallWorld.START;
import static dev.drydock.simulator.world.Bench.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.event.OrderEvent.CustomerContacted;
import dev.drydock.domain.event.ReturnEvent.ReturnReceived;
import dev.drydock.domain.event.ReturnEvent.ReturnRequested;
import dev.drydock.domain.network.Node;
import dev.drydock.domain.order.Order;
import dev.drydock.simulator.SmallWorld;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private final SmallWorld small = new SmallWorld();
    private Bench bench = new Bench();
    private Warehouse[] warehouses = {};
    private PaymentProcessor payments;
    private Customers customers;

    CustomersTest() {
        small.declineShare = 0;
        build(0, 0);
    }

    @Test
    void an_order_that_is_delivered_and_paid_is_settled_and_forgotten() {
        Parcel parcel = paid(0);

        deliver(parcel);

        assertThat(bench.facts(ReturnRequested.class)).isEmpty();
        assertThat(bench.openOrders.size()).isZero();
        assertThat(bench.parcels.size()).isZero();
    }

    @Test
    void money_that_arrives_after_the_goods_settles_the_order_too() {
        Parcel parcel = bench.parcel(0, 0, 2);
        payments.authorise(new AuthorisePayment(parcel.shipment.order(), 1, REASON));

        deliver(parcel);
        assertThat(bench.openOrders.size()).isEqualTo(1);
        capture(parcel);

        assertThat(bench.openOrders.size()).isZero();
        assertThat(bench.parcels.size()).isZero();
    }

    @Test
    void a_return_is_open_until_both_goods_and_money_are_back() {
        build(1, 0);
        Parcel parcel = paid(0);
        deliver(parcel);
        bench.kernel.run();
        assertThat(bench.facts(ReturnRequested.class)).hasSize(1);

        customers.returnApproved(parcel);
        customers.returnApproved(parcel);
        bench.kernel.run();
        assertThat(bench.facts(ReturnReceived.class)).hasSize(1);
        assertThat(bench.openOrders.size()).as("no money yet").isEqualTo(1);
        refund(parcel);
        bench.kernel.run();

        assertThat(bench.openOrders.size()).isZero();
        assertThat(bench.parcels.size()).isZero();
    }

    @Test
    void money_that_is_paid_back_before_the_goods_have_come_settles_it_in_the_end() {
        build(1, 0);
        Parcel parcel = paid(0);
        deliver(parcel);

        refund(parcel);
        bench.kernel.run();
        assertThat(bench.openOrders.size()).isEqualTo(1);
        customers.returnApproved(parcel);
        bench.kernel.run();

        assertThat(bench.openOrders.size()).isZero();
    }

    @Test
    void a_refused_return_settles_the_order_and_is_not_approved_afterwards() {
        build(1, 0);
        Parcel parcel = paid(0);
        deliver(parcel);
        bench.kernel.run();

        customers.returnRejected(parcel);
        customers.returnApproved(parcel);
        bench.kernel.run();

        assertThat(bench.facts(ReturnReceived.class)).isEmpty();
        assertThat(bench.openOrders.size()).isZero();
        assertThat(bench.parcels.size()).isZero();
    }

    @Test
    void resalable_goods_go_back_on_the_shelf_and_all_others_do_not() {
        build(1, 0);
        for (int number = 0; number < 500; number++) {
            Parcel parcel = paid(number);
            deliver(parcel);
            customers.returnApproved(parcel);
        }
        bench.kernel.run();

        long resalable = bench.facts(ReturnReceived.class).stream()
                .filter(ReturnReceived::resalable)
                .count();
        assertThat(resalable).as("80 of 100 in this world").isBetween(360L, 440L);
        assertThat(warehouses[0].shelves().shelfUnits(0)).isEqualTo(400 + 2 * (int) resalable);
        assertThat(warehouses[0].shelves().recordUnits(0)).isEqualTo(400 + 2 * (int) resalable);
    }

    @Test
    void as_many_shipments_are_sent_back_as_the_world_says_days_after_delivery() {
        build(0.1, 0);

        for (int number = 0; number < 5_000; number++) deliver(paid(number));
        bench.kernel.run();

        assertThat(bench.facts(ReturnRequested.class))
                .hasSizeBetween(410, 590)
                .allMatch(asked -> asked.atMillis() >= START + 2 * DAY && asked.atMillis() <= START + 10 * DAY);
    }

    @Test
    void a_customer_asks_once_the_promise_has_passed_and_not_when_the_goods_have_come() {
        build(0, 1);
        Parcel late = paid(0);
        Parcel delivered = paid(1);
        customers.ordered(late.shipment.order());
        customers.ordered(delivered.shipment.order());
        deliver(delivered);
        int atTheDoor = bench.facts(CustomerContacted.class).size();

        bench.kernel.run();

        assertThat(bench.facts(CustomerContacted.class)
                        .subList(atTheDoor, bench.facts(CustomerContacted.class).size()))
                .hasSize(1)
                .allMatch(contact -> contact.order() == late.shipment.order() && contact.costCents() == 600)
                .allMatch(contact -> contact.atMillis() >= late.shipment.order().promisedMillis());
    }

    private void build(double returnShare, double contactShareLate) {
        small.returnShare = returnShare;
        small.contactShareLate = contactShareLate;
        bench = new Bench(small);
        warehouses = new Warehouse[bench.network().nodes().size()];
        for (Node node : bench.network().nodes())
            warehouses[node.index()] = new Warehouse(bench.here, node, bench.openOrders, bench.parcels, parcel -> {});
        customers = new Customers(bench.here, bench.openOrders, bench.parcels, warehouses);
        payments =
                new PaymentProcessor(bench.here, bench.openOrders, bench.parcels, order -> -1, customers::returnMoved);
    }

    /** A parcel of two units whose money has been collected, on its way from node 0. */
    private Parcel paid(int number) {
        Parcel parcel = bench.parcel(number, 0, 2);
        payments.authorise(new AuthorisePayment(parcel.shipment.order(), 1, REASON));
        capture(parcel);
        return parcel;
    }

    private void capture(Parcel parcel) {
        Order order = parcel.shipment.order();
        payments.capture(new CapturePayment(order, parcel.shipment, order.totalCents(), REASON));
    }

    private void refund(Parcel parcel) {
        payments.refund(new Refund(parcel.shipment.order(), parcel.shipment, parcel.shipment.goodsCents(), REASON));
    }

    private void deliver(Parcel parcel) {
        parcel.stage = Parcel.Stage.DELIVERED;
        customers.delivered(parcel);
    }
}
