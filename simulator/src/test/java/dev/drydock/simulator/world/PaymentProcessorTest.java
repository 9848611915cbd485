package dev.drydock.simulator.world;

import static dev.drydock.simulator.SmallWorld.HOUR;
import static dev.drydock.simulator.SmallWorld.MINUTE;
import static dev.drydock.simulator.SmallWorld.START;
import static dev.drydock.simulator.world.Bench.REASON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.MoneyDecision.CapturePayment;
import dev.drydock.domain.decision.MoneyDecision.Refund;
import dev.drydock.domain.decision.OrderDecision.AuthorisePayment;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.PaymentCaptured;
import dev.drydock.domain.event.PaymentEvent.PaymentDeclined;
import dev.drydock.domain.event.PaymentEvent.PaymentVoided;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.SystemEvent.CallFailed;
import dev.drydock.domain.order.Order;
import dev.drydock.simulator.SmallWorld;
import dev.drydock.simulator.random.Constant;
import dev.drydock.simulator.scenario.Fault.Link;
import dev.drydock.simulator.scenario.Fault.LinkTrouble;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The processor of the small world answers within minutes, refuses some cards and takes an hour to pay back. */
class PaymentProcessorTest {
    private Bench bench = new Bench();
    private final List<Parcel> paidBack = new ArrayList<>();

    @Test
    void an_order_is_authorised_once_for_all_it_costs_and_who_asks_again_hears_it_again() {
        bench = new Bench(declining(0));
        PaymentProcessor payments = payments();
        Order order = bench.order(0, 2, 1);

        for (int attempt = 1; attempt < 4; attempt++) payments.authorise(new AuthorisePayment(order, attempt, REASON));
        bench.kernel.run();

        PaymentAuthorised authorised = new PaymentAuthorised(order, 9_500, START);
        assertThat(bench.facts()).containsExactly(authorised);
        assertThat(bench.heard).containsExactly(authorised, authorised, authorised);
        assertThat(bench.kernel.nowMillis()).isBetween(START + MINUTE, START + 5 * MINUTE);
    }

    @Test
    void as_many_payments_are_declined_as_the_world_says() {
        bench = new Bench(declining(0.2));
        PaymentProcessor payments = payments();

        for (int number = 0; number < 5_000; number++)
            payments.authorise(new AuthorisePayment(bench.order(number, 1), 1, REASON));

        assertThat(bench.facts(PaymentDeclined.class)).hasSizeBetween(880, 1_120);
        assertThat(bench.facts(PaymentAuthorised.class))
                .hasSize(5_000 - bench.facts(PaymentDeclined.class).size());
    }

    @Test
    void a_call_that_does_not_get_through_fails_and_authorises_nothing() {
        PaymentProcessor payments = payments();
        Order order = bench.order(0, 1);
        AuthorisePayment command = new AuthorisePayment(order, 3, REASON);
        bench.here.lines().trouble(Link.PAYMENT).begin(new LinkTrouble(Link.PAYMENT, -1, new Constant(0), 1, 0, 0, 0));

        payments.authorise(command);
        bench.kernel.run();

        assertThat(bench.heard).containsExactly(new CallFailed(command, 3, START));
        assertThat(bench.openOrders.of(order).authorised).isFalse();
    }

    @Test
    void a_payment_known_from_records_takes_the_time_it_took() {
        bench = new Bench(declining(0));
        PaymentProcessor payments =
                new PaymentProcessor(bench.here, bench.openOrders, bench.parcels, order -> 7 * HOUR, paidBack::add);

        payments.authorise(new AuthorisePayment(bench.order(0, 1), 1, REASON));
        bench.kernel.run();

        assertThat(bench.heard).hasSize(1);
        assertThat(bench.kernel.nowMillis()).isEqualTo(START + 7 * HOUR);
    }

    @Test
    void a_shipment_is_captured_once() {
        PaymentProcessor payments = payments();
        Parcel parcel = bench.parcel(0, 0, 2);
        CapturePayment command = new CapturePayment(parcel.shipment.order(), parcel.shipment, 6_500, REASON);

        for (int copy = 0; copy < 3; copy++) payments.capture(command);

        assertThat(bench.facts(PaymentCaptured.class)).hasSize(1);
        assertThat(parcel.order.capturedCents).isEqualTo(6_500);
    }

    @Test
    void a_shipment_is_paid_back_once_and_after_the_processors_own_time() {
        PaymentProcessor payments = payments();
        Parcel parcel = bench.parcel(0, 0, 2);
        Order order = parcel.shipment.order();
        Refund command = new Refund(order, parcel.shipment, 6_000, REASON);
        parcel.captured = true;

        for (int copy = 0; copy < 3; copy++) payments.refund(command);
        bench.kernel.run();
        payments.refund(command);
        bench.kernel.run();

        assertThat(bench.facts()).containsExactly(new RefundIssued(order, 6_000, START + HOUR));
        assertThat(paidBack).containsExactly(parcel);
    }

    @Test
    void nothing_is_paid_back_before_it_was_collected() {
        PaymentProcessor payments = payments();
        Parcel parcel = bench.parcel(0, 0, 2);
        Order order = parcel.shipment.order();
        parcel.order.authorisedCents = order.totalCents();
        payments.refund(new Refund(order, parcel.shipment, 6_000, REASON));
        bench.kernel.run();
        assertThat(bench.facts(RefundIssued.class)).isEmpty();

        payments.capture(new CapturePayment(order, parcel.shipment, 6_500, REASON));
        bench.kernel.run();

        assertThat(bench.facts(RefundIssued.class)).containsExactly(new RefundIssued(order, 6_000, START + HOUR));
    }

    @Test
    void a_payment_that_the_customer_did_not_wait_for_is_declined() {
        bench = new Bench(declining(0));
        PaymentProcessor payments = payments();
        Order order = bench.order(0, 1);
        bench.openOrders.of(order).customerLeft = true;

        payments.authorise(new AuthorisePayment(order, 1, REASON));

        assertThat(bench.facts()).containsExactly(new PaymentDeclined(order, START));
    }

    @Test
    void what_was_not_captured_is_released_once_and_nothing_when_all_was() {
        PaymentProcessor payments = payments();
        Parcel part = bench.parcel(0, 0, 2);
        Parcel all = bench.parcel(1, 0, 1);
        for (Parcel parcel : List.of(part, all))
            parcel.order.authorisedCents = parcel.shipment.order().totalCents();
        payments.capture(new CapturePayment(part.shipment.order(), part.shipment, 3_000, REASON));
        payments.capture(new CapturePayment(all.shipment.order(), all.shipment, 3_500, REASON));

        for (int copy = 0; copy < 2; copy++) {
            payments.voidRest(part.shipment.order());
            payments.voidRest(all.shipment.order());
        }

        assertThat(bench.facts(PaymentVoided.class)).containsExactly(new PaymentVoided(part.shipment.order(), START));
        assertThat(part.order.authorisedCents).isEqualTo(part.order.capturedCents);
    }

    private PaymentProcessor payments() {
        return new PaymentProcessor(bench.here, bench.openOrders, bench.parcels, order -> -1, paidBack::add);
    }

    private static SmallWorld declining(double share) {
        SmallWorld small = new SmallWorld();
        small.declineShare = share;
        return small;
    }
}
