package dev.drydock.engine.payload;

import static org.assertj.core.api.Assertions.assertThat;

import dev.drydock.domain.event.CarrierEvent;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.event.OrderEvent;
import dev.drydock.domain.event.PaymentEvent;
import dev.drydock.domain.event.WarehouseEvent;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.order.Cohort;
import dev.drydock.domain.order.Order;
import dev.drydock.domain.order.PaymentMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Payloads with the field names of real systems map in, by a few declared aliases where the systems have other names. */
class RealSystemsTest {
    private final Payloads payloads =
            new Payloads(SmallShop.network(), PayloadRoundTripTest.book(List.of(EveryEntry.MUGS, EveryEntry.LAMPS)));

    @Test
    void an_order_of_shopify_needs_its_way_of_paying_translated() throws IOException {
        Order order = ((OrderEvent.OrderPlaced)
                        read("order-v1", "shopify-order", aliases("gateway:shopify_payments", "card")))
                .order();

        assertThat(order.number()).isEqualTo(70412);
        assertThat(order.reference()).isEqualTo("#1042");
        assertThat(order.totalCents()).isEqualTo(3499);
        assertThat(order.units(0)).isEqualTo(1);
        assertThat(order.product(1)).isEqualTo(SmallShop.LAMP);
        assertThat(order.cohort()).isEqualTo(Cohort.NEW);
        assertThat(order.placedAtMillis()).isEqualTo(millis("2026-03-02T14:15:30Z"));
        assertThat(order.promisedMillis()).isEqualTo(millis("2026-03-05T14:15:30Z")); // the channel's three days
    }

    @Test
    void an_order_of_woocommerce_maps_in_by_aliases() throws IOException {
        Corrections aliases = aliases(
                "date_created_gmt", "created_at",
                "created_via", "source_name",
                "source_name:checkout", "web",
                "payment_method", "gateway",
                "gateway:bacs", "bank-slip",
                "customer_id", "customer.id",
                "shipping_total", "shipping_lines.0.price",
                "shipping.city", "shipping_address.city",
                "shipping.postcode", "shipping_address.zip");
        Corrections types = new Corrections(
                List.of(new Correction.Retype("created_at", "instant"), new Correction.Retype("price", "amount")));

        Order order = ((OrderEvent.OrderPlaced) read("order-v1", "woocommerce-order", aliases.and(types))).order();

        assertThat(order.number()).isEqualTo(3107);
        assertThat(order.customer()).isEqualTo(58);
        assertThat(order.payment()).isEqualTo(PaymentMethod.BANK_SLIP);
        assertThat(order.totalCents()).isEqualTo(2499);
        assertThat(order.placedAtMillis()).isEqualTo(millis("2026-03-02T14:28:02Z"));
    }

    @Test
    void a_fulfilment_of_shopify_is_a_shipment_handed_over() throws IOException {
        FulfilmentEvent event = read(
                "shipment-v1",
                "shopify-fulfillment",
                aliases("status:success", "handed_over", "location_id:4401", "dallas"));

        assertThat(event)
                .isEqualTo(new WarehouseEvent.ShipmentHandedOver(
                        EveryEntry.MUGS, SmallShop.NORTHLINE_GROUND, millis("2026-03-03T21:06:08Z")));
    }

    @Test
    void a_refund_of_shopify_needs_no_mapping() throws IOException {
        assertThat(read("refund-v1", "shopify-refund", Corrections.NONE))
                .isEqualTo(new PaymentEvent.RefundIssued(EveryEntry.ORDER, 2000, millis("2026-03-20T17:35:06Z")));
    }

    @Test
    void a_tracker_of_easypost_is_a_scan() throws IOException {
        assertThat(read("carrier-status-v1", "easypost-tracker", aliases("carrier_detail.service", "service")))
                .isEqualTo(new CarrierEvent.ParcelScanned(
                        EveryEntry.MUGS, SmallShop.NORTHLINE_GROUND, false, millis("2026-03-04T02:11:45Z")));
    }

    @Test
    void every_payload_has_its_schema_and_every_schema_is_a_valid_one() {
        List<String> titles = new ArrayList<>();
        for (Payload payload : Payload.values()) {
            titles.add(Payloads.JSON
                    .readTree(PayloadSchemas.text(payload))
                    .path("title")
                    .stringValue());
            assertThat(payloads.check(payload.type(), "{}")).as(payload.type()).isNotEmpty();
        }
        assertThat(titles).doesNotHaveDuplicates().contains("order v1", "invoice v1", "fulfillment-order v1");
    }

    private FulfilmentEvent read(String type, String sample, Corrections corrections) throws IOException {
        Reading reading = payloads.read(type, text(sample), corrections);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).event();
    }

    private static Corrections aliases(String... fromAndTo) {
        Map<String, String> aliases = new LinkedHashMap<>();
        for (int i = 0; i < fromAndTo.length; i += 2) aliases.put(fromAndTo[i], fromAndTo[i + 1]);
        return Corrections.aliases(aliases);
    }

    private static String text(String sample) throws IOException {
        try (InputStream in = RealSystemsTest.class.getResourceAsStream("/payloads/" + sample + ".json")) {
            if (in == null) throw new IllegalStateException("no sample " + sample);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
