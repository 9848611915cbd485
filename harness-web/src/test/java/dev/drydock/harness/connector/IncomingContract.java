package dev.drydock.harness.connector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.decision.MessageDecision.AdoptMapping;
import dev.drydock.domain.decision.MessageDecision.DeclareAlias;
import dev.drydock.domain.decision.MessageDecision.ReadmitMessage;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.MessageEvent.MessageQuarantined;
import dev.drydock.domain.event.StockEvent.StockChanged;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPacked;
import dev.drydock.domain.event.WarehouseEvent.ShipmentPicked;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.handoff.BusinessSystem;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.Shipment;
import dev.drydock.domain.stock.StockCause;
import dev.drydock.engine.payload.Book;
import dev.drydock.engine.payload.ShapeChange;
import dev.drydock.engine.payload.ShapeChange.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds of messages that partners send, simulated or real: what can be read is heard as what it says; what cannot is kept, owned, and taken in again. */
abstract class IncomingContract {
    static final ShapeChange RENAMED = new ShapeChange(Kind.RENAMED_FIELD, "order_id", "");
    static final ShapeChange GONE = new ShapeChange(Kind.MISSING_FIELD, "updated_at", "");

    static final FulfilmentEvent PICKED = new ShipmentPicked(EveryEntry.MUGS, 77, 90_000, SmallShop.atHour(8));
    static final FulfilmentEvent PACKED = new ShipmentPacked(EveryEntry.MUGS, 30_000, SmallShop.atHour(9));

    /** The fixture's order and shipments. */
    static final Book BOOK = new Book() {
        @Override
        public @Nullable Order order(int number) {
            return number == EveryEntry.ORDER.number() ? EveryEntry.ORDER : null;
        }

        @Override
        public @Nullable Shipment shipment(int number) {
            if (number == EveryEntry.MUGS.number()) return EveryEntry.MUGS;
            return number == EveryEntry.LAMPS.number() ? EveryEntry.LAMPS : null;
        }
    };

    /** The node Dallas sends this, in the shape that its system has now. */
    abstract void sends(FulfilmentEvent event);

    /** From now on what Dallas sends comes out different; null: as it was agreed on. */
    abstract void changes(@Nullable ShapeChange change);

    /** Carries out what the engine decides. */
    abstract void decided(Decision decision);

    /** A person keys in what a message says. */
    abstract void keysIn(int message, FulfilmentEvent says);

    /** What the order desk has heard so far, oldest first. */
    abstract List<FulfilmentEvent> heard();

    @Test
    void what_can_be_read_is_heard_as_what_it_says() {
        sends(PICKED);
        sends(PACKED);

        assertThat(heard()).containsExactly(PICKED, PACKED);
    }

    @Test
    void what_cannot_be_read_is_kept_with_reason_and_order_and_holds_up_nothing_behind_it() {
        changes(RENAMED);
        sends(PICKED);
        changes(null);
        sends(PACKED);

        MessageQuarantined bad = quarantined(0);
        assertThat(bad.problem()).isEqualTo("required property 'order_id' not found");
        assertThat(bad.mapping()).isEqualTo("orderId → order_id");
        assertThat(bad.payload()).isEqualTo("shipment-v1");
        assertThat(bad.order()).isEqualTo(EveryEntry.ORDER);
        assertThat(heard()).hasSize(2).last().isEqualTo(PACKED);
    }

    @Test
    void under_an_adopted_mapping_what_was_kept_is_heard_as_if_it_had_just_come_and_what_comes_is_read() {
        changes(RENAMED);
        sends(PICKED);
        MessageQuarantined bad = quarantined(0);

        decided(new AdoptMapping(bad.message(), bad.mapping(), EveryEntry.REASON));
        decided(new ReadmitMessage(bad.message(), false, EveryEntry.REASON));
        sends(PACKED);

        assertThat(heard()).containsExactly(bad, PICKED, PACKED);
    }

    @Test
    void a_message_is_taken_in_again_once() {
        changes(RENAMED);
        sends(PICKED);
        MessageQuarantined bad = quarantined(0);
        decided(new AdoptMapping(bad.message(), bad.mapping(), EveryEntry.REASON));

        decided(new ReadmitMessage(bad.message(), false, EveryEntry.REASON));
        decided(new ReadmitMessage(bad.message(), false, EveryEntry.REASON));

        assertThat(heard()).containsExactly(bad, PICKED);
    }

    @Test
    void what_is_taken_in_again_without_a_mapping_is_kept_under_a_new_number() {
        changes(RENAMED);
        sends(PICKED);

        decided(new ReadmitMessage(quarantined(0).message(), false, EveryEntry.REASON));

        assertThat(quarantined(1).message()).isNotEqualTo(quarantined(0).message());
        assertThat(quarantined(1).problem()).isEqualTo(quarantined(0).problem());
    }

    @Test
    void what_no_mapping_brings_back_is_keyed_in() {
        changes(GONE);
        sends(PICKED);
        MessageQuarantined bad = quarantined(0);
        assertThat(bad.mapping()).isEmpty();

        keysIn(bad.message(), PICKED);
        decided(new ReadmitMessage(bad.message(), true, EveryEntry.REASON));

        assertThat(heard()).containsExactly(bad, PICKED);
    }

    @Test
    void a_declared_alias_is_read_at_once() {
        decided(new DeclareAlias("orderId", "order_id", EveryEntry.REASON));
        changes(RENAMED);

        sends(PICKED);

        assertThat(heard()).containsExactly(PICKED);
    }

    @Test
    void messages_that_come_in_another_order_than_they_were_sent_are_all_heard() {
        FulfilmentEvent later =
                new StockChanged(SmallShop.DALLAS, SmallShop.MUG, 81, -2, StockCause.SHRINKAGE, SmallShop.atHour(11));
        FulfilmentEvent earlier =
                new StockChanged(SmallShop.DALLAS, SmallShop.MUG, 80, 24, StockCause.RECEIPT, SmallShop.atHour(10));

        sends(later);
        sends(earlier);

        assertThat(heard()).containsExactly(later, earlier);
    }

    private MessageQuarantined quarantined(int index) {
        List<FulfilmentEvent> bad = heard().stream()
                .filter(event -> event instanceof MessageQuarantined)
                .toList();
        assertThat(bad).hasSizeGreaterThan(index);
        MessageQuarantined message = (MessageQuarantined) bad.get(index);
        assertThat(message.source()).isEqualTo(BusinessSystem.WMS);
        return message;
    }
}
