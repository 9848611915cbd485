package dev.drydock.engine.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.engine.payload.Payloads.Written;
import dev.drydock.engine.payload.ShapeChange.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A payload of a changed shape is refused with a reason, and a mapping brings it back. */
class ShapeChangeTest {
    private final Payloads payloads =
            new Payloads(SmallShop.network(), PayloadRoundTripTest.book(List.of(EveryEntry.MUGS, EveryEntry.LAMPS)));
    private final MappingFinder finder = new MappingFinder(payloads);

    @ParameterizedTest
    @CsvSource({
        "shipment.packed, RENAMED_FIELD, order_id, required property 'order_id' not found, orderId → order_id",
        "shipment.packed, RENAMED_FIELD, line_items.sku, required property 'sku' not found, sku_code → sku",
        "shipment.packed, RENAMED_FIELD, status, required property 'status' not found, status_code → status",
        "shipment.packed, WRONG_TYPE, order_id, 'string found, integer expected', order_id taken as integer",
        "shipment.packed, NEW_ENUM, status, does not have a value in the enumeration, status taken for the nearest of",
        "order.placed, RENAMED_FIELD, shipping_address, required property 'shipping_address' not found, shippingAddress → shipping_address",
        "order.placed, WRONG_TYPE, line_items.price, 'number found, string expected', price taken as string",
        "order.placed, WRONG_TYPE, source_name, 'object found, string expected', source_name taken as string",
        "shipment.delivered, RENAMED_FIELD, tracking_code, required property 'tracking_code' not found, trackingCode → tracking_code",
        "label.issued, NEW_ENUM, status, does not have a value in the enumeration, status taken for the nearest of",
        "payment.captured, WRONG_TYPE, amount, 'number found, string expected', amount taken as string",
        "stock.changed, RENAMED_FIELD, location_id, required property 'location_id' not found, locationId → location_id",
    })
    void a_changed_payload_is_refused_in_the_validators_words_and_the_mapping_found_for_it_brings_the_event_back(
            String type, Kind kind, String field, String words, String mapping) {
        FulfilmentEvent event = event(type);
        Written sent = payloads.write(event).orElseThrow();
        String changed = new ShapeChange(kind, field, "").apply(sent.text());

        assertThat(ShapeChange.concerns(sent.payload(), kind, field)).isTrue();
        assertThat(payloads.read(sent.payload().type(), changed))
                .isInstanceOfSatisfying(
                        Reading.Bad.class, bad -> assertThat(bad.reason()).contains(words));
        Corrections corrections = finder.find(sent.payload().type(), changed).orElseThrow();
        assertThat(corrections.text()).startsWith(mapping);
        assertThat(payloads.read(sent.payload().type(), changed, corrections))
                .isInstanceOfSatisfying(
                        Reading.Read.class,
                        read -> assertThat(read.event())
                                .usingRecursiveComparison()
                                .isEqualTo(event));
    }

    @Test
    void a_field_that_is_gone_cannot_be_mapped() {
        Written sent = payloads.write(event("shipment.packed")).orElseThrow();
        String changed = new ShapeChange(Kind.MISSING_FIELD, "order_id", "").apply(sent.text());

        assertThat(payloads.read("shipment-v1", changed)).isInstanceOf(Reading.Bad.class);
        assertThat(finder.find("shipment-v1", changed)).isEqualTo(Optional.empty());
    }

    @Test
    void a_declared_alias_reads_at_once_and_leaves_payloads_of_the_old_shape_alone() {
        Written sent = payloads.write(event("shipment.packed")).orElseThrow();
        String changed = new ShapeChange(Kind.RENAMED_FIELD, "order_id", "order_number").apply(sent.text());
        Corrections aliases = Corrections.aliases(Map.of("order_number", "order_id"));

        assertThat(payloads.read("shipment-v1", changed, aliases)).isEqualTo(payloads.read("shipment-v1", sent.text()));
        assertThat(payloads.read("shipment-v1", sent.text(), aliases)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void what_names_nothing_that_exists_is_refused_though_it_meets_its_schema() {
        String sent = payloads.write(event("shipment.packed")).orElseThrow().text();

        assertThat(reason("shipment-v1", sent.replace("MUG-1", "MUG-9"))).isEqualTo("order 12 has no MUG-9");
        assertThat(reason("shipment-v1", sent.replace("\"order_id\":12", "\"order_id\":13")))
                .isEqualTo("shipment 15 is of order 12, not 13");
        assertThat(reason("shipment-v1", sent.replace("dallas", "reno"))).isEqualTo("shipment 15 is not at reno");
        assertThat(reason("shipment-v9", sent)).isEqualTo("no payload of type 'shipment-v9' is spoken here");
        assertThat(reason("shipment-v1", sent.substring(1))).startsWith("no JSON: ");
        assertThat(reason(
                        "order-v1",
                        payloads.write(event("order.placed"))
                                .orElseThrow()
                                .text()
                                .replace("\"total_price\":\"44.99\"", "\"total_price\":\"45.99\"")))
                .isEqualTo("total_price is 45.99, lines and shipping come to 44.99");
    }

    private String reason(String type, String text) {
        Reading reading = payloads.read(type, text);
        assertThat(reading).isInstanceOf(Reading.Bad.class);
        return ((Reading.Bad) reading).reason();
    }

    private static FulfilmentEvent event(String type) {
        return EveryEntry.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }
}
