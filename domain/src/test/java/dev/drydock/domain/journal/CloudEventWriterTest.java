package dev.drydock.domain.journal;

import static dev.drydock.domain.fixture.SmallShop.atHour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.drydock.domain.decision.Decision;
import dev.drydock.domain.event.FulfilmentEvent;
import dev.drydock.domain.fixture.EveryEntry;
import dev.drydock.domain.fixture.SmallShop;
import dev.drydock.domain.fixture.TinyJson;
import dev.drydock.testing.Seeds;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CloudEventWriterTest {
    private static final String SOURCE = "/drydock/steady-week/cost-priority/7";
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CloudEventWriter writer = new CloudEventWriter(SmallShop.network(), SOURCE, out);

    private List<String> lines() {
        writer.flush();
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static FulfilmentEvent event(String type) {
        return EveryEntry.events().stream()
                .filter(event -> event.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_fact_is_one_line() {
        writer.fact(event("label.issued"));

        assertThat(lines())
                .containsExactly("{\"specversion\":\"1.0\",\"id\":\"1\",\"source\":\"" + SOURCE
                        + "\",\"type\":\"dev.drydock.label.issued.v1\",\"time\":\"2026-03-02T08:30:00.000Z\","
                        + "\"datacontenttype\":\"application/json\",\"data\":{\"kind\":\"fact\",\"order\":12,"
                        + "\"shipment\":15,\"service\":\"northline express\",\"postageCents\":1235},"
                        + "\"subject\":\"order-12/shipment-15\"}");
    }

    @Test
    @SuppressWarnings("unchecked")
    void every_entry_is_a_valid_cloud_event() {
        for (FulfilmentEvent event : EveryEntry.events()) {
            writer.fact(event);
            writer.heard(event, atHour(9));
        }
        for (Decision decision : EveryEntry.decisions()) writer.decided(decision, atHour(9));

        List<String> lines = lines();

        assertThat(lines)
                .hasSize(2 * EveryEntry.events().size() + EveryEntry.decisions().size());
        for (int i = 0; i < lines.size(); i++) {
            Map<String, Object> event = (Map<String, Object>) TinyJson.read(lines.get(i));
            assertThat(event)
                    .containsEntry("specversion", "1.0")
                    .containsEntry("id", "" + (i + 1))
                    .containsEntry("source", SOURCE)
                    .containsEntry("datacontenttype", "application/json");
            assertThat((String) event.get("type")).matches("dev\\.drydock\\.[a-z.-]+\\.v1");
            assertThat(Instant.parse((String) event.get("time"))).isNotNull();
            assertThat((Map<String, Object>) event.get("data")).containsKey("kind");
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void an_order_is_stated_in_full_when_it_is_placed() {
        writer.fact(event("order.placed"));

        Map<String, Object> event = (Map<String, Object>) TinyJson.read(lines().get(0));

        assertThat(event).containsEntry("subject", "order-12");
        assertThat((Map<String, Object>) event.get("data"))
                .containsEntry("channel", "web")
                .containsEntry("place", "Boston")
                .containsEntry("cohort", "returning")
                .containsEntry("payment", "card")
                .containsEntry(
                        "lines",
                        List.of(
                                Map.of("product", "MUG-1", "units", 2L, "unitPriceCents", 1000L),
                                Map.of("product", "LAMP-1", "units", 1L, "unitPriceCents", 2000L)))
                .containsEntry("promised", "2026-03-05T01:00:00.000Z");
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_node_is_the_subject_of_what_is_about_no_order() {
        writer.fact(event("stock.changed"));

        assertThat((Map<String, Object>) TinyJson.read(lines().get(0))).containsEntry("subject", "node-dallas");
    }

    @Test
    void text_of_any_kind_survives() {
        Seeds.forAllSeeds(random -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                int codePoint = random.nextInt(4) == 0 ? random.nextInt(0x11_0000) : random.nextInt(0x100);
                boolean surrogate = codePoint >= 0xD800 && codePoint <= 0xDFFF;
                text.appendCodePoint(surrogate ? '?' : codePoint);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonBytes json = new JsonBytes(4);

            json.string(text.toString());

            json.drainTo(bytes);
            assertThat(TinyJson.read(bytes.toString(StandardCharsets.UTF_8))).isEqualTo(text.toString());
        });
    }

    @Test
    void instants_are_written_as_the_calendar_has_them() {
        DateTimeFormatter specification = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
        Seeds.forAllSeeds(random -> {
            long millis = Math.floorMod(random.nextLong(), 8_000_000_000_000_000L / 32) - 62_000_000_000_000L;
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonBytes json = new JsonBytes(4);

            json.instant(millis);

            json.drainTo(bytes);
            assertThat(bytes.toString(StandardCharsets.US_ASCII))
                    .isEqualTo(specification.format(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC)));
        });
    }

    @Test
    void numbers_are_written_whole() throws IOException {
        for (long number : new long[] {0, 7, -7, 10, Long.MAX_VALUE, Long.MIN_VALUE}) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            JsonBytes json = new JsonBytes(1);

            json.number(number);

            json.drainTo(bytes);
            assertThat(bytes).hasToString("" + number);
        }
    }

    @Test
    void a_full_disk_is_told() {
        CloudEventWriter broken = new CloudEventWriter(SmallShop.network(), SOURCE, new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        });
        broken.fact(EveryEntry.events().get(0));

        assertThatThrownBy(broken::flush)
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("no space left");
    }
}
