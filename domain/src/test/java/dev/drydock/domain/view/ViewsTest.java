package dev.drydock.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.decision.OrderDecision.NotifyCustomer;
import dev.drydock.domain.event.PaymentEvent.PaymentAuthorised;
import dev.drydock.domain.event.PaymentEvent.RefundIssued;
import dev.drydock.domain.event.PeopleEvent.TicketResolved;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.Story;
import dev.drydock.domain.handoff.ExceptionType;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import java.util.List;
import org.junit.jupiter.api.Test;

class ViewsTest {
    private static final MessageTemplate LATE = new MessageTemplate(
            "late",
            ExceptionType.LATE_IN_TRANSIT,
            List.of(new MessageTemplate.Occasion("customer.notified", "")),
            "Order {order} will be late",
            "We expect it by {eta}, with {carrier}.");
    private static final MessageTemplate GONE = new MessageTemplate(
            "gone",
            ExceptionType.NO_STOCK,
            List.of(new MessageTemplate.Occasion("order.cancelled", "no-stock")),
            "Sold out",
            "{units} units of order {order}");

    private final Views views = new Views(new MessageTemplates(List.of(LATE, GONE)), "USD");
    private final Story story = new Story(new LiveLog(SmallShop.network(), views));

    @Test
    void customer_care_sees_the_state_in_plain_words() {
        Order order = story.at(1).placed(1, 0);
        assertThat(care(order).state()).isEqualTo("placed, payment being checked");

        story.authorised(order);
        story.accepted(order);
        Shipment shipment = story.shipment(order, SmallShop.DALLAS, SmallShop.NORTHLINE_GROUND, 800, 1);
        story.allocated(order, shipment);
        story.received(shipment);
        assertThat(care(order).state()).startsWith("being picked at ");

        story.picked(shipment, 0);
        story.packed(shipment, 0);
        story.labelled(shipment, 0, 800);
        story.at(5).handedOver(shipment);
        assertThat(care(order).state()).isEqualTo("with the carrier");
        assertThat(care(order).parcels()).isEqualTo("1 of 1 under way, 0 delivered");

        story.at(50).delivered(shipment);
        assertThat(care(order).state()).isEqualTo("delivered");
        assertThat(care(order).expectedMillis()).isEqualTo(SmallShop.atHour(50));
        assertThat(care(order).lastEvent()).isEqualTo("shipment.delivered");
    }

    @Test
    void a_changed_date_is_told_with_its_template_filled_in() {
        Order order = story.at(1).placed(1, 0);
        Shipment shipment = story.shipment(order, SmallShop.DALLAS, SmallShop.NORTHLINE_GROUND, 800, 1);
        story.allocated(order, shipment);

        story.at(9).decides(new NotifyCustomer(order, SmallShop.atHour(200), Story.BECAUSE));

        CustomerMessage message = care(order).message();
        assertThat(message.template()).isEqualTo("late");
        assertThat(message.subject()).isEqualTo("Order " + order.number() + " will be late");
        assertThat(message.text()).contains("northline").doesNotContain("{");
        assertThat(care(order).expectedMillis()).isEqualTo(SmallShop.atHour(200));
    }

    @Test
    void a_message_is_chosen_by_its_reason() {
        Order sold = story.at(1).placed(1, 0);
        story.cancelled(sold, "no-stock", 1, 0);
        Order other = story.placed(1, 0);
        story.cancelled(other, "no-route", 1, 0);

        assertThat(care(sold).message().text()).isEqualTo("1 units of order " + sold.number());
        assertThat(care(other).message().present()).isFalse();
    }

    @Test
    void open_exceptions_are_counted_until_they_are_dealt_with() {
        Order order = story.at(1).placed(1, 0);
        var ticket = story.ticket(ExceptionType.SHORT_PICK, order);
        assertThat(care(order).exceptionsOpen()).isEqualTo(1);

        story.happens(new TicketResolved(ticket, 0, 0, story.nowMillis()));

        assertThat(care(order).exceptionsOpen()).isZero();
    }

    @Test
    void finance_sees_money_by_order_and_by_day() {
        Shipment shipment = story.at(1).wholeOrder(60);
        Order order = shipment.order();
        story.at(100).happens(new RefundIssued(order, 700, story.nowMillis()));
        Order given = story.at(101).placed(1, 0);
        story.authorised(given);
        story.voided(given);

        MoneyRow row = views.finance().byOrder().get(order.number());
        assertThat(row.cents(MoneyColumn.AUTHORISED)).isEqualTo(order.totalCents());
        assertThat(row.cents(MoneyColumn.CAPTURED)).isEqualTo(order.totalCents());
        assertThat(row.cents(MoneyColumn.REFUNDED)).isEqualTo(700);
        assertThat(views.finance().byOrder().get(given.number()).cents(MoneyColumn.RELEASED))
                .isEqualTo(given.totalCents());
        assertThat(views.finance().byDay()).hasSizeGreaterThan(1);
        assertThat(views.finance().total().cents(MoneyColumn.AUTHORISED))
                .isEqualTo(order.totalCents() + given.totalCents());
    }

    @Test
    void a_bank_that_answers_twice_reserves_once() {
        Order order = story.at(1).placed(1, 0);
        story.authorised(order);
        story.happens(new PaymentAuthorised(order, order.totalCents(), story.nowMillis()));

        assertThat(views.finance().total().cents(MoneyColumn.AUTHORISED)).isEqualTo(order.totalCents());
    }

    @Test
    void a_placeholder_that_nobody_can_fill_in_is_refused() {
        assertThatThrownBy(() -> new MessageTemplate("wrong", null, List.of(), "Order {oder}", "{etta} and {eta}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{oder}")
                .hasMessageContaining("wrong");
    }

    @Test
    void two_templates_for_one_occasion_are_refused() {
        assertThatThrownBy(() -> new MessageTemplates(
                        List.of(LATE, new MessageTemplate("later", null, LATE.occasions(), "x", "y"))))
                .hasMessageContaining("late")
                .hasMessageContaining("later");
    }

    private CareRow care(Order order) {
        CareRow row = views.care().row(order.number());
        assertThat(row).isNotNull();
        return row;
    }
}
